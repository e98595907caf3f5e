import { shownInside } from './shownTree.ts';

/** A copy of a document that can be taken apart, and the way back from its text to the page's. */
export type DocumentCopy = {
  readonly document: Document;
  /** The live text node that a node of the copy stands for; undefined for text the page never had. */
  readonly liveOf: (copied: Text) => Text | undefined;
};

/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

/** The text nodes of a tree, in order; found without a call stack. */
export const textsOf = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);

/** Notes for each text node of a copy the one it was copied from: two trees of the same shape. */
function pairTexts(copied: Node, original: Node, live: WeakMap<Text, Text>): void {
  const copies = textsOf(copied);
  const originals = textsOf(original);
  for (;;) {
    const copy = copies.nextNode();
    const text = originals.nextNode();
    if (!copy || !text) return;
    live.set(copy as Text, text as Text);
  }
}

/**
 * Readability puts the body back by `body.innerHTML` when it tries again, which would make every node a stranger.
 * An own `innerHTML` on the copy's body copies the page's once more instead, without what Readability had taken out.
 */
function keepIdentity(body: HTMLElement, renew: () => HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set() {
      const fresh = renew();
      for (const element of fresh.querySelectorAll('script, noscript, style')) element.remove();
      body.replaceChildren(...fresh.childNodes);
    },
  });
}

/** Puts into copies what their originals show instead of their children: shadow trees, slotted nodes, frames. */
function fill(copies: readonly Element[], originals: readonly Element[], live: WeakMap<Text, Text>): void {
  for (const [at, original] of originals.entries()) {
    const shown = shownInside(original);
    const copy = copies[at];
    if (!shown || !copy) continue;
    const holder = original.tagName === 'IFRAME' ? copy.ownerDocument.createElement('div') : copy;
    if (holder !== copy) copy.replaceWith(holder);
    holder.replaceChildren(...shown.map((node) => copyShown(node, copy.ownerDocument, live)));
  }
}

function copyShown(node: Node, owner: Document, live: WeakMap<Text, Text>): Node {
  const copy = owner.importNode(node, true);
  if (node.nodeType === 3) live.set(copy as Text, node as Text);
  if (node.nodeType !== 1) return copy;
  pairTexts(copy, node, live);
  const all = (root: Node) => [root as Element, ...(root as Element).querySelectorAll('*')];
  fill(all(copy), all(node), live);
  return copy;
}

/** A copy of a tree whose texts are paired with its own; some elements are left out. */
function copyOf<Root extends Document | HTMLElement>(
  root: Root,
  without: readonly Element[],
  live: WeakMap<Text, Text>,
) {
  const copy = root.cloneNode(true) as Root;
  pairTexts(copy, root, live);
  if (without.length > 0) {
    const copied = [...copy.querySelectorAll('*')];
    const left = new Set(without);
    for (const [at, element] of [...root.querySelectorAll('*')].entries()) if (left.has(element)) copied[at]?.remove();
  }
  fill([...copy.querySelectorAll('*')], [...root.querySelectorAll('*')], live);
  // Readability replaces script links by new text nodes, which could not be found again.
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
  return copy;
}

/** Copies a document, whole but for the elements to be left out; the live one is only read. */
export function copyDocument(document: Document, without: readonly Element[] = []): DocumentCopy {
  const live = new WeakMap<Text, Text>();
  const copy = copyOf(document, without, live);
  if (copy.body) keepIdentity(copy.body, () => copyOf(document.body, without, live));
  return { document: copy, liveOf: (copied) => live.get(copied) };
}
