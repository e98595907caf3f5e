import type { TextMap } from '../article/textMap.ts';

const known = new WeakMap<TextMap, ShadowRoot[]>();

/** The open shadow trees that the article's text stands in, and those around them; found once a map. */
export function shadowRootsOf(map: TextMap): ShadowRoot[] {
  let roots = known.get(map);
  if (!roots) {
    roots = rootsAround(map);
    known.set(map, roots);
  }
  return roots;
}

function rootsAround(map: TextMap): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { node } of map) {
    let root = node.getRootNode();
    while (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}
