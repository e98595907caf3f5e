import { describe, expect, it } from 'vitest';
import { pageOf } from './fixtures.ts';
import { interestOf } from './interest.ts';
import { linkedNodes } from './jsonLd.ts';
import { microdataNodes } from './microdata.ts';

function interest(body: string, url = 'https://www.barren.example/news/boerse') {
  const document = pageOf(`<!doctype html><html><body>${body}</body></html>`);
  return interestOf(document, [...linkedNodes(document), ...microdataNodes(document)], url);
}
const names = (body: string, url?: string) => interest(body, url)?.goods.map(({ name }) => name);
const CART = '<a href="/warenkorb/">Warenkorb (0)</a>';

describe('interestOf', () => {
  it('names goods in the words of the site’s own navigation', () => {
    const menu = '<a href="/gold">Gold kaufen</a> <a href="/silber">Silbermünzen online kaufen</a>';
    expect(names(menu + CART)).toEqual(['Gold', 'Silbermünzen']);
    expect(names('<a href="/g">Buy Gold</a><a href="/shop/coins/">Silver Coins</a><a href="/cart">1</a>')).toEqual([
      'Gold',
      'Silver Coins',
    ]);
  });

  it('needs proof of a shop on the same site', () => {
    expect(interest('<a href="/immobilien/kaufen">Immobilien kaufen</a>')).toBeUndefined();
    expect(
      interest('<a href="https://shop.other.example/warenkorb/">Warenkorb</a><a href="/g">Gold kaufen</a>'),
    ).toBeUndefined();
    expect(names('<a href="https://shop.barren.example/cart">Cart</a><a href="/g">Gold kaufen</a>')).toEqual(['Gold']);
  });

  it('takes sport for no cart', () => {
    expect(
      interest('<a href="/sport/basketball/">Basketball</a><a href="/sport/karting/">Cart</a>')?.goods ?? [],
    ).toEqual([]);
  });

  it('leaves out what every publisher sells of itself', () => {
    const menu =
      '<a href="/abo">Abo bestellen</a><a href="/heft">Einzelheft kaufen</a><a href="/shop/tickets">Tickets</a>';
    expect(names(menu + CART)).toEqual([]);
    expect(names(`<a href="/x">Jetzt kaufen</a><a href="/y">Subscribe now</a><a href="/z">Buy now</a>${CART}`)).toEqual(
      [],
    );
  });

  it('reads products with their price, but no paywall', () => {
    const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
    expect(
      names(data('{"@type": "Product", "name": "Espresso Nero", "offers": {"@type": "Offer", "price": "9.90"}}')),
    ).toEqual(['Espresso Nero']);
    expect(
      names(
        data(
          '{"@type": "NewsArticle", "isPartOf": {"@type": ["CreativeWork", "Product"], "name": "Bote plus", "offers": {}}}',
        ),
      ),
    ).toBeUndefined();
    expect(names(data('{"@type": "Product", "name": "Kamera X", "review": {"@type": "Review"}}'))).toBeUndefined();
  });
});
