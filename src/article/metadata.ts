import type { Article, Publisher } from './article.ts';
import { declaredGenreOf } from './genre.ts';
import { articleNode, type LinkedData, listOf, textOf } from './jsonLd.ts';
import type { Judged } from './judge.ts';
import type { Readable } from './readable.ts';

type Metadata = Pick<Article, 'byline' | 'published' | 'publisher' | 'declaredLanguage' | 'declaredGenre'>;

/** The page's meta tags by name or property, in lower case; the first of a name counts. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''}`;
    const content = meta.getAttribute('content')?.trim();
    if (content)
      for (const name of names.toLowerCase().split(/\s+/)) if (name && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** Longer ones are no names but a line that Readability took for the byline. */
const LONGEST_BYLINE = 120;
const BEFORE_NAMES = /^(?:(?:von|by|text|autor(?:in|en)?|author|geschrieben von|written by|posted by)[:\s]+)+/i;

/** Names as a reader would say them, without "Von" and without what follows the names; undefined for what is none. */
export function cleanByline(byline: string | undefined): string | undefined {
  const names = byline
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE_NAMES, '')
    .replace(/\s*(?:[|•·]|\d{1,2}[./ ]\s?(?:\d{1,2}[./]|\p{Lu}\p{Ll}+)).*$/u, '')
    .trim();
  if (!names || names.length > LONGEST_BYLINE || /^https?:|^@?[\d\W]+$/.test(names)) return undefined;
  return names;
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];

/** A date as ISO 8601: as given when it is, translated when it is written otherwise but plainly; else undefined. */
export function isoDate(value: string | undefined): string | undefined {
  const given = value?.trim() ?? '';
  if (
    /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]|$)/.test(given) &&
    !Number.isNaN(Date.parse(given.replace(' ', 'T').slice(0, 10)))
  )
    return given;
  if (!/[a-z]{3}/i.test(given) || !/\d{4}/.test(given)) return undefined;
  const time = Date.parse(given);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The day it was published: from the structured data, the meta tags, or the first time the page shows. */
function publishedOf(document: Document, found: Readable, node: LinkedData | null, meta: ReadonlyMap<string, string>) {
  const shown = document.querySelector('[itemprop~="datePublished"], time[pubdate], time[datetime]');
  const candidates = [
    found.published,
    textOf(node?.datePublished),
    ...PUBLISHED_TAGS.map((name) => meta.get(name)),
    shown?.getAttribute('datetime') ?? shown?.getAttribute('content') ?? undefined,
  ];
  return candidates.map(isoDate).find(Boolean);
}

function publisherOf(
  found: Readable,
  node: LinkedData | null,
  meta: ReadonlyMap<string, string>,
  url: string,
): Publisher | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const named =
    found.siteName ??
    textOf(node?.publisher) ??
    meta.get('application-name') ??
    meta.get('dc.publisher') ??
    meta.get('publisher');
  const name = named ?? address?.hostname.replace(/^www\./, '');
  if (!name) return undefined;
  return address?.protocol.startsWith('http') ? { name, url: address.origin } : { name };
}

/** Readability's byline may be a picture's author; names in the data of the article come first. */
function bylineOf(document: Document, found: Readable, node: LinkedData | null): string | undefined {
  const shown = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  );
  const named = listOf(node?.author).length > 0 ? textOf(node?.author) : undefined;
  return cleanByline(named) ?? cleanByline(found.byline) ?? cleanByline(shown?.textContent ?? undefined);
}

const defined = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Byline, date, publisher, language and genre as the page declares them; what it does not say is left out. */
export function metadataOf(
  document: Document,
  found: Readable,
  judged: readonly Judged[],
  headline: number,
  url: string,
): Metadata {
  const meta = metaTags(document);
  const node = articleNode(document, found.title);
  return defined({
    byline: bylineOf(document, found, node),
    published: publishedOf(document, found, node, meta),
    publisher: publisherOf(found, node, meta, url),
    declaredLanguage:
      document.documentElement.getAttribute('lang')?.trim() || meta.get('content-language') || undefined,
    declaredGenre: declaredGenreOf(node, meta, document.title, judged, headline),
  });
}
