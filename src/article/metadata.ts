import type { Article } from './article.ts';
import { cleanByline } from './byline.ts';
import { isoDate } from './date.ts';
import { datelineOf } from './dateline.ts';
import { accessOf, declarationsOf } from './declarations.ts';
import { agreement, describedArticle } from './describedArticle.ts';
import { type Found, firstOf, type Place } from './found.ts';
import { declaredGenreOf } from './genre.ts';
import { interestOf } from './interest.ts';
import { type LinkedData, linkedNodes, listOf, textOf, typesOf } from './jsonLd.ts';
import type { Judged } from './judge.ts';
import { kindOf } from './kinds.ts';
import { type MetaTags, metaTags } from './metaTags.ts';
import { microdataNodes } from './microdata.ts';
import type { Readable } from './readable.ts';

type Metadata = Omit<Article, 'url' | 'language' | 'headline' | 'text' | 'blocks'>;

/** All that is known of the page when its metadata is read. */
type Page = {
  readonly document: Document;
  readonly found: Readable;
  readonly node: LinkedData | null;
  readonly nodeFrom: string;
  readonly meta: MetaTags;
  readonly judged: readonly Judged[];
  readonly url: string;
};

function* inMeta(meta: MetaTags, ...names: readonly string[]): Iterable<Place> {
  for (const name of names) yield [`meta ${name}`, meta.get(name)];
}

function* inData({ node, nodeFrom }: Page, ...names: readonly string[]): Iterable<Place> {
  for (const name of names) yield [`${nodeFrom} ${name}`, textOf(node?.[name])];
}

function* shown({ document }: Page, ...selectors: readonly string[]): Iterable<Place> {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    yield [
      `page ${selector}`,
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
    ];
  }
}

const PUBLISHED = [
  'article:published_time datepublished parsely-pub-date date dc.date dc.date.issued dcterms.created dcterms.date',
  'pubdate publishdate publish-date sailthru.date cxenseparse:recs:publishtime',
].flatMap((names) => names.split(' '));
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified', 'dcterms.modified'];

/** The day it was published: from the structured data, the meta tags, or the first time the page shows. */
function* publishedIn(page: Page): Iterable<Place> {
  yield* inData(page, 'datePublished');
  yield* inMeta(page.meta, ...PUBLISHED);
  yield ['page', page.found.published];
  yield* shown(page, '[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime]');
}

function* modifiedIn(page: Page): Iterable<Place> {
  yield* inData(page, 'dateModified');
  yield* inMeta(page.meta, ...MODIFIED);
}

/** Readability's byline may be a picture's author; names in the data of the article come first. */
function* bylineIn(page: Page): Iterable<Place> {
  yield* inData(page, 'author', 'creator');
  yield ['page', page.found.byline];
  yield* inMeta(page.meta, 'author', 'article:author', 'dc.creator', 'parsely-author');
  yield* shown(page, '[rel~="author"]', '[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]');
}

/** Names made for machines (`usatoday`, `live-science.com`, an address): a name for people is better where there is one. */
const LONGEST_NAME = 60;
const MACHINE_NAME = /^(?:https?:.*|[a-z0-9.-]+)$/;

function* publisherIn(page: Page, address: URL | undefined): Iterable<Place> {
  const siteName = page.meta.get('og:site_name') ?? '';
  yield ['meta og:site_name', MACHINE_NAME.test(siteName) || siteName.length > LONGEST_NAME ? '' : siteName];
  yield* inData(page, 'publisher');
  yield ['meta og:site_name', /^https?:/.test(siteName) ? '' : siteName];
  yield ['page', page.found.siteName];
  yield* inMeta(page.meta, 'application-name', 'dc.publisher', 'publisher');
  yield ['address', address?.hostname.replace(/^www\./, '')];
}

function publisherOf(page: Page): Found<NonNullable<Article['publisher']>> {
  const address = URL.canParse(page.url) ? new URL(page.url) : undefined;
  const name = firstOf(publisherIn(page, address));
  if (!name) return undefined;
  const url = address?.protocol.startsWith('http') ? { url: address.origin } : {};
  return { value: { name: name.value, ...url }, from: name.from };
}

/** In characters; longer ones are no names. */
const LONGEST_SECTION = 60;
const LONGEST_KICKER = 90;

function* sectionIn(page: Page): Iterable<Place> {
  yield [`${page.nodeFrom} articleSection`, textOf(listOf(page.node?.articleSection)[0])];
  yield* inMeta(page.meta, 'article:section', 'parsely-section', 'section', 'vr:category');
}

/** A section's name: a word or two, no list of keywords. */
function sectionName(section: string): string | undefined {
  const [first = '', ...others] = section.split(/\s*[,;|]\s*/);
  return first.length <= LONGEST_SECTION && others.length < 3 && !first.includes('/') ? first : undefined;
}

/** The text of the first block of a kind that the article keeps. */
function blockOf({ judged }: Page, kind: 'kicker' | 'standfirst'): Found {
  const one = judged.find((each) => each.verdict !== 'drop' && kindOf(each) === kind);
  const text = one?.block.raw.text;
  return text && (kind !== 'kicker' || text.length <= LONGEST_KICKER) ? { value: text, from: 'page' } : undefined;
}

/** A page's head whose titles share less than this (0–1) with the headline tells of another article on the page. */
const RELATED = 0.2;
/** Meta tags that are true of all pages of a site. */
const OF_THE_SITE = /^(?:og:site_name|application-name|publisher|dc\.publisher|content-language)$/;

/** Everything the page tells of itself: its descriptions, the one of this article among them, its meta tags. */
function pageOf(
  document: Document,
  found: Readable,
  judged: readonly Judged[],
  headline: number,
  url: string,
): Page & { readonly nodes: readonly LinkedData[] } {
  const all = metaTags(document);
  const heading = judged[headline]?.block.raw.text;
  const told = [found.title, document.title, all.get('og:title')].filter((title) => title !== undefined);
  const ours = heading === undefined || agreement(heading, told) >= RELATED;
  const titles = ours ? [...(heading ? [heading] : []), ...told] : [heading];
  const meta = ours ? all : new Map([...all].filter(([name]) => OF_THE_SITE.test(name)));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const urls = [url, canonical, meta.get('og:url')].filter((address): address is string => Boolean(address));
  const [linked, embedded] = [linkedNodes(document), microdataNodes(document)];
  const inLinked = describedArticle(linked, { titles, urls });
  const node = inLinked ?? describedArticle(embedded, { titles, urls });
  const nodeFrom = inLinked ? 'json-ld' : 'microdata';
  return { document, found, node, nodeFrom, meta, judged, url, nodes: [...linked, ...embedded] };
}

/**
 * What the page declares of the article and its publisher, each value with where it was found (`provenance`); what it
 * does not say is left out. `headline`: index of the headline's block, or -1.
 */
export function metadataOf(
  document: Document,
  found: Readable,
  judged: readonly Judged[],
  headline: number,
  url: string,
): Metadata {
  const page = pageOf(document, found, judged, headline, url);
  const { node, meta, nodes } = page;
  const organisations = nodes.filter((one) => typesOf(one).some((type) => /Organization$/.test(type)));
  const fields = {
    kicker: blockOf(page, 'kicker'),
    standfirst: blockOf(page, 'standfirst'),
    byline: firstOf(bylineIn(page), cleanByline),
    dateline: datelineOf(judged),
    published: firstOf(publishedIn(page), isoDate),
    modified: firstOf(modifiedIn(page), isoDate),
    publisher: publisherOf(page),
    section: firstOf(sectionIn(page), sectionName),
    access: accessOf(node, meta),
    declarations: declarationsOf(node, organisations),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const declaredLanguage = document.documentElement.getAttribute('lang')?.trim() || meta.get('content-language');
  const declaredGenre = declaredGenreOf({ node, meta, title: document.title, judged, headline, url });
  const interest = interestOf(document, nodes, url);
  return {
    ...(Object.fromEntries(given.map(([name, value]) => [name, value?.value])) as Metadata),
    ...(declaredLanguage ? { declaredLanguage } : {}),
    ...(declaredGenre ? { declaredGenre } : {}),
    ...(interest ? { interest } : {}),
    provenance: {
      headline: judged[headline] ? 'page' : 'title',
      ...Object.fromEntries(given.map(([name, value]) => [name, value?.from])),
    },
  };
}
