import { isHeading } from './facts.ts';
import type { Judged } from './judge.ts';
import type { Rule } from './rule.ts';

/** What may stand between a heading and its text. */
const PASSED_OVER: ReadonlySet<string> = new Set(['line', 'credit', 'captionElsewhere']);
/** Longer headings (in characters) say something themselves. */
const LONGEST_CROSSHEAD = 60;

const isCrosshead = ({ block, verdict, by }: Judged): boolean =>
  verdict === 'keep' &&
  (by === 'read' || by === 'crosshead') &&
  isHeading(block) &&
  block.raw.text.length < LONGEST_CROSSHEAD;

/** Judged last of all, for it depends on what was kept. */
export const EMPTY_HEADING = {
  name: 'emptyHeading',
  verdict: 'drop',
  because: 'A heading leads to what follows it; where nothing of that is the article’s, the heading is not either.',
  when: () => false,
} as const satisfies Rule;

/** The blocks judged once more: headings above nothing of the article are dropped where the rule is among the `rules`. */
export function withoutEmptyHeadings(judged: Judged[], rules: readonly Rule[]): Judged[] {
  if (!rules.includes(EMPTY_HEADING)) return judged;
  let follows = false;
  return judged
    .toReversed()
    .map((one): Judged => {
      const { block, verdict, by } = one;
      if (verdict === 'caption' || PASSED_OVER.has(by)) return one;
      if (isCrosshead(one) && !follows) return { block, verdict: 'drop', by: EMPTY_HEADING.name };
      follows = verdict === 'keep';
      return one;
    })
    .toReversed();
}
