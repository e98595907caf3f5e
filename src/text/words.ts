import type { Span } from './span.ts';

/** One word or one punctuation mark. `lower`: in lower case, apostrophes made straight, for look-ups. */
export type Word = Span & { readonly lower: string };

/** Letters and digits, held together by hyphens, apostrophes and inner full stops or commas of numbers; else one mark. */
const WORD = /[\p{L}\p{N}]+(?:[’'\-‑.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words and punctuation marks of a span, in order, offsets into `text`. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0];
    const at = start + match.index;
    words.push({ start: at, end: at + word.length, lower: word.toLowerCase().replaceAll('’', "'") });
  }
  return words;
}
