import type { Span } from '../text/span.ts';
import { ADVERB, AUXILIARY } from './lexemes.ts';
import { has, isWord, type Line, lower, spanOf } from './line.ts';
import { clauseEnd, phraseAfter } from './phrase.ts';
import { germanSubject } from './subject.ts';

/** Verbs whose object tells what was demanded, expected or denied; the preposition that must open it, if any. */
const ENGLISH = new Map<string, readonly string[]>(
  Object.entries({
    accused: [],
    accuses: [],
    called: ['for'],
    calling: ['for'],
    calls: ['for'],
    demand: [],
    demanded: [],
    demands: [],
    denied: [],
    denies: [],
    deny: [],
    expects: [],
    expected: [],
    forecasts: [],
    forecast: [],
    predicted: [],
    predicts: [],
    promised: [],
    proposed: [],
    recommended: [],
    urged: [],
    urges: [],
    warned: ['of', 'about', 'against'],
    warns: ['of', 'about', 'against'],
  }),
);
const GERMAN = new Map<string, readonly string[]>();
for (const form of [
  'befürchtet',
  'befürchtete',
  'befürchten',
  'befürchteten',
  'empfiehlt',
  'empfahl',
  'empfehlen',
  'erwartet',
  'erwartete',
  'erwarten',
  'fordert',
  'forderte',
  'fordern',
  'forderten',
  'prognostiziert',
  'prognostizierte',
  'verlangt',
  'verlangte',
  'verlangen',
  'verlangten',
])
  GERMAN.set(form, []);
for (const form of ['plädiert', 'plädierte', 'plädieren', 'plädierten']) GERMAN.set(form, ['für']);
for (const form of ['rechnet', 'rechnete', 'rechnen', 'rechneten']) GERMAN.set(form, ['mit']);
for (const form of ['warnt', 'warnte', 'warnen', 'warnten']) GERMAN.set(form, ['vor']);

/** Fewer words than these name an act, not what was said (codebook, rules 2 and 21). */
const MIN_WORDS = 5;

/** The object of a verb of demanding or expecting, when it is long enough to tell something. */
export function objectOf(
  line: Line,
  verb: number,
): { readonly content: Span[]; readonly from: number; readonly to: number } | undefined {
  const german = line.language === 'de';
  const prepositions = (german ? GERMAN : ENGLISH).get(lower(line, verb));
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
