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

/** The elements of a tree that are copied otherwise than with all their children: hosts, slots, frames, those left out. */
function specialIn(root: Node, without: ReadonlySet<Element>): ReadonlyMap<Node, Node[] | null> {
  const special = new Map<Node, Node[] | null>();
  const elements = root.nodeType === 1 ? [root as Element] : [];
  for (const element of [...elements, ...(root as ParentNode).querySelectorAll('*')]) {
    const shown = shownInside(element);
    if (shown || without.has(element)) special.set(element, shown);
  }
  return special;
}

/** All that stands above some nodes of a tree. */
function above(nodes: Iterable<Node>): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const node of nodes) for (let at = node.parentNode; at && !found.has(at); at = at.parentNode) found.add(at);
  return found;
}

/** Copies trees into a document of no window, where nothing is loaded and no page's code runs. */
class Copier {
  readonly live = new WeakMap<Text, Text>();

  constructor(
    private readonly inert: Document,
    private readonly without: ReadonlySet<Element>,
  ) {}

  /** A copy of a tree as the page shows it, its texts paired with the originals. */
  copy(root: Node): Node {
    const special = specialIn(root, this.without);
    const parted = above(special.keys());
    // From the top down, so that no tree is moved once it has grown.
    const copied = (node: Node, into: Node | null): Node => {
      const shown = special.get(node) ?? null;
      const whole = !shown && !parted.has(node);
      const frame = (node as Element).tagName === 'IFRAME';
      const copy = whole
        ? this.whole(node)
        : frame
          ? this.inert.createElement('div')
          : this.inert.importNode(node, false);
      into?.appendChild(copy);
      if (whole) return copy;
      for (const child of shown ?? node.childNodes) {
        if (this.without.has(child as Element)) continue;
        if (shown) copy.appendChild(this.copy(child));
        else copied(child, copy);
      }
      return copy;
    };
    return copied(root, null);
  }

  private whole(node: Node): Node {
    const copy = this.inert.importNode(node, true);
    if (node.nodeType === 3) this.live.set(copy as Text, node as Text);
    else if (node.firstChild) pairTexts(copy, node, this.live);
    return copy;
  }
}

/** Copies a document, whole but for the elements to be left out; the live one is only read. */
export function copyDocument(document: Document, without: readonly Element[] = []): DocumentCopy {
  const inert = document.cloneNode(false) as Document;
  const copier = new Copier(inert, new Set(without));
  inert.appendChild(copier.copy(document.documentElement));
  // Readability replaces script links by new text nodes, which could not be found again.
  const tame = <Root extends ParentNode>(root: Root): Root => {
    for (const link of root.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
    return root;
  };
  tame(inert);
  if (inert.body) keepIdentity(inert.body, () => tame(copier.copy(document.body) as HTMLElement));
  return { document: inert, liveOf: (copied) => copier.live.get(copied) };
}
