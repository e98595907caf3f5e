import { wordsIn } from '../text/letters.ts';
import { isNode, type LinkedData, listOf, textOf, typesOf } from './jsonLd.ts';

const ARTICLE = /Article$|^(?:Report|Review|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/** Share (0–1) of a headline's words that stand in any of the page's titles. */
export function agreement(headline: string, titles: readonly string[]): number {
  const words = [...wordsIn(headline)];
  const shares = titles.map((title) => {
    const there = wordsIn(title);
    return words.filter((word) => there.has(word)).length / (words.length || 1);
  });
  return Math.max(0, ...shares);
}

/** An address without what does not tell one page from another: protocol, `www.`, query, part, closing slash. */
const addressOf = (url: string, base: string): string | undefined => {
  if (!URL.canParse(url, base)) return undefined;
  const { hostname, pathname } = new URL(url, base);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/$/, '')}`;
};

/** The addresses a node says it is to be found at. */
const addressesIn = (node: LinkedData, base: string): string[] =>
  [...listOf(node.mainEntityOfPage), ...listOf(node.url)].flatMap((value) => {
    const url = isNode(value) ? (value['@id'] ?? value.url) : value;
    const address = typeof url === 'string' && /^https?:|^\//.test(url) ? addressOf(url, base) : undefined;
    return address ? [address] : [];
  });

/** From this share of common words on (0–1) two headlines are of one article; search engines and social media get their own. */
const ALIKE = 0.5;

/** What is known of the page itself: its titles (shown, in the browser, for sharing) and its addresses. */
export type PageIdentity = { readonly titles: readonly string[]; readonly urls: readonly string[] };

/**
 * The one among the things a page describes that is the article on it: by its headline, or else by its address. A
 * description of another page, such as a teaser's or one that a single-page site forgot to change, is none.
 */
export function describedArticle(nodes: readonly LinkedData[], { titles, urls }: PageIdentity): LinkedData | null {
  const base = urls[0] && URL.canParse(urls[0]) ? urls[0] : 'https://page.invalid/';
  const own = new Set(urls.map((url) => addressOf(url, base)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const scored = articles.map((node) => {
    const headline = textOf(node.headline) ?? textOf(node.name);
    const alike = headline ? agreement(headline, titles) : 0;
    const addresses = addressesIn(node, base);
    const here = addresses.some((address) => own.has(address));
    const contradicted = (headline !== undefined && alike < ALIKE) || (addresses.length > 0 && !here);
    return { node, score: (here ? 1 : 0) + (alike >= ALIKE ? 1 + alike : 0), contradicted };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return null;
  return best.score > 0 || (articles.length === 1 && !best.contradicted) ? best.node : null;
}
