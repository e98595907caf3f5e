import { LEXICONS } from '../lexicon/lexicon.ts';
import {
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_VERB,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  SUBJUNCTIVE_ONE,
  SUBJUNCTIVE_TWO,
} from './lexemes.ts';
import { has, isCapital, type Line, lower } from './line.ts';

const VERBAL = CUE_VERB | SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO;
/** English forms that are nouns as often as verbs. */
const NOUNS = new Set(LEXICONS.en.cues.nounsToo);
const SUBJECTS = /^(?:he|she|they|it|we|i|you|who|which|that)$/;

/** "the inspection report": an article up to three plain words before, and no clause or object behind. */
function endsNounPhrase(line: Line, index: number): boolean {
  if (has(line, index + 1, DETERMINER | COMPLEMENTIZER | PRONOUN) || isCapital(line, index + 1)) return false;
  let capital = false;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    if (has(line, i, DETERMINER)) return i < index - 1 && (!capital || /^an?$/.test(lower(line, i)));
    if (isCapital(line, i)) capital = true;
    if ((line.flags[i] ?? 0) !== 0 || !/^\p{L}/u.test(lower(line, i))) return false;
  }
  return false;
}

/** Whether an English form that may be a noun stands where only a noun can. */
function isNoun(line: Line, index: number): boolean {
  if (!NOUNS.has(lower(line, index))) return false;
  const before = lower(line, index - 1);
  if (SUBJECTS.test(before)) return false;
  if (
    index === 0 ||
    before === 'to' ||
    before === 'of' ||
    before.endsWith("'s") ||
    /(?:ful|ous|ive|able|ic|al|ing|ish|ary)$/.test(before)
  )
    return before !== 'to' || lower(line, index - 2) === 'according';
  if (has(line, index - 1, DETERMINER | PREPOSITION)) return true;
  if (endsNounPhrase(line, index)) return true;
  return (
    lower(line, index + 1) === 'of' || (has(line, index + 1, AUXILIARY | CUE_VERB) && !has(line, index - 1, AUXILIARY))
  );
}

/** Whether a form that looks like a cue is none here: a noun, an imperative, "heißt" without "es". */
function isNone(line: Line, index: number): boolean {
  if (
    index > 0 &&
    isCapital(line, index) &&
    !(line.heading && /^(?:says|warns|claims|announces|insists|admits|reveals|tells)$/.test(lower(line, index)))
  )
    return true;
  const word = lower(line, index);
  if (line.language === 'en') return isNoun(line, index);
  if (word === 'meinen') return !/^(?:,|die|der|das|dass|viele|einige|manche)$/.test(lower(line, index + 1));
  if (isBareParticiple(line, index)) return true;
  if (word === 'sicher' || word === 'einig')
    return !/^(?:sich)$/.test(
      [1, 2, 3, 4].map((back) => lower(line, index - back)).find((before) => before === 'sich') ?? '',
    );
  if (/^(?:heißt|hieß|heisst|hiess)$/.test(word))
    return lower(line, index + 1) !== 'es' && lower(line, index - 1) !== 'es';
  return isInfinitive(line, index);
}

/** Finite forms that look like participles. */
const NO_PARTICIPLE = new Set(['geben', 'gehen', 'geht', 'gelobt', 'gesteht', 'gestehen']);
const HELPS =
  /^(?:hat|haben|habe|hatte|hatten|hätte|hätten|ist|sind|war|waren|sei|seien|wird|werden|werde|wurde|wurden|worden|will|soll)$/;
const MODALS = new Set(LEXICONS.de.grammar.modals);

/** "wie erwartet", "kurz gesagt": a participle that no auxiliary makes a verb. */
function isBareParticiple(line: Line, index: number): boolean {
  const word = lower(line, index);
  if (!/^(?:ge\p{L}+(?:t|en)|erwartet|empfohlen|verlangt|angenommen)$/u.test(word) || /^(?:gesteht|gelobt)$/.test(word))
    return false;
  if (NO_PARTICIPLE.has(word)) return false;
  const next = lower(line, index + 1);
  if (word === 'erwartet' || word === 'verlangt') return /^(?:wie|als)$/.test(lower(line, index - 1));
  if (next !== '' && HELPS.test(next)) return false;
  for (let i = index - 1; i >= 0; i--) if (HELPS.test(lower(line, i))) return false;
  return true;
}

/** A German plural form is an infinitive when a modal governs it or "zu" precedes it; "Sie", "wir" and "man" are no sources. */
function isInfinitive(line: Line, index: number): boolean {
  if (!lower(line, index).endsWith('n') || /ge\p{L}+en$/u.test(lower(line, index))) return false;
  const next = lower(line, index + 1);
  if (lower(line, index - 1) === 'zu' || next === 'wir' || lower(line, index - 1) === 'wir') return true;
  if (next === 'sie' && isCapital(line, index + 1)) return true;
  const closes = next === '' || /^[,.:;!?)]$/.test(next) || MODALS.has(next);
  if (!closes) return false;
  for (let i = index - 1; i >= 0 && lower(line, i) !== ','; i--) if (MODALS.has(lower(line, i))) return true;
  return MODALS.has(next);
}

/** Takes the bits of verbs away from words that are none, in `flags` itself. */
export function gate(line: Line, flags: number[]): void {
  for (let i = 0; i < flags.length; i++) {
    const bits = flags[i] ?? 0;
    if ((bits & VERBAL) !== 0 && isNone(line, i)) flags[i] = bits & ~VERBAL;
  }
}
