import type { Kept } from './compose.ts';
import type { Judged } from './judge.ts';
import { kindOf } from './kinds.ts';
import { findPromotion } from './promotion.ts';

/** Whether a person can see an element. Only browsers know style sheets; elsewhere what the markup shows is seen. */
const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

/** The blocks of the page that go into the article, in page order: its body, its captions, the promotion around it. */
export function keptOf(judged: readonly Judged[]): Kept[] {
  const promotion = findPromotion(judged);
  const kept = judged.flatMap((one, index): Kept[] => {
    const offer = promotion.get(index);
    if (offer) return [{ raw: one.block.raw, kind: offer, body: false }];
    if (one.verdict === 'drop') return [];
    return [{ raw: one.block.raw, kind: kindOf(one), body: one.verdict === 'keep' }];
  });
  return kept.filter(({ raw }) => isSeen(raw.element));
}
