import { extractArticle, NoArticleError } from '../src/article/extract.ts';
import type { TextMap } from '../src/article/textMap.ts';
import { languageOf } from '../src/text/language.ts';
import type { Span } from '../src/text/span.ts';

/** A page as isolated in the browser. */
export type PageIsolation = {
  readonly blocks: readonly { readonly kind: string; readonly body: boolean; readonly text: string }[];
  /** Characters of all blocks but new lines, which no text holds; those with a place in the page; those that stand there. */
  readonly characters: number;
  readonly mapped: number;
  readonly equal: number;
};

declare global {
  var isolatePage: (() => PageIsolation | null) | undefined;
}

/** Isolates the page at hand; null where no article is. */
globalThis.isolatePage = () => {
  try {
    const language = languageOf(document.documentElement.lang) ?? 'en';
    const { article, textMap } = extractArticle(document, { url: location.href, language });
    const blocks = article.blocks.map(({ kind, body, span }) => {
      return { kind, body, text: article.text.slice(span.start, span.end) };
    });
    return { blocks, ...mappingOf(article.text, article.blocks, textMap) };
  } catch (error) {
    if (error instanceof NoArticleError) return null;
    throw error;
  }
};

/** Looks up every character of the blocks in the live page: the very same one, or white space for white space. */
function mappingOf(text: string, blocks: readonly { readonly span: Span }[], map: TextMap) {
  const live = new Map<number, string>();
  for (const { node, offset, span } of map) {
    for (let at = span.start; at < span.end && node.isConnected; at++)
      live.set(at, node.data.charAt(offset + at - span.start));
  }
  const count = { characters: 0, mapped: 0, equal: 0 };
  for (const { span } of blocks) {
    for (let at = span.start; at < span.end; at++) {
      const there = live.get(at);
      const here = text.charAt(at);
      if (here === '\n' && there === undefined) continue;
      count.characters += 1;
      if (there === undefined) continue;
      count.mapped += 1;
      if (there === here || (/\s/.test(there) && /\s/.test(here))) count.equal += 1;
    }
  }
  return count;
}
