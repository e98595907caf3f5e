import type { Draft } from './draft.ts';
import { clauseAfter, skipAdjuncts, skipHearer } from './englishClauses.ts';
import { ADVERB, AUXILIARY, CLAIM, CUE_VERB, NAMING, SAYING, TELLING, URGING } from './lexemes.ts';
import { has, isComma, isWord, type Line, lower, pieceAt, spanOf } from './line.ts';
import { englishPhraseEnd } from './phrase.ts';
import { englishSubjectBefore, isInverted } from './subject.ts';

/** Where the sentence's words end, before its final mark. */
const lineEnd = (line: Line): number => {
  let end = line.words.length;
  while (end > 0 && /^[.!?…"”'’)]$/.test(lower(line, end - 1))) end--;
  return end;
};

/** A later verb that shares the subject ends the content: "said it was late and added …", ", adding that …". */
function contentEnd(line: Line, from: number): number {
  const end = lineEnd(line);
  for (let i = from + 2; i < end; i++) {
    if (pieceAt(line, i)) return beforeFrame(line, from, i);
    if (!has(line, i, CUE_VERB)) {
      if (lower(line, i) === 'according' && lower(line, i + 1) === 'to') return trimEnd(line, i);
      continue;
    }
    let before = i - 1;
    while (before > from && has(line, before, ADVERB | AUXILIARY)) before--;
    const joined = lower(line, before);
    const gerund = /ing$/.test(lower(line, i));
    if (isComma(line, before) && gerund) return before;
    if ((joined === 'and' || joined === 'but') && has(line, i, SAYING | TELLING) && !gerund)
      return trimEnd(line, before);
    if (isTailFrame(line, i, end)) return trimEnd(line, tailStart(line, i));
  }
  return end;
}

/** Content ends before the frame of speech that follows: "said it was late, and when pressed replied, “…”". */
function beforeFrame(line: Line, from: number, piece: number): number {
  let verb = piece - 1;
  while (verb > from && !has(line, verb, CUE_VERB)) verb--;
  for (let i = verb; i > from; i--) if (isComma(line, i)) return i;
  return piece;
}

const trimEnd = (line: Line, index: number): number => (isComma(line, index - 1) ? index - 1 : index);

const tailStart = (line: Line, verb: number): number => englishSubjectBefore(line, verb)?.from ?? verb;

/** ", Smith said." at the end of a sentence. */
function isTailFrame(line: Line, verb: number, end: number): boolean {
  if (!has(line, verb, SAYING | TELLING)) return false;
  const subject = englishSubjectBefore(line, verb);
  if (!subject || !isComma(line, subject.from - 1)) return false;
  return skipAdjuncts(line, verb + 1) >= end;
}

/** Content of an inverse frame: what stands before ", X said" and after it. */
function around(line: Line, verb: number): Draft['content'] | undefined {
  const subject = englishSubjectBefore(line, verb);
  const end = lineEnd(line);
  let opening = subject?.from ?? verb;
  if (lower(line, opening - 1) === 'as') opening--;
  const quoted = subject === undefined && /^["”’'»“]$/.test(lower(line, opening - 1));
  if (!isComma(line, opening - 1) && !quoted) return undefined;
  let close = has(line, verb, TELLING) ? skipHearer(line, verb + 1) : verb + 1;
  if (!subject || subject.to > verb) close = Math.max(close, englishPhraseEnd(line, verb + 1, end));
  close = skipAdjuncts(line, close);
  const before = spanOf(line, 0, opening);
  if (!before) return undefined;
  if (close >= end) return opening < 4 ? undefined : [before];
  if (!isComma(line, close)) return lower(line, opening) === 'as' || !isWord(line, close) ? [before] : undefined;
  if (
    isInverted(line, verb) &&
    !/^(?:and|but|because|although|he|she|they|it|we|i|with|while|if)$/.test(lower(line, close + 1))
  )
    return [before];
  const after = spanOf(line, close, end);
  const relative = /^(?:who|which|whose|where|in|on|at|during|when|while|after|as|citing|adding|according)$/.test(
    lower(line, close + 1),
  );
  return after && !relative ? [before, after] : [before];
}

/** "they would sit down and explain why …": joined to a modal's infinitive, nothing has been said. */
function isInfinitiveAfterModal(line: Line, verb: number): boolean {
  if (/(?:s|d|t)$/.test(lower(line, verb))) return false;
  for (let i = verb - 2; i >= 0; i--) {
    if (/^(?:would|could|should|must|might|may|can|will|to)$/.test(lower(line, i))) return true;
    if (pieceAt(line, i) || lower(line, i) === ';') return false;
  }
  return false;
}

/** Imperatives ("Think he had help?"), bare infinitives and passives without "that" name nobody who speaks. */
function isImpersonal(line: Line, verb: number, from: number): boolean {
  if (verb === 0) return !/ing$/.test(lower(line, 0));
  if (lower(line, from) === 'that') return false;
  const before = lower(line, verb - 1);
  if (before === 'and' && isInfinitiveAfterModal(line, verb)) return true;
  return before === 'to' || (has(line, verb, TELLING) && /^(?:been|was|were|be|is|are)$/.test(before));
}

/** What an English cue verb attributes in its sentence, or undefined for a reported act without content. */
export function englishComplement(
  line: Line,
  verb: number,
): { readonly content: Draft['content']; readonly from: number; readonly to: number } | undefined {
  const inverted = isInverted(line, verb) ? around(line, verb) : undefined;
  if (inverted) return { content: inverted, from: 0, to: verb };
  const from = clauseAfter(line, verb);
  if (from > verb && !isImpersonal(line, verb, from)) {
    const to = contentEnd(line, from);
    const span = spanOf(line, from, to);
    return span ? { content: [span], from, to } : undefined;
  }
  if (has(line, verb, NAMING | URGING) || /ing$/.test(lower(line, verb))) return undefined;
  const content = around(line, verb);
  return content ? { content, from: 0, to: verb } : undefined;
}

/** "the claim that …": a noun that carries a clause. */
export function englishClaim(
  line: Line,
  noun: number,
): { readonly content: Draft['content']; readonly from: number; readonly to: number } | undefined {
  if (!has(line, noun, CLAIM) || lower(line, noun + 1) !== 'that' || has(line, noun + 2, AUXILIARY)) return undefined;
  const to = contentEnd(line, noun + 1);
  const span = spanOf(line, noun + 1, to);
  return span ? { content: [span], from: noun + 1, to } : undefined;
}
