import type { Language } from '../text/language.ts';
import type { Quotation } from '../text/quotationMarks.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/**
 * How a quotation stands in its sentence: `speech` is a sentence of its own beside its frame; `fragment` a few quoted words
 * inside a clause of the author; `scare` one to three words, or a title, where the marks say nothing.
 */
export type QuotationUse = 'speech' | 'fragment' | 'scare';

/** A quotation clipped to one sentence. `from`, `to`: its words, marks included, as a half-open range. */
export type Piece = {
  readonly quotation: Quotation;
  readonly inner: Span;
  readonly from: number;
  readonly to: number;
  readonly use: QuotationUse;
};

/** A sentence as the rules see it. `flags` holds the bits of lexemes.ts for each word; 0 inside speech. */
export type Line = {
  readonly text: string;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly flags: readonly number[];
  /** All bits that occur in it. */
  readonly all: number;
  readonly pieces: readonly Piece[];
  /** Whether its block is a headline or a cross-head. */
  readonly heading: boolean;
};

/** Half-open range of word indexes. */
export type Range = { readonly from: number; readonly to: number };

export const has = (line: Line, index: number, bits: number): boolean => ((line.flags[index] ?? 0) & bits) !== 0;
export const lower = (line: Line, index: number): string => line.words[index]?.lower ?? '';
export const isComma = (line: Line, index: number): boolean => line.words[index]?.lower === ',';

/** Whether a word starts with a capital letter. */
export function isCapital(line: Line, index: number): boolean {
  const word = line.words[index];
  if (!word) return false;
  const code = line.text.charCodeAt(word.start);
  if (code < 128) return code >= 65 && code <= 90;
  return line.text[word.start] !== word.lower[0];
}

/** Whether it is a word, not a punctuation mark. */
export function isWord(line: Line, index: number): boolean {
  const word = line.words[index];
  return word !== undefined && (word.end - word.start > 1 || /[\p{L}\p{N}]/u.test(word.lower));
}

/** The speech piece that holds a word. */
export function pieceAt(line: Line, index: number): Piece | undefined {
  for (const piece of line.pieces) {
    if (piece.use === 'speech' && piece.from <= index && index < piece.to) return piece;
  }
  return undefined;
}

const EDGE = new Set([',', ':', ';', '-', '–', '—', '.', '(', ')']);

/** The text from one word to another (half-open), without commas, dashes and the full stop at its ends. */
export function spanOf(line: Line, from: number, to: number): Span | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && EDGE.has(lower(line, first)) && lower(line, first) !== '(') first++;
  while (last >= first && EDGE.has(lower(line, last)) && lower(line, last) !== ')') last--;
  const start = line.words[first]?.start;
  const end = line.words[last]?.end;
  return first <= last && start !== undefined && end !== undefined ? { start, end } : undefined;
}
