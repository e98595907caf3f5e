import type { Article } from '../article/article.ts';
import type { Classification, ReadsAs } from './reading.ts';
import { sharesOfLabels } from './shares.ts';

/** What the piece reads as, from the shares of the voices in its body. */
export function readsAs({ blocks }: Article, classifications: readonly Classification[]): ReadsAs {
  const body = classifications.filter(({ passage }) => blocks[passage.block]?.body);
  const { promotion, commentary } = sharesOfLabels(body);
  if (body.every(({ label }) => label === null)) return 'other';
  if (promotion > 0.3) return 'advertorial';
  if (commentary > 0.5) return 'opinion';
  if (commentary > 0.3) return 'analysis';
  return 'report';
}
