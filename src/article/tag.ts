/** An element's name in capitals, as HTML documents have it; in XHTML documents names stay small. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();
