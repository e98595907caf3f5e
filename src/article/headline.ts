import { wordsIn } from '../text/letters.ts';
import type { Candidate } from './page.ts';
import { tagOf } from './tag.ts';

/** A headline is no longer than this many characters. */
const LONGEST = 300;

/** Share (0–1) of the words of `part` that stand in `whole`. */
function contained(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let common = 0;
  for (const word of part) if (whole.has(word)) common++;
  return part.size === 0 ? 0 : common / part.size;
}

/** The heading element a block stands in, or null; a heading holds no more than a few levels. */
export function headingOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = at.parentElement) if (/^h[1-6]$/i.test(at.tagName)) return at;
  return null;
}

/** How alike two sets of words are (0–1), the shorter one within the longer; a word or two prove nothing, nor a paragraph. */
function likeness(own: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (own.size < 2 && title.size > 3) return 0;
  const comparable = own.size >= 3 && own.size <= 2 * title.size;
  return Math.max(contained(own, title), comparable ? contained(title, own) : 0);
}

/**
 * The index of the block that is the article's headline, or -1. It stands at or before the article's first paragraph
 * (`first`); a heading counts by its rank and by how much of it the page's title says, other blocks by the title alone.
 */
export function findHeadline(candidates: readonly Candidate[], title: string, first: number): number {
  const words = wordsIn(title);
  let best = -1;
  let bestScore = 0;
  for (const [index, { raw, heading, place, linked }] of candidates.slice(0, first + 8).entries()) {
    if (raw.text.length > LONGEST || place === 'navigation' || place === 'comments') continue;
    const isFirst = heading !== null && tagOf(heading) === 'H1';
    if (index > first + 2 && !isFirst) continue;
    const own = wordsIn(raw.text);
    // A short linked heading whose few words the title holds too names the section or the blog.
    if (heading && !isFirst && linked >= 0.8 && own.size * 2 < words.size) continue;
    const same = likeness(own, words);
    const rank = isFirst ? 0.5 : heading ? 0.2 : 0;
    const score = rank + (same >= 0.6 ? same : 0) + (raw.text.length > 25 ? 0.1 : 0);
    if (score >= (heading ? 0.55 : 0.85) && score >= bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
