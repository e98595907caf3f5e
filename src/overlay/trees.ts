import type { TextMap } from '../article/textMap.ts';

/** The trees that an article's text stands in: the page and same-origin frames in it, and open shadow trees. */
export type Trees = { readonly documents: readonly Document[]; readonly shadowRoots: readonly ShadowRoot[] };

const known = new WeakMap<TextMap, Trees>();

/** The trees that hold the text of a map, and those around them; the page itself is always among them. Found once a map. */
export function treesOf(map: TextMap): Trees {
  let trees = known.get(map);
  if (!trees) {
    trees = findTrees(map);
    known.set(map, trees);
  }
  return trees;
}

function findTrees(map: TextMap): Trees {
  const documents = new Set([document]);
  const shadowRoots = new Set<ShadowRoot>();
  for (const { node } of map) {
    documents.add(node.ownerDocument);
    let root = node.getRootNode();
    while ('host' in root && !shadowRoots.has(root as ShadowRoot)) {
      shadowRoots.add(root as ShadowRoot);
      root = (root as ShadowRoot).host.getRootNode();
    }
  }
  return { documents: [...documents], shadowRoots: [...shadowRoots] };
}

/** Where a document's viewport begins in that of the page (CSS pixels): a frame's own coordinates start at its corner. */
export function originOf(document: Document): { readonly x: number; readonly y: number } {
  const frame = document.defaultView?.frameElement;
  if (!frame || document === globalThis.document) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const around = originOf(frame.ownerDocument);
  return { x: around.x + left + frame.clientLeft, y: around.y + top + frame.clientTop };
}
