import type { Draft } from './draft.ts';
import { clauseAfter, hasSubjunctive, particleOf, RELATIVE } from './germanClauses.ts';
import {
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_VERB,
  NAMING,
  PARTING,
  SAYING,
  SUBJUNCTIVE_ONE,
  SUBJUNCTIVE_TWO,
  URGING,
} from './lexemes.ts';
import { has, isCapital, isComma, type Line, lower, spanOf } from './line.ts';
import { clauseEnd, phraseAfter } from './phrase.ts';

const lineEnd = (line: Line): number => {
  let end = line.words.length;
  while (end > 0 && /^[.!?…"“”«»'’)]$/.test(lower(line, end - 1))) end--;
  return end;
};

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

/** The "wie" that opens the clause of a verb, over appositions: "wie Alan Stern, Direktor der NASA, betont"; -1 when none does. */
function wieBefore(line: Line, verb: number): number {
  for (let i = verb - 1; i >= Math.max(0, verb - 22); i--) {
    if (lower(line, i) === 'wie') return i === 0 || isComma(line, i - 1) ? i : -1;
    if (has(line, i, CUE_VERB | COMPLEMENTIZER) && !isCapital(line, i)) return -1;
  }
  return -1;
}

/** "wie X mitteilte": the frame as a clause of its own; content is the rest of the sentence. */
function wieFrame(line: Line, verb: number): Draft['content'] | undefined {
  const from = wieBefore(line, verb);
  if (from < 0) return undefined;
  const end = lineEnd(line);
  const to = clauseEnd(line, verb);
  if (from > 0) return around(line, from, Math.min(to, end));
  const rest = isComma(line, to) ? spanOf(line, to, end) : undefined;
  return rest ? [rest] : undefined;
}

/** ", hatte Obama im Vorfeld gesagt.": the auxiliary opens the frame, the participle closes it. */
function perfectFrame(line: Line, verb: number): Draft['content'] | undefined {
  const end = lineEnd(line);
  if (verb !== end - 1 || !has(line, verb, SAYING)) return undefined;
  for (let i = verb - 1; i > 3; i--) {
    if (isComma(line, i) && /^(?:hat|hatte|haben|hatten)$/.test(lower(line, i + 1))) return around(line, i, end);
    if (isComma(line, i)) return undefined;
  }
  return undefined;
}

/** Verbs of thinking that frame a clause as verbs of saying do: ", glaubt Stenger". */
const OPINES = /^(?:glaub|hoff|fürcht|befürcht|vermut|schätz)(?:t|te|en|ten|et|ete|eten)$/;

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
  const perfect = perfectFrame(line, verb);
  if (perfect?.length) return { content: perfect, from: 0, to: verb };
  const opening = verb - 1;
  if (
    verb > 2 &&
    isComma(line, opening) &&
    (has(line, verb, SAYING | PARTING) || OPINES.test(lower(line, verb))) &&
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
