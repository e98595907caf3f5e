/** A copy of a document that can be taken apart, and the way back from its text to the page's. */
export type DocumentCopy = {
  readonly document: Document;
  /** The live text node that a node of the copy stands for; undefined for text the page never had. */
  readonly liveOf: (copied: Text) => Text | undefined;
};

/** Walks two trees of the same shape side by side and tells each pair of text nodes. */
function eachTextPair(a: Node, b: Node, tell: (a: Text, b: Text) => void): void {
  let right = b.firstChild;
  for (let left = a.firstChild; left && right; left = left.nextSibling, right = right.nextSibling) {
    if (left.nodeType === 3) tell(left as Text, right as Text);
    else if (left.firstChild) eachTextPair(left, right, tell);
  }
}

/**
 * Readability puts the body back by `body.innerHTML` when it tries again, which would make every node a stranger.
 * An own `innerHTML` on the copy's body hands back a deep clone instead: nothing is serialised or parsed, and each
 * new text node is known.
 */
function keepIdentity(body: HTMLElement, live: WeakMap<Text, Text>): void {
  let snapshot: Node | null = null;
  const originals: Text[] = [];
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      snapshot = body.cloneNode(true);
      originals.length = 0;
      eachTextPair(body, body, (text) => originals.push(text));
      return '';
    },
    set() {
      if (!snapshot) return;
      const fresh = snapshot.cloneNode(true);
      let at = 0;
      eachTextPair(fresh, fresh, (text) => {
        const original = originals[at++];
        const node = original && live.get(original);
        if (node) live.set(text, node);
      });
      body.replaceChildren(...fresh.childNodes);
    },
  });
}

/** Copies a document, whole but for the elements to be left out; the live one is only read. */
export function copyDocument(document: Document, without: readonly Element[] = []): DocumentCopy {
  const copy = document.cloneNode(true) as Document;
  const live = new WeakMap<Text, Text>();
  eachTextPair(copy.documentElement, document.documentElement, (copied, original) => live.set(copied, original));
  if (without.length > 0) {
    const copied = [...copy.querySelectorAll('*')];
    const left = new Set(without);
    for (const [at, element] of [...document.querySelectorAll('*')].entries())
      if (left.has(element)) copied[at]?.remove();
  }
  // Readability replaces script links by new text nodes, which could not be found again.
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
  if (copy.body) keepIdentity(copy.body, live);
  return { document: copy, liveOf: (copied) => live.get(copied) };
}
