import type { RawBlock } from './line.ts';
import { parentOf } from './shownTree.ts';
import { tagOf } from './tag.ts';

/** A copy of a document that can be taken apart, and the way back from its text to the page's. */
export type DocumentCopy = {
  readonly document: Document;
  /** The live text node that a node of the copy stands for; undefined for text the page never had. */
  readonly liveOf: (copied: Text) => Text | undefined;
};

/** What tells of a page in its head. */
const TELLING = 'title, meta, script[type^="application/ld+json" i]';

/** Copies blocks with all elements around them, and nothing else of the page: no empty elements, no hidden ones. */
class Copier {
  readonly live = new Map<Text, Text>();
  private readonly copies = new Map<Element, Element>();

  constructor(private readonly inert: Document) {}

  /** Gives the copies of an element and all around it; those not yet there are put last into the one around. */
  private copyOf(element: Element): Element {
    const known = this.copies.get(element);
    if (known) return known;
    // What a frame shows, Readability shall look at.
    const copy =
      tagOf(element) === 'IFRAME'
        ? this.inert.createElement('div')
        : (this.inert.importNode(element, false) as Element);
    this.copies.set(element, copy);
    const parent = parentOf(element);
    if (parent) this.copyOf(parent).appendChild(copy);
    return copy;
  }

  /** Copies some blocks of a page into `body`, the copy of the page's. */
  copy(blocks: readonly RawBlock[], top: Element, body: Element): void {
    this.copies.clear();
    this.copies.set(top, body);
    let before: Element | null = null;
    for (const { element, text, pieces } of blocks) {
      let node: Text | null = null;
      let copied: Text | null = null;
      for (const piece of pieces) {
        const shown = text.slice(piece.start, piece.start + piece.length);
        if (copied && piece.node === node) {
          copied.appendData(shown);
          continue;
        }
        const around = this.copyOf(piece.node.parentElement ?? element);
        // Two blocks of one element are parted by line breaks.
        if (!copied && before === element)
          for (let i = 0; i < 2; i++) around.appendChild(this.inert.createElement('br'));
        node = piece.node;
        copied = this.inert.createTextNode(shown);
        around.appendChild(copied);
        this.live.set(copied, node);
      }
      before = element;
    }
  }
}

/** An HTML document without anything in it, even for a page in XHTML: Readability knows names in capitals alone. */
function emptyDocument(document: Document): Document {
  if (!/xml/.test(document.contentType ?? '')) return document.cloneNode(false) as Document;
  const inert = document.implementation.createHTMLDocument('');
  inert.documentElement.remove();
  return inert;
}

/** Copies what a person sees of a document: some of its blocks and the elements around them. The live one is only read. */
export function copyDocument(document: Document, blocks: readonly RawBlock[]): DocumentCopy {
  const inert = emptyDocument(document);
  const html = inert.appendChild(inert.importNode(document.documentElement, false));
  const head = html.appendChild(inert.createElement('head'));
  for (const element of document.querySelectorAll(TELLING)) head.appendChild(inert.importNode(element, true));
  const body = html.appendChild(inert.importNode(document.body, false));
  const copier = new Copier(inert);
  copier.copy(blocks, document.body, body);
  // Readability puts the body back by `body.innerHTML` when it tries again, which would make every node a stranger.
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set() {
      body.replaceChildren();
      copier.copy(blocks, document.body, body);
    },
  });
  return { document: inert, liveOf: (copied) => copier.live.get(copied) };
}
