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

  it('does not take the label of a banner or a button for the genre', () => {
    expect(page('', '<div>Anzeige</div>').declaredGenre).toBeUndefined();
    expect(page('<meta name="section" content="Politik, Bericht, Mühle, Auenfurt">').declaredGenre).toBeUndefined();
  });

  it('cleans bylines', () => {
    expect(cleanByline('Von  Ida Muster')).toBe('Ida Muster');
    expect(cleanByline('By Ida Muster | 4 March 2026')).toBe('Ida Muster');
    expect(cleanByline('https://bote.example/ida')).toBeUndefined();
    expect(cleanByline('x'.repeat(200))).toBeUndefined();
  });

  it('gives dates as ISO 8601 or not at all', () => {
    expect(isoDate('2026-03-04')).toBe('2026-03-04');
    expect(isoDate('Wed, 04 Mar 2026 08:30:00 GMT')).toBe('2026-03-04T08:30:00.000Z');
    expect(isoDate('04.03.2026')).toBeUndefined();
    expect(isoDate('gestern')).toBeUndefined();
  });
});
