import { PAGE_LISTS } from '../lexicon/pages.ts';
import { LETTER } from '../text/letters.ts';
import type { Good, Interest } from './article.ts';
import { type LinkedData, listOf, textOf, typesOf } from './jsonLd.ts';

const words = (list: 'buying' | 'carts' | 'ownGoods'): readonly string[] =>
  Object.values(PAGE_LISTS).flatMap(({ trade }) => trade[list]);
const anyOf = (list: readonly string[]): string =>
  list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+')).join('|');

const BUYING = anyOf(words('buying').toSorted((a, b) => b.length - a.length));
/** „Gold kaufen“ and "Buy gold": one to three words that name the goods. */
const NAMED = new RegExp(`^(?:(?:${BUYING})\\s+(?<after>.+)|(?<before>.+?)\\s+(?:${BUYING}))$`, 'i');
const CART = new RegExp(`^\\W*\\d*\\s*(?:${anyOf(words('carts'))})\\W*\\d*\\W*$`, 'i');
const CART_ADDRESS = /\/(?:warenkorb|cart|basket|shopping-?cart|einkaufswagen|checkout\/cart)(?:[/.?#]|$)/i;
const SHELF =
  /\/(?:shop|store|produkt-?kategorie|product-?category|collections|produkte|products?|catalog)\/(?:[\w%-]+\/){0,2}[\w%-]+\/?$/i;
const OWN_GOODS: ReadonlySet<string> = new Set(words('ownGoods'));
/** Parts of a shop that hold no goods. */
const NO_SHELF = /\/(?:account|customer|konto|wishlist|login|sales\/order|review|versand|shipping|agb|help|hilfe)\b/i;
/** Types of organisations whose trade is selling (https://schema.org/Store and the more specific types). */
const SELLER = /Store$|^(?:AutoDealer|MotorcycleDealer|BoatDealer|HomeGoodsStore|PawnShop|ShoppingCenter)$/;

const AROUND_NAME = new RegExp(`^[^${LETTER}\\d]+|[^${LETTER}\\d)]+$`, 'g');
const BEGINS_AS_NAME = new RegExp(`^[${LETTER}]`);

/** A name of goods is no longer than this: in words, and in characters. */
const MOST_WORDS = 3;
const LONGEST = 40;
/** White space around the word counts too. */
const LONGEST_CART = 200;
/** A menu names so many kinds of goods at most that are worth telling. */
const MOST_GOODS = 60;

/** The part of a host that a publisher registers, near enough: its last two labels, three below `co.uk` and the like. */
const siteOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  return labels.slice(/^(?:com?|org|net|ac|gv|or)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
};

type Link = { readonly text: string; readonly path: string };

const spaced = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How links are told: their publisher's site, and the page's own path. */
function ownLinksOf(url: string): (link: Element) => Link[] {
  const base = URL.canParse(url) ? url : 'https://page.invalid/';
  const { hostname: host, pathname: here } = new URL(base);
  const site = siteOf(host);
  return (link) => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, base)) return [];
    const { protocol, hostname, pathname } = new URL(href, base);
    if (!protocol.startsWith('http') || siteOf(hostname) !== site || pathname === here) return [];
    return [{ text: spaced(link.textContent) || spaced(link.getAttribute('aria-label')), path: pathname }];
  };
}

/** Whether a link may lead to a cart: asked of every link of the page, before any address is parsed. */
function mayBeCart(link: Element): boolean {
  if (CART_ADDRESS.test(link.getAttribute('href') ?? '')) return true;
  const text = link.textContent || (link.getAttribute('aria-label') ?? '');
  return text.length <= LONGEST_CART && CART.test(text);
}

/** A name of goods that is one: short, words, and not what every publisher sells of itself. */
function goodsName(name: string | undefined): string | undefined {
  const trimmed = spaced(name).replace(AROUND_NAME, '');
  const parts = trimmed.toLowerCase().split(/[\s/&-]+/);
  if (trimmed.length < 3 || trimmed.length > LONGEST || trimmed.split(' ').length > MOST_WORDS) return undefined;
  if (parts.some((part) => OWN_GOODS.has(part)) || OWN_GOODS.has(trimmed.toLowerCase())) return undefined;
  return BEGINS_AS_NAME.test(trimmed) && !/[?!:|@]/.test(trimmed) ? trimmed : undefined;
}

function fromLinks(links: readonly Link[]): Good[] {
  return links.flatMap(({ text, path }): Good[] => {
    const { after, before } = NAMED.exec(text)?.groups ?? {};
    const named = goodsName(after ?? before);
    if (named) return [{ name: named, from: 'navigation', wording: text }];
    const shelved = SHELF.test(path) && !NO_SHELF.test(path) ? goodsName(text) : undefined;
    return shelved ? [{ name: shelved, from: 'navigation', wording: text }] : [];
  });
}

/** Whether the page has a button of its own that puts something into a cart. */
const hasCartButton = (document: Document): boolean =>
  [...document.querySelectorAll('button, input[type="submit"], form[action*="/cart/add"]')].some(
    (control) =>
      CART.test(spaced(control.textContent || control.getAttribute('value'))) ||
      /\/cart\/add\b/.test(control.getAttribute('action') ?? ''),
  );

/** Products that the page itself offers for a price. What only unlocks the article is a product of another kind. */
function fromLinkedData(nodes: readonly LinkedData[]): Good[] {
  return nodes.flatMap((node): Good[] => {
    const types = typesOf(node);
    if (!types.includes('Product') || types.includes('CreativeWork') || listOf(node.offers).length === 0) return [];
    const name = spaced(textOf(node.name));
    return name ? [{ name, from: 'structured-data', wording: name }] : [];
  });
}

const isSeller = (nodes: readonly LinkedData[]): boolean =>
  nodes.some((node) =>
    [node, ...listOf(node.publisher), ...listOf(node.provider)].some((one) =>
      typesOf(one as LinkedData).some((type) => SELLER.test(type)),
    ),
  );

/**
 * What the page shows of its publisher's trade: the goods its own site sells, in the page's own words, and how they are
 * sold. Undefined where nothing proves a shop: a cart on the same site, a seller's type, or a product with its price.
 */
export function interestOf(document: Document, nodes: readonly LinkedData[], url: string): Interest | undefined {
  const ownLinks = ownLinksOf(url);
  const links = [...document.querySelectorAll('a[href]')];
  const cart =
    links
      .filter(mayBeCart)
      .flatMap(ownLinks)
      .some(({ text, path }) => CART.test(text) || CART_ADDRESS.test(path)) || hasCartButton(document);
  const products = fromLinkedData(nodes);
  if (!cart && products.length === 0 && !isSeller(nodes)) return undefined;
  const goods = new Map<string, Good>();
  for (const good of [...products, ...fromLinks(links.flatMap(ownLinks))])
    if (!goods.has(good.name.toLowerCase()) && goods.size < MOST_GOODS) goods.set(good.name.toLowerCase(), good);
  return { goods: [...goods.values()], cart };
}
