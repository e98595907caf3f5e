import slugify from '@sindresorhus/slugify';
import type { Article } from '../article/article.ts';

/** Longest name without its extension, in characters: leaves room for the folder where paths are short (Windows: 260). */
const LONGEST = 100;

/**
 * A telling name for a file about an article: date, publisher and headline, in lower-case ASCII letters, digits and
 * hyphens, which every system takes. Without a date it begins with `lesart`, so that it is never empty or reserved.
 */
export function fileName({ published, publisher, url, headline }: Article, extension: string): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? 'lesart';
  const words = [publisher?.name ?? hostOf(url), headline].map((part) => slugify(part, { decamelize: false }));
  const name = [date, ...words].filter((part) => part !== '').join('-');
  const cut = name.length > LONGEST ? name.slice(0, name.lastIndexOf('-', LONGEST)) : name;
  return `${cut}.${extension}`;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
