import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';
import { isGivenName } from './givenNames.ts';

const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'di',
  'da',
  'del',
  'la',
  'le',
  'al',
  'bin',
  'zu',
  'ter',
  'el',
]);
export const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sir',
  'herr',
  'frau',
  'herrn',
  'miss',
  'lady',
  'lord',
  'sen',
  'rep',
  'gov',
]);
export const FEMALE_TITLES = new Set(['mrs', 'ms', 'frau', 'miss', 'lady']);

/** Words that open a sentence or carry a title, and so begin no name. */
export const NO_NAME = new Set(
  [LEXICONS.en, LEXICONS.de].flatMap(({ cues, grammar, sourceNouns }) => [
    ...cues.accordingTo,
    ...cues.thus,
    ...grammar.determiners,
    ...grammar.prepositions,
    ...grammar.conjunctions,
    ...grammar.adverbs,
    ...grammar.auxiliaries,
    ...sourceNouns.pronouns,
    ...sourceNouns.roles,
  ]),
);

/** A name's word without the genitive: "Merkel's" → "merkel". */
export const bareName = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

export const isCapitalCode = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code > 0xff && code < 0x250 && code % 2 === 0);

/** Ends of the run of capitals that starts at `from`, over initials and "von". */
export function runEnd(text: string, words: readonly Word[], from: number): number {
  let index = from + 1;
  while (index < words.length) {
    const word = words[index];
    const last = words[index - 1];
    if (!word || !last) break;
    const gap = word.start - last.end;
    if (gap === 1 && isCapitalCode(text.charCodeAt(word.start))) index++;
    else if (
      gap === 0 &&
      word.lower === '.' &&
      last.end - last.start <= 3 &&
      isCapitalCode(text.charCodeAt(words[index + 1]?.start ?? 0))
    )
      index++;
    else if (
      gap === 1 &&
      PARTICLES.has(word.lower) &&
      isCapitalCode(text.charCodeAt(words[index + 1]?.start ?? 0)) &&
      index > from
    )
      index++;
    else break;
  }
  while (index > from + 1 && !isCapitalCode(text.charCodeAt(words[index - 1]?.start ?? 0))) index--;
  return index;
}

/** Where the name ends whose given name stands at `given`: further given names, initials, then one surname with its particles. */
export function nameEnd(text: string, words: readonly Word[], given: number, end: number): number {
  let index = given + 1;
  while (index < end - 1) {
    const word = words[index];
    if (!word) break;
    const initial = word.end - word.start === 1 || word.lower === '.';
    if (initial || PARTICLES.has(word.lower) || (isGivenName(word.lower) && isCapitalCode(text.charCodeAt(word.start))))
      index++;
    else break;
  }
  return Math.min(end, index + 1);
}

/** "Text: Jana Kern", "Von Jana Kern", "Photo by Jana Kern". */
export function isCredit(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower;
  return before === ':' || (from < 4 && (before === 'von' || before === 'by'));
}
