import type { Language } from '../text/language.ts';
import type { Article } from './article.ts';
import { compose, type Kept } from './compose.ts';
import { judge } from './judge.ts';
import { kindOf } from './kinds.ts';
import { candidatesOf } from './page.ts';
import { findPromotion } from './promotion.ts';
import { type Readable, readable } from './readable.ts';
import type { TextMap } from './textMap.ts';

/** The page holds no article: nothing that could be read by voice. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
  constructor() {
    super('There is no article on this page.');
  }
}

/** Less running text than this (in characters) is no article: a menu, a list of links, a notice. */
const SHORTEST_ARTICLE = 140;

/** The blocks of the page that go into the article, in page order: its body, its captions, the promotion around it. */
function keptBlocks(document: Document, found: Readable): Kept[] {
  const { judged, headline } = judge(candidatesOf(document, found), found);
  const promotion = findPromotion(judged);
  return judged.flatMap((one, index): Kept[] => {
    const offer = promotion.get(index);
    if (offer) return [{ raw: one.block.raw, kind: offer, body: false }];
    if (one.verdict === 'drop') return [];
    return [{ raw: one.block.raw, kind: kindOf(one), body: one.verdict === 'keep' || index === headline }];
  });
}

/** Characters of running text: unlinked, in blocks of the body. */
const proseIn = (kept: readonly Kept[]): number =>
  kept.reduce(
    (sum, { raw, body, kind }) => (body && kind !== 'headline' ? sum + raw.text.length - raw.linked : sum),
    0,
  );

/**
 * The article of a page and where each of its characters stands in the page's text nodes. Reads the live document and
 * never writes to it. `url` and `language` go into the article as they are. Throws NoArticleError for a page without one.
 */
export function extractArticle(
  document: Document,
  { url, language }: { readonly url: string; readonly language: Language | null },
): { article: Article; textMap: TextMap } {
  const found = document.body ? readable(document) : null;
  if (!found) throw new NoArticleError();
  const kept = keptBlocks(document, found);
  if (proseIn(kept) < SHORTEST_ARTICLE) throw new NoArticleError();
  const { text, blocks, textMap } = compose(kept);
  const headline = kept.find(({ kind }) => kind === 'headline')?.raw.text ?? found.title;
  return { article: { url, language, headline, text, blocks }, textMap };
}
