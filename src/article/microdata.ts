import type { LinkedData } from './jsonLd.ts';
import { tagOf } from './tag.ts';

/** Items nest no deeper than this, and name no more properties, where an article is described. */
const DEEPEST = 4;
const MOST_PROPERTIES = 300;

/** The value of a property (HTML Standard, 5.2.4: values). */
function valueIn(element: Element, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element, depth + 1);
  // An author's link leads to the author's page; the name is its text.
  if (
    tagOf(element) === 'A' &&
    /\b(?:author|creator|publisher|editor|name|headline)\b/.test(element.getAttribute('itemprop') ?? '')
  )
    return element.textContent?.trim();
  const attribute = ['content', 'datetime', 'href', 'src'].find((name) => element.hasAttribute(name));
  return (attribute ? element.getAttribute(attribute) : element.textContent)?.trim();
}

/** An item as a node of linked data. */
function itemOf(item: Element, depth: number): LinkedData {
  const types = (item.getAttribute('itemtype') ?? '').split(/\s+/).filter(Boolean);
  const properties: Record<string, unknown> = { '@type': types };
  const url = item.getAttribute('itemid');
  if (url) properties.url = url;
  if (depth > DEEPEST) return properties;
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    // The text of the article itself is no description.
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/))
      if (name !== 'articleBody' && !(name in properties)) properties[name] = valueIn(element, depth);
  }
  return properties;
}

/** The things a page describes with microdata (HTML Standard, 5), those that are no property of another. */
export const microdataNodes = (document: Document): LinkedData[] =>
  [...document.querySelectorAll('[itemscope][itemtype]:not([itemprop])')].map((item) => itemOf(item, 0));
