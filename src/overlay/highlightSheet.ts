import { LABELS, type Label } from '../reading/reading.ts';
import { PALETTE, type Scheme } from '../ui/palette.ts';

/** Name of a label's highlight in `CSS.highlights`. */
export const highlightName = (label: Label): string => `lesart-${label}`;

/** Name of the highlight of the passage whose note card is open. */
export const CURRENT = 'lesart-current';

/** The rules that colour and underline highlighted text, for text on a light or a dark ground. */
export const highlightRules = (scheme: Scheme): string =>
  LABELS.map((label) => {
    const { tint, line, style, thickness } = PALETTE[scheme][label];
    return `::highlight(${highlightName(label)}) { background-color: ${tint}; text-decoration: underline ${style} ${line} ${thickness}px; }`;
  }).join('\n');

/** The rule for the passage whose card is open: a deeper tint of its label's own colour, over the label's. */
export function currentRule(scheme: Scheme, label: Label): string {
  // On dark pages the lines are light: much of them would swallow the text.
  const share = scheme === 'light' ? 26 : 16;
  return `::highlight(${CURRENT}) { background-color: color-mix(in srgb, ${PALETTE[scheme][label].line} ${share}%, transparent); }`;
}
