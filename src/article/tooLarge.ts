/** The page would take longer to read than anyone waits. */
export class PageTooLargeError extends Error {
  override readonly name = 'PageTooLargeError';
  constructor() {
    super('This page is too large or too deeply nested to be read.');
  }
}

/** More elements than this are no article: ten times the largest news page seen. */
const MOST_ELEMENTS = 300_000;
/**
 * Readability looks at all text of an element at each level again. The squares of the levels of all blocks, summed up,
 * are what that takes: a large news page stays below 5 million, and 50 million take about three seconds.
 */
const MOST_EFFORT = 50_000_000;

/** More text than this (in characters) is no article: as much as War and Peace. It takes about a second and a half. */
const MOST_TEXT = 3_000_000;

/** Throws PageTooLargeError for a page with so many characters of text that no one would wait for its reading. */
export function refuseTooLong(characters: number): void {
  if (characters > MOST_TEXT) throw new PageTooLargeError();
}

/** Adds up what the reading of a tree will take. Throws PageTooLargeError where it is too much. */
export class Effort {
  private levels = 0;

  constructor(root: Element) {
    if (root.getElementsByTagName('*').length > MOST_ELEMENTS) throw new PageTooLargeError();
  }

  /** Takes in a block; `level`: how deep it lies. */
  add(level: number): void {
    this.levels += level * level;
    if (this.levels > MOST_EFFORT) throw new PageTooLargeError();
  }
}
