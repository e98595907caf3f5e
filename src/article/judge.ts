import { withoutEmptyHeadings } from './emptyHeadings.ts';
import { endsCut, isHeading, isProse } from './facts.ts';
import { findHeadline } from './headline.ts';
import type { Candidate } from './page.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** A judged block. `by`: the rule that decided; none where nothing speaks for it. */
export type Judged = { readonly block: Candidate; readonly verdict: Rule['verdict']; readonly by: string };

/** Surely the article's: a paragraph of some length that Readability reads and no place speaks against. */
const isSure = ({ raw, read, linked, place }: Candidate): boolean =>
  read >= 0.5 && raw.text.length >= 60 && linked < 0.5 && (place === null || place === 'caption');

/** The places as the page names them, unless they leave nothing of what Readability reads: then they are misnomers. */
function trusted(blocks: readonly Candidate[]): readonly Candidate[] {
  if (blocks.some(isSure)) return blocks;
  return blocks.map((block) => (block.read >= 0.5 ? { ...block, place: null } : block));
}

/**
 * Decides for every block whether it is the article's, by the first rule that matches, and then looks at the headings
 * once more. `headline`: its index or -1. `rules`: others than usual, to see what one of them earns.
 */
export function judge(
  candidates: readonly Candidate[],
  { title, excerpt = '' }: { readonly title: string; readonly excerpt?: string },
  rules: readonly Rule[] = RULES,
): { judged: Judged[]; headline: number } {
  const blocks = trusted(candidates);
  const found = blocks.findIndex(isSure);
  const headline = findHeadline(blocks, title, found < 0 ? blocks.length : found);
  const lede = blocks.findIndex((block, index) => index > headline && block.place === null && isProse(block));
  const first = headline >= 0 && lede >= 0 && lede < found ? lede : found < 0 ? blocks.length : found;
  const last = blocks.findLastIndex(isSure);
  const around = headline < 0 ? null : (blocks[headline]?.raw.element.closest('article') ?? null);
  const article = around?.contains(blocks[first]?.raw.element ?? null) ? around : null;
  let cut: string | null = null;
  let underLink = false;
  const judged = blocks.map((block, index): Judged => {
    if (cut !== null && index !== headline && !endsCut(block)) return { block, verdict: 'drop', by: `${cut}, cut` };
    cut = null;
    if (isHeading(block)) underLink = index !== headline && block.linked >= 0.8;
    const setting = { index, headline, first, last, underLink, article, excerpt };
    const rule = rules.find(({ when }) => when(block, setting));
    if (rule?.cuts) cut = rule.name;
    return { block, verdict: rule?.verdict ?? 'drop', by: rule?.name ?? 'none' };
  });
  return { judged: withoutEmptyHeadings(judged, rules), headline };
}
