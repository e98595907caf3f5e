import { ADVERB, AUXILIARY, CONJUNCTION, CUE_VERB, DETERMINER, PREPOSITION, PRONOUN } from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower, pieceAt, type Range } from './line.ts';

/** Words that join the parts of a name or a source: "Ministry of the Interior", "Amt für Statistik". */
const ENGLISH_JOINS = new Set(['of', 'for', 'and', 'at', 'from', '&', 'de', 'van', 'bin', 'al', 'von', "'", "'s"]);
const GERMAN_JOINS = new Set([
  'der',
  'des',
  'von',
  'vom',
  'für',
  'und',
  '&',
  'de',
  'van',
  'the',
  'of',
  'al',
  'bin',
  '-',
  '/',
  'zu',
  'einer',
  'eines',
  'seiner',
  'ihrer',
]);
const WEEKDAYS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
  'sonnabend',
]);

export const isWeekday = (line: Line, index: number): boolean => WEEKDAYS.has(lower(line, index));

/** Whether a lower-case word looks like a German adjective or participle before a noun. */
const isAdjective = (word: string): boolean => word.length > 3 && /(?:e|er|es|en|em)$/.test(word);

/** Skips "(SPD)", "(43)" after a name. */
function skipBrackets(line: Line, index: number): number {
  if (lower(line, index) !== '(') return index;
  for (let i = index + 1; i < index + 8; i++) if (lower(line, i) === ')') return i + 1;
  return index;
}

/** "Dr. Roland Baier", "Katrin M. Kämpf": the stop behind a title or an initial ends no sentence. */
const isAbbreviated = (line: Line, stop: number): boolean =>
  (isCapital(line, stop + 1) || /^[js]r$/.test(lower(line, stop - 1))) &&
  /^(?:dr|prof|st|med|univ|dipl|mag|ing|gen|sen|rep|gov|jr|sr|\p{L})$/u.test(lower(line, stop - 1));

/** The end of a German noun phrase that starts at `from`: capitals, adjectives before them, genitives and "von …" after. */
export function germanPhraseEnd(line: Line, from: number, limit: number): number {
  let end = from;
  let index = from;
  while (index < limit) {
    if (lower(line, index) === '(') {
      const after = skipBrackets(line, index);
      if (after === index || end === from) break;
      index = end = after;
      continue;
    }
    if (isCapital(line, index)) {
      if (isWeekday(line, index)) break;
      end = ++index;
      continue;
    }
    const word = lower(line, index);
    if (word === '.' && end === index && isAbbreviated(line, index)) {
      index++;
      continue;
    }
    if (
      word === '-' &&
      end === index &&
      /^(?:und|oder|bzw)$/.test(lower(line, index + 1)) &&
      isCapital(line, index + 2)
    ) {
      index += 2;
      continue;
    }
    const quoted = /[„“”»«"‚‘’]/.test(word) && word.length === 1;
    const opens = index === from ? has(line, index, DETERMINER) || isAdjective(word) : GERMAN_JOINS.has(word);
    const inner =
      index > from && end === index ? GERMAN_JOINS.has(word) : has(line, index, DETERMINER) || isAdjective(word);
    if (!(opens || inner || quoted) || has(line, index, CUE_VERB | AUXILIARY)) break;
    if (!reachesCapital(line, index + 1, limit)) break;
    index++;
  }
  return end;
}

/** Whether a capital follows within three words, over articles and adjectives only. */
function reachesCapital(line: Line, index: number, limit: number): boolean {
  for (let i = index; i < Math.min(limit, index + 4); i++) {
    if (isCapital(line, i)) return true;
    const word = lower(line, i);
    if (!(has(line, i, DETERMINER) || isAdjective(word) || /^[„“"»«‚]$/.test(word))) return false;
  }
  return false;
}

/** The end of an English noun phrase that starts at `from`. */
export function englishPhraseEnd(line: Line, from: number, limit: number): number {
  let index = from;
  let end = from;
  while (index < limit && index - from < 14) {
    const word = lower(line, index);
    if (word === '(') {
      const after = skipBrackets(line, index);
      if (after === index) break;
      index = end = after;
      continue;
    }
    if (word === '.' && isCapital(line, index - 1) && isCapital(line, index + 1)) {
      index++;
      continue;
    }
    if (!isWord(line, index) && word !== '&' && word !== "'" && word !== '’') break;
    if (isWeekday(line, index)) break;
    if (index > from && ENGLISH_JOINS.has(word)) {
      index++;
      continue;
    }
    if (has(line, index, CUE_VERB | AUXILIARY | PREPOSITION | CONJUNCTION | ADVERB) && !isCapital(line, index)) break;
    if (index > from && has(line, index, PRONOUN)) break;
    end = ++index;
  }
  return end;
}

/** The noun phrase that starts at `from`, at most up to `limit`. */
export const phraseEnd = (line: Line, from: number, limit: number): number => {
  if (has(line, from, PRONOUN) && !reachesNoun(line, from)) return from + 1;
  return line.language === 'de' ? germanPhraseEnd(line, from, limit) : englishPhraseEnd(line, from, limit);
};

/** "diese Frau", "this company": the pronoun is an article here. */
const reachesNoun = (line: Line, index: number): boolean =>
  has(line, index, DETERMINER) &&
  (line.language === 'de'
    ? reachesCapital(line, index + 1, line.words.length)
    : isWord(line, index + 1) && !has(line, index + 1, AUXILIARY | CUE_VERB));

/** "sagte von Preen.": a name that begins with its particle. */
function particleName(line: Line, index: number, limit: number): number {
  if (!/^(?:von|van|de|al|el|le|la|di|da|ter)$/.test(lower(line, index)) || !isCapital(line, index + 1)) return index;
  const end = germanPhraseEnd(line, index + 1, limit);
  return end - index <= 3 && !/^(?:heute|am|im)$/.test(lower(line, end)) ? end : index;
}

/** The first noun phrase after `from`, over adverbs and reflexives; prepositional phrases end the search. */
export function phraseAfter(line: Line, from: number, limit: number): Range | undefined {
  let index = from;
  while (index < limit && has(line, index, ADVERB) && !isCapital(line, index)) index++;
  const named = particleName(line, index, limit);
  if (named > index) return { from: index, to: named };
  if (index >= limit || (has(line, index, PREPOSITION | CONJUNCTION) && !isCapital(line, index))) return undefined;
  const end = phraseEnd(line, index, limit);
  return end > index ? { from: index, to: end } : undefined;
}

export const isBoundary = (line: Line, index: number): boolean => {
  const word = lower(line, index);
  if (word === '.' && isAbbreviated(line, index)) return false;
  return /^[:;.!?…(—–]$/.test(word) || pieceAt(line, index) !== undefined;
};

/** Start of the clause that holds `index`: after the last comma, quotation or conjunction before it. */
export function clauseStart(line: Line, index: number): number {
  let start = index;
  while (start > 0 && !isComma(line, start - 1) && !isBoundary(line, start - 1)) start--;
  return start;
}

/** End of the clause that holds `index`: the next comma, mark or quotation. */
export function clauseEnd(line: Line, index: number): number {
  let end = index;
  while (end < line.words.length && !isComma(line, end) && !isBoundary(line, end)) end++;
  return end;
}
