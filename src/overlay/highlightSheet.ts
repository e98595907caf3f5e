import { LABELS, type Label } from '../reading/reading.ts';
import { PALETTE, type Scheme } from '../ui/palette.ts';

/**
 * Name of a label's highlight in `CSS.highlights`. Text on the opposite ground of the page's main text, such as a dark
 * box on a light page, has highlights of its own.
 */
export const highlightName = (label: Label, opposite = false): string =>
  `lesart-${label}${opposite ? '-opposite' : ''}`;

/** Name of the highlight of the passage whose note card is open. */
export const CURRENT = 'lesart-current';

const opposed = (scheme: Scheme): Scheme => (scheme === 'light' ? 'dark' : 'light');

/** The rules that colour and underline highlighted text, for a page whose main text stands on a light or a dark ground. */
export const highlightRules = (scheme: Scheme): string =>
  LABELS.flatMap((label) => [rule(label, scheme, false), rule(label, opposed(scheme), true)]).join('\n');

function rule(label: Label, scheme: Scheme, opposite: boolean): string {
  const { tint, line, style, thickness } = PALETTE[scheme][label];
  const underline = `text-decoration: underline ${style} ${line} ${thickness}px`;
  return `::highlight(${highlightName(label, opposite)}) { background-color: ${tint}; ${underline}; }`;
}

/** The rule for the passage whose card is open: a deeper tint of its label's own colour, over the label's. */
export function currentRule(scheme: Scheme, label: Label): string {
  // On dark pages the lines are light: much of them would swallow the text.
  const share = scheme === 'light' ? 26 : 16;
  return `::highlight(${CURRENT}) { background-color: color-mix(in srgb, ${PALETTE[scheme][label].line} ${share}%, transparent); }`;
}
