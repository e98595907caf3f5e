import { tagOf } from './tag.ts';

/**
 * What an element shows instead of its own children: its open shadow tree, what a slot was given, or the page in a frame
 * of the same origin. Null where it shows its children. `name`: its tag. (DOM Standard, 4.8 shadow trees; HTML Standard, 4.8.5 iframe.)
 */
export function shownInside(element: Element, name = tagOf(element)): Node[] | null {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (name === 'IFRAME') return [...((element as HTMLIFrameElement).contentDocument?.body?.childNodes ?? [])];
  if (name !== 'SLOT') return null;
  const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return given.length > 0 ? given : null;
}

/** The element around an element as the page shows it: out of a shadow tree its host, out of a frame the frame. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element === element.ownerDocument.documentElement ? (frame ?? null) : null;
}
