import { PAGE_LISTS } from '../lexicon/pages.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import type { DeclaredGenre } from './article.ts';
import { type LinkedData, listOf, textOf, typesOf } from './jsonLd.ts';
import type { Judged } from './judge.ts';
import type { MetaTags } from './metaTags.ts';

type Genre = DeclaredGenre['genre'];

/** Types that declare a genre (https://schema.org/NewsArticle, more specific types, and LiveBlogPosting). */
const BY_TYPE: Readonly<Record<string, Genre>> = {
  AdvertiserContentArticle: 'advertisement',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  ReportageNewsArticle: 'report',
  ReviewNewsArticle: 'review',
  SatiricalArticle: 'satire',
};

/** Genre words of all languages; a page in one language may name its sections in another. */
const BY_WORD: ReadonlyMap<string, Genre> = new Map(
  Object.values(PAGE_LISTS).flatMap((page) =>
    (Object.entries(page.genreWords) as [Genre, readonly string[]][]).flatMap(([genre, words]) =>
      words.map((word): [string, Genre] => [word, genre]),
    ),
  ),
);

/** Folders of addresses that run words together. */
const BY_FOLDER: Readonly<Record<string, Genre>> = {
  advertorials: 'advertisement',
  brandedcontent: 'advertisement',
  commentisfree: 'opinion',
  oped: 'opinion',
  partnercontent: 'advertisement',
  sponsoredcontent: 'advertisement',
};

/** Words that stand near headlines for other reasons too (a banner's label, a button); alone they declare nothing. */
const AMBIGUOUS =
  /^(?:anzeige|werbung|advertisement|sponsored|promoted|ticker|comment|kommentare|report|bericht|debatte|ideas|views|letters|kritik)$/;
/** A section is a name or two; longer lists are keywords. */
const MOST_SECTIONS = 3;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The genre a section's name declares, if it names one: `Meinung`, `Opinion | Columnists`, `Politik/Kommentar`. */
export function genreOfSection(section: string): Genre | undefined {
  const parts = folded(section).split(/\s*[|/>,;:»·–-]\s+|[|/>,;»·]/);
  if (parts.length > MOST_SECTIONS) return undefined;
  return BY_WORD.get(folded(section)) ?? parts.map((part) => BY_WORD.get(part.trim())).find(Boolean);
}

const IN_FRONT = new RegExp(
  `^([${LETTER}&-]+(?: [${LETTER}&-]+){0,2}?)(?:\\s*[:|–—]\\s|\\s*\\n|\\s(?:von|by)\\s[${CAPITAL}])`,
);
const BEFORE_SUBJECT = new RegExp(`^[${LETTER}]+(?=\\s(?:[${CAPITAL}]|mit\\s|with\\s|zu[mr]?\\s|on\\s))`);

/** A genre declared in front of a headline or a byline: `Kommentar: …`, `Opinion | …`, `Kommentar von Anna Beispiel`. */
function genreInFront(text: string): { genre: Genre; wording: string } | undefined {
  const match = IN_FRONT.exec(text.trim());
  const wording = match?.[1] ?? '';
  const genre = BY_WORD.get(folded(wording));
  return genre ? { genre, wording } : undefined;
}

function fromLinkedData(node: LinkedData): DeclaredGenre | undefined {
  for (const type of typesOf(node)) {
    const genre = BY_TYPE[type];
    if (genre) return { genre, wording: type, from: 'json-ld' };
  }
  for (const property of ['genre', 'articleSection'])
    for (const value of listOf(node[property])) {
      const wording = textOf(value);
      const genre = wording && genreOfSection(wording);
      if (genre) return { genre, wording, from: 'json-ld' };
    }
  return undefined;
}

const SECTION_TAGS = [
  'article:section',
  'parsely-section',
  'section',
  'dc.type',
  'genre',
  'content-type',
  'vr:category',
  'og:type',
];

function fromMeta(meta: MetaTags): DeclaredGenre | undefined {
  if (meta.get('article:opinion') === 'true') return { genre: 'opinion', wording: 'article:opinion', from: 'meta' };
  for (const name of SECTION_TAGS) {
    const wording = meta.get(name);
    const genre = wording && genreOfSection(wording);
    if (genre) return { genre, wording, from: 'meta' };
  }
  return undefined;
}

/** Folders of an address that may name the section; deeper ones are topics. */
const FOLDERS = 3;

/** A section in the address: `/meinung/…`, `/politik/kommentar/…`. The last part is the article's own name. */
function fromAddress(url: string): DeclaredGenre | undefined {
  if (!URL.canParse(url)) return undefined;
  const folders = new URL(url).pathname.split('/').filter(Boolean).slice(0, -1).slice(0, FOLDERS);
  for (const wording of folders) {
    const name = folded(wording.replaceAll('-', ' '));
    const genre = BY_WORD.get(name) ?? BY_WORD.get(folded(wording)) ?? BY_FOLDER[name.replaceAll(' ', '')];
    if (genre && !AMBIGUOUS.test(name)) return { genre, wording, from: 'address' };
  }
  return undefined;
}

/** A kicker may say what follows and then of what: `KOMMENTAR Bürgermeisterwahl`, `Interview mit Ida Muster`. */
function inKicker(judged: readonly Judged[], raw: Judged['block']['raw']) {
  if (judged.find(({ block }) => block.raw === raw)?.by !== 'kicker') return undefined;
  const wording = BEFORE_SUBJECT.exec(raw.text)?.[0] ?? '';
  const genre = AMBIGUOUS.test(folded(wording)) ? undefined : BY_WORD.get(folded(wording));
  return genre ? { genre, wording } : undefined;
}

/** Blocks around the headline that may be its kicker or section. */
const NEAR = 4;

function fromPage(judged: readonly Judged[], headline: number): DeclaredGenre | undefined {
  const head = judged[headline]?.block.raw;
  if (!head) return undefined;
  const inFront = genreInFront(head.text);
  if (inFront) return { ...inFront, from: 'page' };
  for (const { block } of judged.slice(Math.max(0, headline - NEAR), headline + NEAR)) {
    const text = block.raw.text;
    if (block.raw === head || text.length > 60 || block.place === 'navigation') continue;
    const genre = BY_WORD.get(folded(text));
    const declared = genre ? { genre, wording: text } : (genreInFront(text) ?? inKicker(judged, block.raw));
    if (declared && !AMBIGUOUS.test(folded(text))) return { ...declared, from: 'page' };
  }
  return undefined;
}

/** All that a page may declare its genre with. `title`: the document's; `headline`: index of the headline's block. */
export type GenreClues = {
  readonly node: LinkedData | null;
  readonly meta: MetaTags;
  readonly title: string;
  readonly judged: readonly Judged[];
  readonly headline: number;
  readonly url: string;
};

/** What the publisher says the piece is: in data, in meta tags, in words around the headline, in the title or the address. */
export function declaredGenreOf({ node, meta, title, judged, headline, url }: GenreClues): DeclaredGenre | undefined {
  const inTitle = genreInFront(title);
  return (
    (node && fromLinkedData(node)) ??
    fromMeta(meta) ??
    fromPage(judged, headline) ??
    (inTitle && { ...inTitle, from: 'meta' }) ??
    fromAddress(url)
  );
}
