import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** One sentence of an article with its words. `block` is an index into `Article.blocks`. */
export type Sentence = { readonly span: Span; readonly block: number; readonly words: readonly Word[] };
