import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract.ts';
import { pageOf, paragraph } from './fixtures.ts';

const PROSE = 'Der Stadtrat von Auenfurt hat am Dienstag beschlossen, dass die alte Mühle am Fluss stehen bleibt.';

/** The article of a page with `above` the first paragraph, `within` the article and `below` the last one. */
type Page = { readonly above?: string; readonly within?: string; readonly below?: string };

function read({ above = '', within = '', below = '' }: Page) {
  const html = `<!doctype html><html lang="de"><head><title>Mühle bleibt stehen</title></head><body><main>
    <h1>Mühle bleibt stehen</h1>${above}<div class="text">${paragraph(1)}${paragraph(2)}${within}${paragraph(3)}${paragraph(4)}${below}</div></main></body></html>`;
  const { article } = extractArticle(pageOf(html), { url: '', language: 'de' });
  return article.blocks.map(({ kind, body, span }) => ({ kind, body, text: article.text.slice(span.start, span.end) }));
}
const bodyOf = (page: Page) =>
  read(page)
    .filter(({ body }) => body)
    .map(({ text }) => text)
    .join('\n');

describe('what belongs to the article', () => {
  it.each<[string, Page]>([
    ['a lede outside the text', { above: `<p>${PROSE}</p>` }],
    ['a standfirst called a teaser', { above: `<p class="teaser">${PROSE}</p>` }],
    ['a short standfirst by its class', { above: '<p class="subline">Mühle bleibt: Rat entscheidet knapp</p>' }],
    ['a crosshead', { within: '<h2>Was das kostet</h2>' }],
    ['a list', { within: '<ul><li>drei Räder</li><li>ein Wehr</li></ul>' }],
    ['prose in a page builder’s widget', { within: `<div class="elementor-widget-container"><p>${PROSE}</p></div>` }],
    ['prose in a section that has advertisements', { within: `<section class="has-ads"><p>${PROSE}</p></section>` }],
    ['a sentence that begins like a line', { within: `<p>Von der Mühle ist ${PROSE}</p>` }],
  ])('keeps %s', (_, page) => {
    const words = (page.above ?? page.within ?? '')
      .replace(/<[^>]+>/g, '\n')
      .trim()
      .split(/\n+/);
    for (const line of words) expect(bodyOf(page)).toContain(line);
  });

  it.each([
    ['a heading to other articles', '<h3>Mehr zum Thema</h3>', 'Mehr zum Thema'],
    ['the links below it', '<h3>Mehr zum Thema</h3><ul><li><a href="/1">Wehr wird geprüft</a></li></ul>', 'Wehr wird'],
    ['a line that is a link', '<p><a href="/1">Wehr am Fluss wird im Herbst geprüft</a></p>', 'Wehr am Fluss'],
    [
      'a labelled link in any language',
      '<p>Lea también: <a href="/1">El molino se queda en pie este año</a></p>',
      'molino',
    ],
    ['share tools', '<div class="share-bar"><span>Jetzt teilen auf allen Kanälen</span></div>', 'teilen'],
    ['a photographer', '<p>Foto: Ida Muster/Agentur</p>', 'Ida'],
    ['a date', '<p>Dienstag, 3. März 2026, 8:30 Uhr</p>', '8:30'],
    ['reading time', '<p>Lesezeit: 3 Minuten</p>', 'Lesezeit'],
    ['comments', `<h3>12 Kommentare</h3><div class="comments"><p>${PROSE}</p></div>`, 'Stadtrat'],
    ['rights', '<p>© 2026 Auenfurter Bote. Alle Rechte vorbehalten.</p>', 'Rechte'],
    [
      'a note on the author',
      `<div class="author-box"><p>Ida Muster schreibt seit Jahren über Mühlen und Wehre am Fluss.</p></div>`,
      'seit Jahren',
    ],
    ['embedded posts’ signatures', '<p>— Ida Muster (@idamuster) March 3, 2026</p>', '@idamuster'],
  ])('drops %s', (_, below, words) => {
    expect(bodyOf({ below })).not.toContain(words);
    expect(bodyOf({ below })).toContain('Im 4. Abschnitt');
  });

  it('takes no teaser under a linked heading for the lede', () => {
    const above = `<div><h3><a href="/1">Wehr am Fluss wird geprüft</a></h3><p>${PROSE}</p></div>`;
    expect(bodyOf({ above })).not.toContain(PROSE);
  });

  it('does not trust names that would leave nothing of the article', () => {
    const entries = [1, 2, 3, 4, 5].map((n) => `<div class="match-comment">${paragraph(n)}</div>`).join('');
    const html = `<!doctype html><html><head><title>Spiel</title></head><body><main>${entries}</main></body></html>`;
    expect(extractArticle(pageOf(html), { url: '', language: 'de' }).article.text).toContain('Im 3. Abschnitt');
  });

  it('reads on after links to other articles within the text', () => {
    expect(bodyOf({ within: `<p>Lesen Sie auch: <a href="/1">Wehr wird geprüft</a></p><p>${PROSE}</p>` })).toContain(
      PROSE,
    );
  });

  it('takes no paragraph for the headline, however many words of the title it says', () => {
    const kinds = read({
      above: '<p>Die Mühle bleibt stehen, sagt der Rat, und die Mühle bleibt stehen, sagen alle anderen.</p>',
    });
    expect(kinds.filter(({ kind }) => kind === 'headline').map(({ text }) => text)).toEqual(['Mühle bleibt stehen']);
  });
});

describe('promotion around the article', () => {
  const promotion = (page: Page) =>
    read(page).flatMap(({ kind, text }) => (kind === 'offer' || kind === 'disclosure' ? [[kind, text]] : []));

  it.each([
    ['Newsletter abonnieren und nichts mehr verpassen', 'offer'],
    ['Sign up for our daily newsletter', 'offer'],
    ['Unterstützen Sie unsere Arbeit mit einer Spende', 'offer'],
    ['Jetzt am Gewinnspiel teilnehmen', 'offer'],
    ['Folgen Sie uns auf allen Kanälen', 'offer'],
    ['Sponsored', 'disclosure'],
    ['– Anzeige –', 'disclosure'],
    ['Bei den Links handelt es sich um Affiliate-Links: Wir erhalten eine kleine Provision.', 'disclosure'],
  ])('finds %s', (text, kind) => {
    expect(promotion({ below: `<p>${text}</p>` })).toEqual([[kind, text]]);
  });

  it('finds boxes by their name, and links that affiliate networks count', () => {
    expect(
      promotion({ below: '<div class="newsletter-box"><h4>Gut informiert</h4><p>Jeden Morgen um sechs.</p></div>' }),
    ).toEqual([
      ['offer', 'Gut informiert'],
      ['offer', 'Jeden Morgen um sechs.'],
    ]);
    expect(
      promotion({ below: '<p><a href="https://www.amazon.de/dp/B0?tag=bote-21">Bohrmaschine 500 Watt</a></p>' }),
    ).toEqual([['offer', 'Bohrmaschine 500 Watt']]);
  });

  it('leaves out bare words of a menu', () => {
    expect(
      promotion({ below: '<nav><a href="/s">Shop</a></nav><ul class="abo"><li><a href="/a">Abo-Shop</a></li></ul>' }),
    ).toEqual([]);
  });

  it('takes no news of a charge for an advertising label', () => {
    const news = '<h2>Anzeige gegen den Bürgermeister</h2>';
    expect(promotion({ within: news })).toEqual([]);
    expect(bodyOf({ within: news })).toContain('Anzeige gegen den Bürgermeister');
  });

  it('leaves prose alone that mentions what is sold', () => {
    expect(
      promotion({
        within: `<p>${PROSE} Karten gibt es ab Montag, und wer will, kann den Newsletter der Stadt abonnieren, sagte die Bürgermeisterin den Gästen im Saal.</p>`,
      }),
    ).toEqual([]);
  });
});
