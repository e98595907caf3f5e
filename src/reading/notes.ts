import { type Article, isPromotional } from '../article/article.ts';
import type { Classification, PublisherNote } from './reading.ts';

/** So many kinds of goods are named; a longer list says no more. */
const MOST_GOODS = 4;

/**
 * What a reader should know of the publisher's own interest in the piece: that its site sells what the article or an
 * offer on its page speaks of. Nothing where the two have no words in common: most shops have no part in the news.
 */
export function publisherNotes(article: Article, classifications: readonly Classification[]): PublisherNote[] {
  const goods = article.interest?.goods ?? [];
  const spoken = goods.filter(({ name }) => speaksOf(article, name));
  if (spoken.length === 0) return [];
  // Beside what is spoken of, only what the site says outright that it sells.
  const others = goods.filter((good) => !spoken.includes(good) && good.wording !== good.name);
  const shown = [...spoken, ...others].slice(0, MOST_GOODS);
  return [
    {
      kind: 'sells',
      goods: shown.map(({ name }) => name),
      wordings: shown.map(({ wording }) => wording),
      endsInOffer: endsInOffer(article, classifications),
    },
  ];
}

/** In short names an ending makes another word: `Golden` is not `Gold`. */
const SHORT = 4;

/** Whether the article uses the name of goods as it stands, in singular or plural: `Gold`, `Goldmünze` for `Goldmünzen`. */
function speaksOf({ text, headline }: Article, name: string): boolean {
  const ending = name.length > SHORT ? '(?:en|es|er|[esn])?' : 's?';
  const stem = name.length > SHORT ? name.replace(/(?:en|es|er|[esn])$/u, '') : name;
  const escaped = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ending}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.test(text) || pattern.test(headline);
}

/** Whether the last thing on the page that belongs to the article is there to sell. */
function endsInOffer({ blocks }: Article, classifications: readonly Classification[]): boolean {
  const lastOfBody = blocks.findLastIndex((block) => block.body && !isPromotional(block));
  const last = classifications.findLast(({ label }) => label !== null);
  return blocks.slice(lastOfBody + 1).some(isPromotional) || last?.label === 'promotion';
}
