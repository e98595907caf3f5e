import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** One sentence of an article with its words. `block` is an index into `Article.blocks`. */
export type Sentence = { readonly span: Span; readonly block: number; readonly words: readonly Word[] };

/** Index of the first sentence that ends after an offset; their number where none does. Binary search. */
export function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
