import { LABELS, type Label } from '../reading/reading.ts';
import { PALETTE, type Scheme } from '../ui/palette.ts';

/** Name of a label's highlight in `CSS.highlights`. */
export const highlightName = (label: Label): string => `lesart-${label}`;

/** Name of the highlight of the passage whose note card is open. */
export const CURRENT = 'lesart-current';

/** The rules that colour and underline highlighted text, for text on a light or a dark ground. */
export function highlightRules(scheme: Scheme): string {
  const rules = LABELS.map((label) => {
    const { tint, line, style, thickness } = PALETTE[scheme][label];
    return `::highlight(${highlightName(label)}) { background-color: ${tint}; text-decoration: underline ${style} ${line} ${thickness}px; }`;
  });
  const shade = scheme === 'light' ? 'rgb(0 0 0 / 0.1)' : 'rgb(255 255 255 / 0.16)';
  return [...rules, `::highlight(${CURRENT}) { background-color: ${shade}; }`].join('\n');
}
