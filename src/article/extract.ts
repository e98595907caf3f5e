import type { Language } from '../text/language.ts';
import type { Article, Block } from './article.ts';
import { readable } from './readable.ts';
import { type RawBlock, renderedBlocks } from './rendered.ts';
import type { TextMap, TextMapEntry } from './textMap.ts';

/** The page holds no article: nothing that could be read by voice. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
}

export function extractArticle(
  document: Document,
  options: { url: string; language: Language | null },
): { article: Article; textMap: TextMap } {
  const found = readable(document);
  if (!found) throw new NoArticleError('no article');
  const raws = renderedBlocks(document.body);
  const kept = raws.filter((raw) => raw.pieces.some((p) => found.body.has(p.node)));
  const textMap: TextMapEntry[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const raw of kept) {
    if (text) text += '\n\n';
    const base = text.length;
    text += raw.text;
    for (const p of raw.pieces)
      textMap.push({ node: p.node, offset: p.offset, span: { start: base + p.start, end: base + p.start + p.length } });
    blocks.push({
      kind: 'paragraph',
      span: { start: base, end: text.length },
      body: true,
      linked: raw.linked / raw.text.length,
      strong: raw.strong / raw.text.length,
    });
  }
  return { article: { url: options.url, language: options.language, headline: found.title, text, blocks }, textMap };
}
