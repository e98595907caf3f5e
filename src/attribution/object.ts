import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { ADVERB, AUXILIARY } from './lexemes.ts';
import { has, isWord, type Line, lower, spanOf } from './line.ts';
import { clauseEnd, phraseAfter } from './phrase.ts';
import { germanSubject } from './subject.ts';

const verbs = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** Verbs whose object tells what was demanded, expected or denied, each with the prepositions that must open it, if any. */
function verbsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = verbs.get(language);
  if (known) return known;
  const built = new Map<string, readonly string[]>();
  for (const line of LEXICONS[language].cues.demanding) {
    const [form = '', ...prepositions] = line.split(' ');
    built.set(form, prepositions);
  }
  verbs.set(language, built);
  return built;
}

/** Fewer words than these name an act, not what was said (codebook, rules 2 and 21). */
const MIN_WORDS = 5;

/** The object of a verb of demanding or expecting, when it is long enough to tell something. */
export function objectOf(
  line: Line,
  verb: number,
): { readonly content: Span[]; readonly from: number; readonly to: number } | undefined {
  const german = line.language === 'de';
  const prepositions = verbsOf(line.language).get(lower(line, verb));
  if (
    !prepositions ||
    (!german && has(line, verb - 1, AUXILIARY) && /^(?:is|are|was|were|be)$/.test(lower(line, verb - 1)))
  )
    return undefined;
  let from = verb + 1;
  if (german) {
    const subject = germanSubject(line, verb);
    if (!subject) return undefined;
    if (subject.from > verb) from = subject.to;
    while (has(line, from, ADVERB)) from++;
  }
  let to = clauseEnd(line, from);
  while (prepositions.length > 0 && from < Math.min(to, verb + 9) && !prepositions.includes(lower(line, from))) from++;
  if (prepositions.length > 0 && !prepositions.includes(lower(line, from))) return undefined;
  if (!german && prepositions.length === 0 && !phraseAfter(line, from, to)) return undefined;
  while (to < line.words.length - 1 && lower(line, to) === ',') to = clauseEnd(line, to + 1);
  let words = 0;
  for (let i = from; i < to; i++) if (isWord(line, i)) words++;
  const span = words >= MIN_WORDS ? spanOf(line, from, to) : undefined;
  return span ? { content: [span], from, to } : undefined;
}
