import type { Language } from '../text/language.ts';
import type { Article } from './article.ts';
import { compose } from './compose.ts';
import { isolate } from './isolate.ts';
import { type Judged, judge } from './judge.ts';
import { keptOf } from './kept.ts';
import { metadataOf } from './metadata.ts';
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

/** Characters of running text: unlinked, in blocks that are the article's; also of an article that is all promotion. */
const proseIn = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { block: { raw }, verdict, by }) => {
    return verdict === 'keep' && by !== 'headline' ? sum + raw.text.length - raw.linked : sum;
  }, 0);

/**
 * The article of a page and where each of its characters stands in the page's text nodes. Reads the live document and
 * never writes to it. `url` and `language` go into the article as they are; `without`: elements that are no part of it,
 * such as other articles. Throws NoArticleError for a page without one, and PageTooLargeError.
 */
export function extractArticle(
  document: Document,
  {
    url,
    language,
    without = [],
  }: { readonly url: string; readonly language: Language | null; readonly without?: readonly Element[] },
): { article: Article; textMap: TextMap } {
  const isolated = isolate(document, without);
  if (!isolated) throw new NoArticleError();
  const { found, candidates } = isolated;
  const { judged, headline } = judge(candidates, found);
  if (proseIn(judged) < SHORTEST_ARTICLE) throw new NoArticleError();
  const { text, blocks, textMap } = compose(keptOf(judged));
  const metadata = metadataOf(document, found, judged, headline, url);
  const shown = (judged[headline]?.block.raw.text ?? found.title).replaceAll('\n', ' ');
  return { article: { url, language, headline: shown, ...metadata, text, blocks }, textMap };
}
