import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  PREPOSITION,
  TELLING,
} from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower, pieceAt, type Range } from './line.ts';
import {
  clauseEnd,
  clauseStart,
  englishPhraseEnd,
  germanPhraseEnd,
  isBoundary,
  isWeekday,
  phraseAfter,
  phraseEnd,
} from './phrase.ts';

/** The words that name who speaks, and an apposition that says what they are. */
export type Subject = Range & { readonly role?: Range };

const MAX_SUBJECT = 16;

/** "Dennise Laboy, 55, said Velázquez would …": two commas and no verb between make an apposition, not a clause before a frame. */
function closesApposition(line: Line, verb: number): boolean {
  const subject = withApposition(line, verb);
  if (!subject?.role || subject.role.to !== verb - 1) return false;
  for (let i = subject.from; i < verb; i++) if (has(line, i, AUXILIARY | CUE_VERB)) return false;
  return isCapital(line, subject.from);
}

/** `, said Victor Cha, …`: the verb follows a comma or a closing mark, the subject follows the verb. */
export function isInverted(line: Line, verb: number): boolean {
  const before = lower(line, verb - 1);
  if (has(line, verb, TELLING)) return false;
  if (before !== ',' && !/^["”’'»“]$/.test(before) && pieceAt(line, verb - 1) === undefined) return false;
  if (before === ',' && closesApposition(line, verb)) return false;
  return isCapital(line, verb + 1) || /^(?:a|an|the|one|another|his|her)$/.test(lower(line, verb + 1));
}

/** "reportedly", "angrily". */
const isMannerAdverb = (word: string): boolean =>
  word.endsWith('ly') && !/^(?:ally|anomaly|assembly|bully|family|monopoly|supply)$/.test(word);

/** Back over adverbs and auxiliaries: the word after the subject. */
function subjectEnd(line: Line, verb: number): number {
  let end = verb;
  while (
    end > 0 &&
    !isCapital(line, end - 1) &&
    (has(line, end - 1, AUXILIARY | ADVERB) || isMannerAdverb(lower(line, end - 1)))
  )
    end--;
  return end;
}

/** "Will Moy, chief executive of the site, told …": the phrase that opens the clause, its apposition up to the verb. */
function withApposition(line: Line, end: number): Subject | undefined {
  let start = end - 1;
  while (start > 0 && !isBoundary(line, start - 1) && end - start < 40) start--;
  while (start < end && (has(line, start, CONJUNCTION) || isComma(line, start)) && !isCapital(line, start)) start++;
  if (has(line, start, PREPOSITION)) {
    const comma = nextComma(line, start, end - 1);
    if (comma < 0) return undefined;
    start = comma + 1;
  }
  const to = englishPhraseEnd(line, start, end);
  if (to === start || !isComma(line, to) || to >= end) return undefined;
  const close = nextComma(line, to + 1, end);
  return close > to + 1 ? { from: start, to, role: { from: to + 1, to: close } } : { from: start, to };
}

function nextComma(line: Line, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isComma(line, i)) return i;
  return -1;
}

/** The phrase that opens the sentence, which a later participle or "to …" goes on with. */
export function mainSubject(line: Line, verb: number): Subject | undefined {
  let start = 0;
  for (let hops = 0; hops < 3 && has(line, start, PREPOSITION | CONJUNCTION); hops++) {
    const comma = nextComma(line, start, verb);
    if (comma < 0) return undefined;
    start = comma + 1;
  }
  const to = englishPhraseEnd(line, start, verb);
  return to > start && !has(line, start, ADVERB) ? { from: start, to } : undefined;
}

/** The antecedent of "who" or "which": the phrase before it. */
function antecedent(line: Line, relative: number): Subject | undefined {
  const end = isComma(line, relative - 1) ? relative - 1 : relative;
  let from = end;
  while (from > 0 && end - from < 8 && !isComma(line, from - 1) && !isBoundary(line, from - 1)) {
    if (
      has(line, from - 1, AUXILIARY | CUE_VERB | CONJUNCTION | COMPLEMENTIZER | PREPOSITION) &&
      lower(line, from - 1) !== 'of'
    )
      break;
    from--;
  }
  return from < end ? { from, to: end } : undefined;
}

/** The English subject that ends just before a verb, over adverbs, auxiliaries and appositions. */
export function englishSubjectBefore(line: Line, verb: number): Subject | undefined {
  if (isInverted(line, verb)) return undefined;
  const end = subjectEnd(line, verb);
  if (/^(?:who|which)$/.test(lower(line, end - 1))) return antecedent(line, end - 1);
  if (lower(line, end - 1) === 'to' || /ing$/.test(lower(line, verb))) return mainSubject(line, end - 1);
  if (isComma(line, end - 1)) return withApposition(line, end);
  let from = end;
  while (from > 0 && end - from < MAX_SUBJECT && !stopsSubject(line, from - 1, from < end)) from--;
  if (from < end && lower(line, from - 1) === 'and') from = coordinatedStart(line, from);
  while (from < end && has(line, from, PREPOSITION | ADVERB | CONJUNCTION) && (from === 0 || !isCapital(line, from)))
    from++;
  if (from < end) return { from, to: end };
  return /^(?:and|but)$/.test(lower(line, end - 1)) ? mainSubject(line, end - 1) : undefined;
}

/** "The Commission on pollution and health": no verb before the "and", so the subject starts at the clause's start. */
function coordinatedStart(line: Line, from: number): number {
  let start = from - 1;
  while (start > 0 && !isComma(line, start - 1) && !isBoundary(line, start - 1)) {
    start--;
    if (has(line, start, AUXILIARY | CUE_VERB | COMPLEMENTIZER | CONJUNCTION) && !isCapital(line, start)) return from;
  }
  return from - start < MAX_SUBJECT ? start : from;
}

function stopsSubject(line: Line, index: number, inside: boolean): boolean {
  if (isComma(line, index)) return true;
  if (isBoundary(line, index)) return !(inside && lower(line, index) === '.' && isCapital(line, index - 1));
  if (isCapital(line, index)) return false;
  if (has(line, index, AUXILIARY | CUE_VERB) || (inside && has(line, index, COMPLEMENTIZER))) return true;
  return (
    has(line, index, CONJUNCTION) &&
    !(lower(line, index) === 'and' && isCapital(line, index - 1) && isCapital(line, index + 1))
  );
}

/** The English subject of a cue verb, before it or, after a comma or a closing mark, behind it. */
export function englishSubject(line: Line, verb: number): Subject | undefined {
  const before = englishSubjectBefore(line, verb);
  if (before) return before;
  const edge =
    verb === 0 || isComma(line, verb - 1) || !isWord(line, verb - 1) || pieceAt(line, verb - 1) !== undefined;
  if (!edge) return undefined;
  const to = englishPhraseEnd(line, verb + 1, line.words.length);
  if (to === verb + 1) return undefined;
  const role = isComma(line, to) ? apposition(line, to + 1) : undefined;
  return { from: verb + 1, to, ...(role ? { role } : {}) };
}

/** ", president of the union" after a name. */
export function apposition(line: Line, from: number): Range | undefined {
  let to = from;
  while (to < line.words.length && !isComma(line, to) && !/^[.:;“"„]$/.test(lower(line, to))) to++;
  const other = /^(?:who|which|and|but|in|on|at|adding|as|die|der|das|und|nachdem)$/.test(lower(line, from));
  return to > from && to - from < 14 && !has(line, from, CUE_VERB) && !other ? { from, to } : undefined;
}

/** The German subject of a finite verb: before it when the clause opens with a nominative, else after it. */
export function germanSubject(line: Line, verb: number): Subject | undefined {
  if (isComma(line, verb - 1)) {
    const named = germanBeforeApposition(line, verb);
    if (named) return named;
  }
  let from = clauseStart(line, verb);
  while (
    from < verb &&
    has(line, from, CONJUNCTION | ADVERB) &&
    !has(line, from, DETERMINER) &&
    lower(line, from) !== 'als'
  )
    from++;
  if (from < verb && !has(line, from, PREPOSITION | ADVERB | CONJUNCTION)) {
    const end = phraseEnd(line, from, verb);
    if (end > from && !isOblique(line, from) && !isAdverbial(line, from, end, verb)) return { from, to: end };
  }
  const limit = clauseEnd(line, verb + 1);
  const subject = phraseAfter(line, verb + 1, limit) ?? subjectPastPhrases(line, verb + 1, limit);
  if (!subject || isOblique(line, subject.from)) return undefined;
  const role = isComma(line, subject.to) ? apposition(line, subject.to + 1) : undefined;
  return { ...subject, ...(role && role.to - role.from < 9 ? { role } : {}) };
}

/** Articles that no subject has. */
const isOblique = (line: Line, index: number): boolean => /^(?:dem|den|im|des|einem|einen)$/.test(lower(line, index));

/** "Ähnlich äußerte sich …", "Zwei Jahre zuvor hat er …", "Via „…“ meldete sich die …": what opens the clause is no subject. */
function isAdverbial(line: Line, from: number, end: number, verb: number): boolean {
  const behind = verb + 1 + (lower(line, verb + 1) === 'sich' ? 1 : 0);
  if (/^(?:er|sie|es|man)$/.test(lower(line, behind))) return true;
  if (end - from > 1 && end === verb) return TIMES.test(lower(line, end - 1));
  return behind > verb + 1 && end - from === 1 && phraseAfter(line, behind, clauseEnd(line, behind)) !== undefined;
}

const TIMES = /^(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|mal|zuvor|später)$/;

/** "Rabbi Ascher, ein Gelehrter, warnte …": the phrase that opens the sentence, when nothing follows the verb as subject. */
function germanBeforeApposition(line: Line, verb: number): Subject | undefined {
  let start = verb - 1;
  while (start > 0 && !isBoundary(line, start - 1)) start--;
  if (has(line, start, PREPOSITION | ADVERB | CONJUNCTION)) return undefined;
  const to = germanPhraseEnd(line, start, verb);
  if (to === start || !isComma(line, to) || to >= verb - 1) return undefined;
  const next = phraseAfter(line, verb + 1, clauseEnd(line, verb + 1));
  if (next && !isOblique(line, next.from)) return undefined;
  return { from: start, to, role: { from: to + 1, to: verb - 1 } };
}

/** After "sagte am Dienstag in Berlin der Minister": the first phrase that no preposition opens. */
function subjectPastPhrases(line: Line, from: number, limit: number): Range | undefined {
  let index = from;
  while (index < limit && has(line, index, ADVERB)) index++;
  for (let hops = 0; hops < 4 && index < limit && has(line, index, PREPOSITION); hops++) {
    index = Math.max(index + 1, germanPhraseEnd(line, index + 1, limit));
    while (index < limit && (isWeekday(line, index) || has(line, index, ADVERB))) index++;
    const phrase = phraseAfter(line, index, limit);
    if (phrase) return phrase;
  }
  return undefined;
}
