import { parentOf } from './shownTree.ts';
import { tagOf } from './tag.ts';

/** A box no larger than this (in CSS pixels, either way) that cuts off what it holds shows none of it. */
const NOTHING = 1;

/**
 * Whether a person can see the text in an element. Only browsers know style sheets; elsewhere what the markup shows is
 * seen. Each element is asked about once.
 */
export class Sight {
  private readonly seen = new Map<Element, boolean>();
  private readonly folded = new Map<Element, boolean>();

  sees(element: Element): boolean {
    let seen = this.seen.get(element);
    if (seen === undefined) {
      seen = typeof element.checkVisibility !== 'function' || (this.isShown(element) && !this.isFolded(element));
      this.seen.set(element, seen);
    }
    return seen;
  }

  private isShown(element: Element): boolean {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // Without a box of its own an element counts as invisible, whatever it holds: what is around it tells (CSS Display 3, 2.5).
    const style = styleOf(element);
    const around = style?.display === 'contents' && style.visibility === 'visible' ? parentOf(element) : null;
    return around !== null && this.isShown(around);
  }

  /** Whether it lies in a box folded up to nothing, or made for screen readers alone. */
  private isFolded(element: Element): boolean {
    let folded = this.folded.get(element);
    if (folded === undefined) {
      const parent = parentOf(element);
      folded = cutsOff(element) || (parent !== null && this.isFolded(parent));
      this.folded.set(element, folded);
    }
    return folded;
  }
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

/** Computed styles are dear: asked of boxes without any size alone. What `html` and `body` cut off, the window scrolls to. */
function cutsOff(element: Element): boolean {
  const { offsetHeight, offsetWidth } = element as HTMLElement;
  if (!(offsetHeight <= NOTHING || offsetWidth <= NOTHING) || /^(?:HTML|BODY)$/.test(tagOf(element))) return false;
  return /hidden|clip/.test(styleOf(element)?.overflow ?? '');
}
