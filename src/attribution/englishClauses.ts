import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SHOWING,
  TELLING,
  THINKING,
} from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower } from './line.ts';
import { englishPhraseEnd, isWeekday } from './phrase.ts';

const SAY = new Set(['say', 'says', 'said', 'saying']);
const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'there',
  "it's",
  "he's",
  "she's",
  "they're",
  "there's",
  "we're",
  "i'm",
  "they'd",
  "he'd",
  "she'd",
  "i'd",
  "i've",
  "we've",
  "they've",
  "they'll",
  "we'll",
  "i'll",
  "it'll",
  "he'll",
  "she'll",
  'this',
  'these',
  'those',
  "that's",
]);
const NOT_A_CLAUSE = new Set([
  'so',
  'yes',
  'no',
  'nothing',
  'anything',
  'something',
  'goodbye',
  'hello',
  'it',
  'farewell',
]);
const OBJECTS = new Set([
  'him',
  'her',
  'them',
  'us',
  'me',
  'reporters',
  'journalists',
  'lawmakers',
  'voters',
  'investors',
  'people',
  'supporters',
]);
const WHEN = new Set([
  'today',
  'yesterday',
  'earlier',
  'later',
  'recently',
  'tonight',
  'last',
  'this',
  'that',
  'monday',
  'afternoon',
  'morning',
  'evening',
  'night',
  'week',
  'month',
  'year',
]);

/** Skips the hearer after "told". */
export function skipHearer(line: Line, from: number): number {
  if (OBJECTS.has(lower(line, from))) return from + 1;
  const end = englishPhraseEnd(line, from, from + 10);
  return end;
}

/** Skips "on Monday", "in a statement", "at a rally in Ohio", "earlier this week" after a verb of saying. */
export function skipAdjuncts(line: Line, from: number): number {
  let index = from;
  for (let hops = 0; hops < 4; hops++) {
    if (isWeekday(line, index)) {
      index++;
      continue;
    }
    const word = lower(line, index);
    if (has(line, index, ADVERB) || WHEN.has(word) || /ly$/.test(word)) {
      if (word === 'that' || (word === 'this' && !WHEN.has(lower(line, index + 1)))) break;
      index++;
      continue;
    }
    if (!has(line, index, PREPOSITION)) break;
    const end = isWeekday(line, index + 1) ? index + 2 : adjunctEnd(line, index + 1);
    if (end <= index + 1) break;
    index = end;
  }
  return index;
}

/** "a statement", "an interview with CNN": article, a noun or two, no more. */
function adjunctEnd(line: Line, from: number): number {
  let index = from;
  if (has(line, index, DETERMINER)) index++;
  while (
    isWord(line, index) &&
    !has(line, index, PREPOSITION | PRONOUN | DETERMINER | COMPLEMENTIZER | AUXILIARY | CONJUNCTION) &&
    index - from < 4 &&
    !isWeekday(line, index)
  )
    index++;
  return index;
}

/** Whether a clause, subject and finite verb, starts at `from`. */
function startsClause(line: Line, from: number, sure: boolean): boolean {
  const word = lower(line, from);
  if (!isWord(line, from) || (has(line, from, PREPOSITION | COMPLEMENTIZER) && !SUBJECT_PRONOUNS.has(word)))
    return false;
  if (NOT_A_CLAUSE.has(word) && !isWord(line, from + 1)) return false;
  if (SUBJECT_PRONOUNS.has(word)) return isWord(line, from + 1);
  if (word === 'so' || word === 'yes' || word === 'no') return word === 'no' && sure;
  if (sure) return isWord(line, from + 1) || (lower(line, from + 1) === '.' && isCapital(line, from));
  for (let i = from + 1; i < from + 12; i++) {
    if (!isWord(line, i) && lower(line, i) !== "'") return false;
    if (has(line, i, AUXILIARY) && !isCapital(line, i)) return true;
    if (has(line, i, COMPLEMENTIZER)) return false;
  }
  return false;
}

/** "said during a rally in Toledo, Ohio, that …": only phrases stand between the verb and "that". */
function distantThat(line: Line, verb: number, from: number): number {
  if (!has(line, verb, SAYING | TELLING) || !has(line, from, PREPOSITION)) return -1;
  for (let i = from + 1; i < from + 15; i++) {
    if (lower(line, i) === 'that' && (isComma(line, i - 1) || !has(line, i + 1, AUXILIARY))) return i;
    if (has(line, i, AUXILIARY | CUE_VERB) && !isCapital(line, i)) return -1;
    if (!isWord(line, i) && !isComma(line, i)) return -1;
  }
  return -1;
}

/** The first word of the attributed clause after a cue verb, or -1. */
export function clauseAfter(line: Line, verb: number): number {
  const word = lower(line, verb);
  let from = verb + 1;
  if (has(line, verb, TELLING)) from = skipHearer(line, from);
  if (word === 'point' || word === 'pointed' || word === 'points' || word === 'pointing') {
    if (lower(line, from) !== 'out') return -1;
    from++;
  }
  const past = skipAdjuncts(line, from);
  for (const at of [from, past]) {
    const next = lower(line, at);
    if (next === 'that' && isWord(line, at + 1)) return at;
    if (has(line, at, COMPLEMENTIZER) && has(line, verb, SAYING | TELLING | THINKING | SHOWING)) return at;
    if (isComma(line, at) && lower(line, at + 1) === 'that') return at + 1;
  }
  const far = distantThat(line, verb, from);
  if (far > 0) return far;
  if (has(line, verb, SHOWING)) return startsClause(line, from, false) ? from : -1;
  if (!has(line, verb, SAYING | THINKING | TELLING)) return infinitiveAfter(line, verb, from);
  const infinitive = has(line, verb, TELLING) ? infinitiveAfter(line, verb, from) : -1;
  if (infinitive >= 0) return infinitive;
  const sure = SAY.has(word) || (has(line, verb, TELLING) && from > verb + 1);
  const to = sure ? -1 : infinitiveAfter(line, verb, from);
  if (to >= 0) return to;
  return startsClause(line, past, sure) ? past : -1;
}

const TO_VERBS =
  /^(?:promis|vow|pledg|threaten|urg|call|ask|agree|offer|hope|plan|refus|claim|beg|encourag|demand|recommend|tell|told|advis|remind|plead|propos|expect)/;

/** "urged Congress to act", "vowed to fight". */
function infinitiveAfter(line: Line, verb: number, from: number): number {
  if (!TO_VERBS.test(lower(line, verb))) return -1;
  for (let i = verb + 1; i < Math.min(line.words.length, from + 8); i++) {
    if (
      lower(line, i) === 'to' &&
      isWord(line, i + 1) &&
      !has(line, i + 1, DETERMINER | PRONOUN) &&
      !isCapital(line, i + 1)
    )
      return i;
    if (isComma(line, i) || has(line, i, CUE_VERB | COMPLEMENTIZER | AUXILIARY)) return -1;
  }
  return -1;
}
