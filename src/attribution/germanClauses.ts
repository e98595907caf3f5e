import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  CONJUNCTION,
  DETERMINER,
  lexemesOf,
  PARTING,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SHOWING,
  SUBJUNCTIVE_ONE,
  SUBJUNCTIVE_TWO,
  URGING,
} from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower, pieceAt } from './line.ts';
import { clauseEnd, germanPhraseEnd } from './phrase.ts';

export const RELATIVE = new Set([
  'der',
  'die',
  'das',
  'dem',
  'den',
  'dessen',
  'deren',
  'welche',
  'welcher',
  'welches',
  'denen',
  'wo',
]);
const ADVERBIAL = new Set([
  'um',
  'weil',
  'da',
  'als',
  'nachdem',
  'während',
  'obwohl',
  'wenn',
  'so',
  'und',
  'aber',
  'sondern',
  'bevor',
  'indem',
  'damit',
  'wie',
  'doch',
  'sowie',
  'denn',
  'wobei',
  'nachdem',
  'darunter',
  'auch',
]);

/** The index of the particle that completes a verb that parts, or -1. It closes the clause or stands before a comma. */
export function particleOf(line: Line, verb: number): number {
  const particles = lexemesOf('de').particles.get(lower(line, verb));
  if (!particles) return -1;
  for (let i = verb + 1; i < line.words.length; i++) {
    if (!particles.has(lower(line, i))) continue;
    const next = lower(line, i + 1);
    if (next === '' || /^[,.:;!?„“"»«–—]$/.test(next)) return i;
  }
  return -1;
}

export function hasSubjunctive(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(line, i, SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO)) return true;
  return false;
}

/** Whether "… zu arbeiten" or "… anzukommen" closes the clause. */
function isInfinitive(line: Line, from: number, to: number): boolean {
  const last = to - 1;
  for (let i = last; i >= from; i--) {
    if (lower(line, i) === 'zu' && /(?:n|sein|tun)$/.test(lower(line, i + 1)) && !isCapital(line, i + 1)) return true;
    if (/^\p{Ll}{2,}zu\p{Ll}{2,}n$/u.test(lower(line, i)) && !isCapital(line, i)) return true;
  }
  return false;
}

/** Verbs after which a main clause in the indicative is what was said. */
const SPEAKS =
  /^(?:sagt|sagte|sagten|sagen|erklärt|erklärte|erklärten|betont|betonte|meint|meinte|behauptet|behauptete|berichtet|berichtete)$/;

/** Whether the clause after a comma is what the verb attributes. */
function isAttributed(line: Line, verb: number, from: number): boolean {
  const word = lower(line, from);
  const to = clauseEnd(line, from);
  if (has(line, from, COMPLEMENTIZER)) {
    if (word === 'dass' || word === 'daß' || word === 'ob' || word === 'wonach') return true;
    if (word === 'wo' || word === 'was') return !has(line, verb, SHOWING) && hasSubjunctive(line, from, to);
    return has(line, verb, SAYING | PARTING) && word !== 'wie';
  }
  if (
    (has(line, verb, URGING | SAYING | PARTING) || /^(?:hoff|glaub|fürcht|befürcht)/.test(lower(line, verb))) &&
    isInfinitive(line, from, to) &&
    word !== 'um' &&
    word !== 'ohne' &&
    word !== 'statt'
  )
    return true;
  if (word === 'um' || word === 'nachdem' || word === 'obwohl') return false;
  const subjunctive = hasSubjunctive(line, from, Math.min(to, from + 14));
  if (RELATIVE.has(word))
    return (
      (subjunctive && finiteEarly(line, from, to)) || (SPEAKS.test(lower(line, verb)) && finiteSecond(line, from, to))
    );
  if (ADVERBIAL.has(word)) return subjunctive && (word === 'wenn' || word === 'auch');
  if (subjunctive) return true;
  if (word === 'sodass') return false;
  return has(line, verb, SAYING | PARTING) && has(line, verb, ~0) && finiteSecond(line, from, to);
}

/** ", die Lage sei ernst": a main clause has its finite verb early, a relative clause at its end. */
function finiteEarly(line: Line, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (has(line, i, SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO)) return true;
  return false;
}

/** ", er hat nichts gewusst", ", die USA hielten sich daran": a pronoun or a noun phrase, then at once a verb, then more. */
function finiteSecond(line: Line, from: number, to: number): boolean {
  if (to - from < 3) return false;
  if (/^(?:er|sie|es|man|wir|ich|dies|das)$/.test(lower(line, from)) && has(line, from + 1, AUXILIARY)) return true;
  const verb = germanPhraseEnd(line, from, to);
  if (verb === from || verb > to - 2 || isCapital(line, verb) || !isWord(line, verb)) return false;
  if (has(line, verb, PREPOSITION | ADVERB | CONJUNCTION | DETERMINER | PRONOUN | COMPLEMENTIZER)) return false;
  return has(line, verb, AUXILIARY) || /(?:ten|te|en|t)$/.test(lower(line, verb));
}

/** Start of the attributed clause after a verb, or -1. */
export function clauseAfter(line: Line, verb: number): number {
  for (let i = verb + 1; i < line.words.length - 2; i++) {
    if (lower(line, i) === ':' || pieceAt(line, i)) return -1;
    if (isComma(line, i) && isAttributed(line, verb, i + 1)) return i + 1;
  }
  return -1;
}
