import { tagOf } from './tag.ts';

const MARKS = [
  '[hidden]',
  '[aria-hidden="true"]',
  '[style*="display"]',
  '[style*="visibility"]',
  '[class*="sr-only"]',
  '[class*="screen-reader"]',
  '[class*="hidden"]',
  'details:not([open])',
];
/** All that may be put out of sight by its own markup: one question to the browser instead of some for each element. */
const MAY_BE_HIDDEN = MARKS.join();

/** Class names by which style sheets leave words to screen readers alone. */
const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden)(?:$|\s)/i;

/** Whether an element is put out of sight by its own markup; style sheets are not asked. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '')) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  // Of closed details only the line that opens them is seen, and it leads nowhere.
  return tagOf(element) === 'DETAILS' && !element.hasAttribute('open');
}

/** The elements of some trees that are put out of sight by their own markup. */
export class HiddenElements {
  private readonly elements = new Set<Element>();

  /** Takes in an element and all below it. */
  lookAt(root: Element): void {
    if (isHidden(root)) this.elements.add(root);
    for (const element of root.querySelectorAll(MAY_BE_HIDDEN)) if (isHidden(element)) this.elements.add(element);
  }

  has(element: Element): boolean {
    return this.elements.has(element);
  }
}
