import { describe, expect, it } from 'vitest';
import { cleanByline } from './byline.ts';
import { isoDate } from './date.ts';
import { extractArticle } from './extract.ts';
import { NEWS_PAGE, pageOf, paragraph } from './fixtures.ts';

const read = (html: string, url = 'https://www.bote.example/muehle') =>
  extractArticle(pageOf(html), { url, language: 'de' }).article;
const page = (head: string, above = '') =>
  read(
    `<!doctype html><html><head><title>Mühle wird saniert</title>${head}</head><body><article>${above}<h1>Mühle wird saniert</h1>${paragraph(1)}${paragraph(2)}${paragraph(3)}</article></body></html>`,
  );
const linked = (json: string) => page(`<script type="application/ld+json">${json}</script>`);

describe('metadata', () => {
  it('reads byline, date, publisher and language', () => {
    const article = read(NEWS_PAGE);
    expect(article.byline).toBe('Ida Muster');
    expect(article.published).toBe('2026-03-04T08:30:00+01:00');
    expect(article.publisher).toEqual({ name: 'Auenfurter Bote', url: 'https://www.bote.example' });
    expect(article.declaredLanguage).toBe('de-DE');
  });

  it('falls back to the site’s address for the publisher, and leaves out what nobody says', () => {
    const article = page('');
    expect(article.publisher?.name).toBe('bote.example');
    expect(article).not.toHaveProperty('byline');
    expect(article).not.toHaveProperty('published');
    expect(article).not.toHaveProperty('declaredGenre');
  });

  it.each([
    [
      'a graph with a list of types',
      '{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle", "AnalysisNewsArticle"]}]}',
      'analysis',
    ],
    ['a list', '[{"@type": "BreadcrumbList"}, {"@type": "ReviewNewsArticle"}]', 'review'],
    ['a main entity', '{"@type": "WebPage", "mainEntity": {"@type": "https://schema.org/SatiricalArticle"}}', 'satire'],
    [
      'a line break in a string and a comma too many',
      '{"@type": "AdvertiserContentArticle", "headline": "Mühle\nsaniert",}',
      'advertisement',
    ],
    ['comment marks', '<!-- {"@type": "LiveBlogPosting"} -->', 'live'],
    ['a section', '{"@type": "NewsArticle", "articleSection": ["Politik", "Meinung"]}', 'opinion'],
  ])('reads the genre from structured data: %s', (_, json, genre) => {
    expect(linked(json).declaredGenre).toMatchObject({ genre, from: 'json-ld' });
  });

  it('follows references between nodes', () => {
    const article = linked(
      '{"@graph": [{"@type": "NewsArticle", "headline": "Mühle wird saniert", "author": {"@id": "#ida"}, "publisher": {"@id": "#bote"}}, {"@type": "Person", "@id": "#ida", "name": "Ida Muster"}, {"@type": "NewsMediaOrganization", "@id": "#bote", "name": "Bote", "ethicsPolicy": "https://www.bote.example/ethik"}]}',
    );
    expect(article).toMatchObject({
      byline: 'Ida Muster',
      publisher: { name: 'Bote' },
      declarations: { ethicsPolicy: 'https://www.bote.example/ethik' },
      provenance: { byline: 'json-ld author', publisher: 'json-ld publisher' },
    });
  });

  it.each([
    ['another headline', '"headline": "Der Rat tagt wieder am Montag"'],
    ['another address', '"url": "https://www.bote.example/rat"'],
  ])('does not believe the data of another page: %s', (_, property) => {
    const article = linked(`{"@type": "OpinionNewsArticle", ${property}, "author": "Otto Normal"}`);
    expect(article).not.toHaveProperty('declaredGenre');
    expect(article).not.toHaveProperty('byline');
  });

  it('picks the article’s own among several descriptions', () => {
    const teaser = '{"@type": "OpinionNewsArticle", "headline": "Der Rat tagt", "author": "Otto Normal"}';
    const own = '{"@type": "NewsArticle", "headline": "Mühle wird saniert", "author": "Ida Muster"}';
    expect(linked(`[${teaser}, ${own}]`).byline).toBe('Ida Muster');
    expect(linked(`[${teaser}, ${own}]`)).not.toHaveProperty('declaredGenre');
  });

  it('reads what is paid for, and when it was changed', () => {
    const article = linked(
      '{"@type": "NewsArticle", "isAccessibleForFree": "False", "dateModified": "2026-03-05", "articleSection": "Lokales"}',
    );
    expect(article).toMatchObject({ access: 'paid', modified: '2026-03-05', section: 'Lokales' });
    expect(page('<meta property="article:content_tier" content="metered">').access).toBe('metered');
  });

  it('reads microdata of the article, not of what stands around it', () => {
    const item = (type: string, name: string) =>
      `<div itemscope itemtype="https://schema.org/${type}"><meta itemprop="headline" content="${name}"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/o">Otto Normal</a></span></div>`;
    expect(page('', item('ReviewNewsArticle', 'Mühle wird saniert'))).toMatchObject({
      byline: 'Otto Normal',
      declaredGenre: { genre: 'review' },
    });
    expect(page('', item('ReviewNewsArticle', 'Der Rat tagt wieder'))).not.toHaveProperty('declaredGenre');
  });

  it('reads on where structured data is broken', () => {
    expect(linked('{"@type": "OpinionNewsArticle", ').declaredGenre).toBeUndefined();
    expect(linked('{"@type": "OpinionNewsArticle", ').headline).toBe('Mühle wird saniert');
  });

  it('reads the genre from meta tags and from words around the headline', () => {
    expect(page('<meta property="article:section" content="Opinion">').declaredGenre).toEqual({
      genre: 'opinion',
      wording: 'Opinion',
      from: 'meta',
    });
    expect(page('', '<span class="kicker">Leitartikel</span>').declaredGenre).toEqual({
      genre: 'opinion',
      wording: 'Leitartikel',
      from: 'page',
    });
    expect(page('', '<p>Kommentar von Ida Muster</p>').declaredGenre).toMatchObject({
      genre: 'opinion',
      wording: 'Kommentar',
    });
  });

  it('reads the genre from the address and the kicker, but from no link of the menu', () => {
    const at = (url: string, above = '') =>
      read(
        `<!doctype html><html><head><title>Mühle wird saniert</title></head><body><nav><a href="/meinung">Meinung</a></nav><article>${above}<h1>Mühle wird saniert</h1>${paragraph(1)}${paragraph(2)}${paragraph(3)}</article></body></html>`,
        url,
      ).declaredGenre;
    expect(at('https://www.bote.example/meinung/muehle')).toEqual({
      genre: 'opinion',
      wording: 'meinung',
      from: 'address',
    });
    expect(at('https://www.bote.example/muehle/meinung')).toBeUndefined();
    expect(at('https://www.bote.example/lokales/muehle')).toBeUndefined();
    expect(at('https://www.bote.example/m', '<p class="kicker">KOMMENTAR Streit um die Mühle</p>')).toMatchObject({
      genre: 'opinion',
      wording: 'KOMMENTAR',
    });
  });

  it('does not take the label of a banner or a button for the genre', () => {
    expect(page('', '<div>Anzeige</div>').declaredGenre).toBeUndefined();
    expect(page('<meta name="section" content="Politik, Bericht, Mühle, Auenfurt">').declaredGenre).toBeUndefined();
  });

  it('cleans bylines', () => {
    expect(cleanByline('Von  Ida Muster')).toBe('Ida Muster');
    expect(cleanByline('By Ida Muster | 4 March 2026')).toBe('Ida Muster');
    expect(cleanByline('/ Ida Muster / 10:08 am Fri Jul 19, 2013')).toBe('Ida Muster');
    expect(cleanByline('Wednesday January 18, 2017 10:44 am PST by Ida Muster')).toBe('Ida Muster');
    expect(cleanByline('Ida Muster December 28, 2016')).toBe('Ida Muster');
    expect(cleanByline('Kurt Vonnegut')).toBe('Kurt Vonnegut');
    expect(cleanByline('December 15, 20163:33 PM ET')).toBeUndefined();
    expect(cleanByline('admin')).toBeUndefined();
    expect(cleanByline('https://bote.example/ida')).toBeUndefined();
    expect(cleanByline('x'.repeat(200))).toBeUndefined();
  });

  it('gives dates as ISO 8601 or not at all', () => {
    expect(isoDate('2026-03-04')).toBe('2026-03-04');
    expect(isoDate('Wed, 04 Mar 2026 08:30:00 GMT')).toBe('2026-03-04T08:30:00.000Z');
    expect(isoDate('04.03.2026')).toBeUndefined();
    expect(isoDate('0001-01-01T00:00:00Z')).toBeUndefined();
    expect(isoDate('gestern')).toBeUndefined();
  });
});
