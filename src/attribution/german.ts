import type { Draft } from './draft.ts';
import {
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_VERB,
  lexemesOf,
  NAMING,
  PARTING,
  SAYING,
  SHOWING,
  SUBJUNCTIVE_ONE,
  SUBJUNCTIVE_TWO,
  URGING,
} from './lexemes.ts';
import { has, isCapital, isComma, type Line, lower, pieceAt, spanOf } from './line.ts';
import { clauseEnd, phraseAfter } from './phrase.ts';

const RELATIVE = new Set([
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

const lineEnd = (line: Line): number => {
  let end = line.words.length;
  while (end > 0 && /^[.!?…"“”«»'’)]$/.test(lower(line, end - 1))) end--;
  return end;
};

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

function hasSubjunctive(line: Line, from: number, to: number): boolean {
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
  if (RELATIVE.has(word)) return subjunctive && finiteEarly(line, from, to);
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

/** ", er hat nichts gewusst": pronoun, then auxiliary. */
const finiteSecond = (line: Line, from: number, to: number): boolean =>
  to - from > 2 && /^(?:er|sie|es|man|wir|ich|dies|das)$/.test(lower(line, from)) && has(line, from + 1, AUXILIARY);

/** Start of the attributed clause after a verb, or -1. */
function clauseAfter(line: Line, verb: number): number {
  for (let i = verb + 1; i < line.words.length - 2; i++) {
    if (lower(line, i) === ':' || pieceAt(line, i)) return -1;
    if (isComma(line, i) && isAttributed(line, verb, i + 1)) return i + 1;
  }
  return -1;
}

/** The end of the content: a tail frame ", sagte X" of a later verb ends it. */
function contentEnd(line: Line, from: number): number {
  const end = lineEnd(line);
  for (let i = from + 2; i < end; i++) {
    if (isComma(line, i) && has(line, i + 1, SAYING) && !has(line, i + 2, 0) && clauseEnd(line, i + 1) >= end) return i;
    if (isComma(line, i) && lower(line, i + 1) === 'so' && clauseEnd(line, i + 2) >= end) return i;
    if (lower(line, i) === 'und' && has(line, i + 1, SAYING | PARTING | URGING)) return i;
  }
  return end;
}

/** ", sagte X" and ", so X": content stands before the frame and, when it goes on after a comma, behind it. */
function around(line: Line, opening: number, frameEnd: number): Draft['content'] {
  const end = lineEnd(line);
  const before = spanOf(line, 0, opening);
  const rest = isComma(line, frameEnd) && frameEnd < end - 2 ? spanOf(line, frameEnd, end) : undefined;
  const content = before ? [before] : [];
  const relative = RELATIVE.has(lower(line, frameEnd + 1)) && !hasSubjunctive(line, frameEnd, end);
  if (rest && !relative && !/^(?:um|nachdem|als|während|da|weil)$/.test(lower(line, frameEnd + 1))) content.push(rest);
  return content;
}

/** "wie X mitteilte": the frame as a clause of its own; content is the rest of the sentence. */
function wieFrame(line: Line, verb: number): Draft['content'] | undefined {
  const end = lineEnd(line);
  let from = verb;
  while (from > 0 && !isComma(line, from - 1) && lower(line, from) !== 'wie') from--;
  if (lower(line, from) !== 'wie') return undefined;
  let to = clauseEnd(line, verb);
  if (from === 0) {
    if (!isComma(line, to)) return undefined;
    const rest = spanOf(line, to, end);
    return rest ? [rest] : undefined;
  }
  if (to >= end) to = end;
  return around(line, from, to);
}

/** What a German cue verb attributes in its sentence, or undefined for a reported act without content. */
export function germanComplement(
  line: Line,
  verb: number,
): { readonly content: Draft['content']; readonly from: number; readonly to: number } | undefined {
  const parting = has(line, verb, PARTING);
  const plain = has(line, verb, CUE_VERB & ~PARTING);
  const particle = parting ? particleOf(line, verb) : -1;
  if (!plain && particle < 0) return undefined;
  const wie = wieFrame(line, verb);
  if (wie?.length) return { content: wie, from: 0, to: verb };
  const opening = verb - 1;
  if (
    verb > 3 &&
    isComma(line, opening) &&
    has(line, verb, SAYING | PARTING) &&
    clauseAfter(line, verb) < 0 &&
    phraseAfter(line, verb + 1, line.words.length)
  ) {
    const frameEnd = clauseEnd(line, verb);
    const content = around(line, opening, frameEnd);
    if (content.length) return { content, from: 0, to: opening };
  }
  const from = clauseAfter(line, verb);
  if (from < 0 || has(line, verb, NAMING)) return undefined;
  const to = contentEnd(line, from);
  const span = spanOf(line, from, to);
  return span ? { content: [span], from, to } : undefined;
}

/** ", so X" after or inside a clause in the subjunctive or any clause that it closes. */
export function soFrame(
  line: Line,
  index: number,
): { readonly content: Draft['content']; readonly from: number; readonly to: number } | undefined {
  if (lower(line, index) !== 'so' || !isComma(line, index - 1) || index < 4) return undefined;
  const frameEnd = clauseEnd(line, index + 1);
  if (frameEnd - index > 14 || frameEnd === index + 1) return undefined;
  for (let i = index + 1; i < frameEnd; i++)
    if (has(line, i, AUXILIARY | SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO)) return undefined;
  if (!phraseAfter(line, index + 1, frameEnd)) return undefined;
  const content = around(line, index - 1, frameEnd);
  return content.length ? { content, from: 0, to: index - 1 } : undefined;
}
