import { lengthOf } from '../text/span.ts';
import { type Classification, LABELS, type Shares } from './reading.ts';

/** Each label's share (0–1) of all labelled characters; all 0 when nothing is labelled. */
export function sharesOfLabels(classifications: readonly Classification[]): Shares {
  const sizes = { reporting: 0, quotation: 0, commentary: 0, promotion: 0 };
  for (const { passage, label } of classifications) if (label) sizes[label] += lengthOf(passage.span);
  const total = LABELS.reduce((sum, label) => sum + sizes[label], 0);
  for (const label of LABELS) sizes[label] = total > 0 ? sizes[label] / total : 0;
  return sizes;
}
