import { describe, expect, it } from 'vitest';
import type { BlockKind } from './article.ts';
import { extractArticle, NoArticleError } from './extract.ts';
import { NEWS_PAGE, pageOf, paragraph } from './fixtures.ts';

const options = { url: 'https://bote.example/muehle', language: 'de' } as const;
const read = (html: string) => extractArticle(pageOf(html), options);
const page = (body: string, head = '<title>Mühle von Auenfurt wird saniert</title>') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

const { article, textMap } = read(NEWS_PAGE);
const shown = (kind: BlockKind) =>
  article.blocks.filter((block) => block.kind === kind).map(({ span }) => article.text.slice(span.start, span.end));

describe('extractArticle', () => {
  it('brings back the headline, the kicker and the standfirst', () => {
    expect(article.headline).toBe('Mühle von Auenfurt wird saniert');
    expect(shown('headline')).toEqual(['Mühle von Auenfurt wird saniert']);
    expect(shown('kicker')).toEqual(['Lokales']);
    expect(shown('standfirst')).toEqual([
      'Die Sanierung der Mühle beginnt im Mai, sagt die Bürgermeisterin, und kostet doppelt so viel.',
    ]);
  });

  it('takes no linked name of a section for the headline, though the title holds it too', () => {
    const title = '<title>Alte Mühle wird nun doch saniert : Auenfurt aktuell : Bote</title>';
    const { article } = read(
      page(
        `<article><h2><a href="/aktuell">Auenfurt aktuell</a></h2><h1>Auenfurts Mühle bekommt ein neues Dach</h1>${[1, 2, 3, 4].map(paragraph).join('')}</article>`,
        title,
      ),
    );
    expect(article.headline).toBe('Auenfurts Mühle bekommt ein neues Dach');
  });

  it('names crossheads, captions and block quotations', () => {
    expect(shown('crosshead')).toEqual(['Wer bezahlt']);
    expect(shown('caption')).toEqual(['Die Mühle am Fluss ist seit Jahren ohne Dach. Foto: Ida Muster']);
    expect(shown('blockQuotation')).toEqual([
      '„Wir zahlen das aus der Rücklage“, sagte die Bürgermeisterin den Räten am Dienstagabend.',
    ]);
  });

  it('reads text as it is seen: white space folded, soft hyphens gone, a line break kept', () => {
    expect(article.text).toContain(
      'Drei Firmen haben sich beworben; eine Liste hängt im Rathaus,\ngleich neben der Tür.',
    );
  });

  it('finds the whole box of an offer beside the article, as no part of its body', () => {
    const offers = article.blocks.filter(({ kind }) => kind === 'offer');
    expect(offers.every(({ body }) => !body)).toBe(true);
    expect(shown('offer')).toEqual([
      'Rette dein Erspartes!',
      'Jetzt anmelden zum Webinar – keine Kreditkarte erforderlich',
      'Erika Exempel',
      'Otto Normal',
    ]);
  });

  it.each([
    ['hidden text', 'versteckte'],
    ['navigation', 'Sport'],
    ['links to other articles', 'tagt wieder'],
    ['readers’ comments', 'unmöglich'],
    ['the byline', 'Von Ida'],
  ])('leaves out %s', (_, words) => {
    expect(article.text).not.toContain(words);
  });

  it('maps every character to the live text it comes from', () => {
    for (const { node, offset, span } of textMap) {
      const here = article.text.slice(span.start, span.end);
      const there = node.data.slice(offset, offset + here.length);
      expect(there.replace(/\s/g, ' ')).toBe(here.replace(/\s/g, ' '));
    }
    const mapped = new Set(
      textMap.flatMap(({ span }) => [...Array(span.end - span.start).keys()].map((i) => span.start + i)),
    );
    const unmapped = [...article.text].filter((_, index) => !mapped.has(index));
    expect(unmapped.every((character) => character === '\n')).toBe(true);
  });

  it('does not write to the page', () => {
    const document = pageOf(NEWS_PAGE);
    const before = document.documentElement.outerHTML;
    extractArticle(document, options);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps the map when Readability has to try again', () => {
    // All of it stands in a place whose name Readability strikes out first, so that it puts the body back and retries.
    const html = page(
      `<div class="sidebar"><div class="extra">${paragraph(1)}${paragraph(2)}${paragraph(3)}</div></div>`,
    );
    const document = pageOf(html);
    const { textMap: map, article: again } = extractArticle(document, options);
    expect(again.text).toContain('Im 2. Abschnitt');
    expect(map.every(({ node }) => document.body.contains(node))).toBe(true);
  });

  it('parts blocks where two line breaks meet', () => {
    const words = (n: number) =>
      `Zeile ${n} der alten Seite erzählt, was in Auenfurt geschah, und sie ist lang genug, um zu zählen.`;
    const { article: old } = read(page(`<div>${words(1)}<br>${words(2)}<br> <br>${words(3)}<br><br>${words(4)}</div>`));
    expect(old.text.split('\n\n')).toEqual([`${words(1)}\n${words(2)}`, words(3), words(4)]);
  });

  it('tells an advertising label and what a publisher marks as paid for', () => {
    const html = page(
      `<h1>Mühle von Auenfurt wird saniert</h1><article>${paragraph(1)}<p>Anzeige</p>${paragraph(2)}${paragraph(3)}</article>
      <div><a rel="sponsored noopener" href="https://shop.example">Bohrmaschinen von Muster</a></div>`,
    );
    const { article: paid } = read(html);
    const kinds = paid.blocks
      .filter(({ body }) => !body)
      .map(({ kind, span }) => [kind, paid.text.slice(span.start, span.end)]);
    expect(kinds).toEqual([
      ['disclosure', 'Anzeige'],
      ['offer', 'Bohrmaschinen von Muster'],
    ]);
  });

  it('tells how much of a block is linked and in bold type', () => {
    const html = page(
      `<article>${paragraph(1)}${paragraph(2)}<p>Der Rat <b>hat</b> es <a href="/x">beschlossen</a>, und er will im Mai darüber berichten.</p>${paragraph(3)}</article>`,
    );
    const block = read(html).article.blocks.find(({ linked }) => linked > 0);
    expect(block?.linked).toBeCloseTo(
      'beschlossen'.length / 'Der Rat hat es beschlossen, und er will im Mai darüber berichten.'.length,
    );
    expect(block?.strong).toBeCloseTo(3 / 65);
  });

  it('throws where there is no article', () => {
    const links = Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Eine Meldung mit der Nummer ${n}</a></li>`);
    expect(() => read(page(`<nav><ul>${links.join('')}</ul></nav>`))).toThrow(NoArticleError);
    expect(() => read(page(`<div><ul>${links.join('')}</ul></div>`))).toThrow(NoArticleError);
    expect(() => read(page(''))).toThrow(NoArticleError);
  });
});
