/** Less text than this (in characters) is a teaser or a comment, no article of its own. */
const SHORTEST = 600;

/** Whether an element is an article of its own: it has a main heading and running text. */
const isArticle = (element: Element): boolean =>
  element.querySelector('h1') !== null && (element.textContent?.length ?? 0) >= SHORTEST;

/** How much of the viewport's height an element takes up, in CSS pixels. */
function visibleHeight(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
}

/**
 * The other articles on a page that shows several one below the other, as infinite scrolling does: all but the one that
 * takes up most of the viewport now. Empty on a page with one article. Needs a page that is laid out.
 */
export function articlesOutOfView(document: Document): Element[] {
  const articles = [...document.querySelectorAll('article, [role="article"], [itemtype$="Article"]')].filter(isArticle);
  const outermost = articles.filter((one) => !articles.some((other) => other !== one && other.contains(one)));
  // The largest part of the viewport; of equals, or where none is in view, the first.
  const [inView] = outermost.toSorted((a, b) => visibleHeight(b) - visibleHeight(a));
  return outermost.filter((one) => one !== inView);
}
