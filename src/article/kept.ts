import type { Kept } from './compose.ts';
import type { Judged } from './judge.ts';
import { kindOf } from './kinds.ts';
import { findPromotion } from './promotion.ts';
import { seenBlocks } from './seen.ts';

/** The blocks of the page that go into the article, in page order: its body, its captions, the promotion around it. */
export function keptOf(judged: readonly Judged[]): Kept[] {
  const promotion = findPromotion(judged);
  const kept = judged.flatMap((one, index): Kept[] => {
    const offer = promotion.get(index);
    if (offer) return [{ raw: one.block.raw, kind: offer, body: false }];
    if (one.verdict === 'drop') return [];
    return [{ raw: one.block.raw, kind: kindOf(one), body: one.verdict === 'keep' }];
  });
  return seenBlocks(kept);
}
