import type { Span } from '../text/span.ts';

/**
 * Where the article's text stands in the page: `span` of the text is `node.data` from `offset` on, character by
 * character. In order, without overlap; characters that no node holds (block separators, `<br>`) are in no entry.
 */
export type TextMap = readonly TextMapEntry[];
export type TextMapEntry = { readonly node: Text; readonly offset: number; readonly span: Span };

/** A stretch of one live text node; `start` and `end` as a DOM Range takes them. */
export type NodeRange = { readonly node: Text; readonly start: number; readonly end: number };

/** Index of the first entry that ends after an offset: binary search. */
function firstAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span of the article's text stands in the page, in page order; neighbours in one node are joined. */
export function rangesOf(map: TextMap, { start, end }: Span): NodeRange[] {
  const ranges: NodeRange[] = [];
  for (let index = firstAfter(map, start); ; index++) {
    const entry = map[index];
    if (!entry || entry.span.start >= end) return ranges;
    const from = entry.offset + Math.max(0, start - entry.span.start);
    const to = entry.offset + Math.min(end, entry.span.end) - entry.span.start;
    const last = ranges.at(-1);
    if (last?.node === entry.node) ranges[ranges.length - 1] = { node: entry.node, start: last.start, end: to };
    else ranges.push({ node: entry.node, start: from, end: to });
  }
}

const byNode = new WeakMap<TextMap, Map<Text, TextMapEntry[]>>();

/** The entries of one node, in order; the index is built once a map. */
function entriesOf(map: TextMap, node: Text): readonly TextMapEntry[] {
  let index = byNode.get(map);
  if (!index) {
    index = new Map();
    for (const entry of map) {
      const known = index.get(entry.node);
      if (known) known.push(entry);
      else index.set(entry.node, [entry]);
    }
    byNode.set(map, index);
  }
  return index.get(node) ?? [];
}

/**
 * The offset into the article's text of a position in the page, such as a click's; null where no text of the article
 * stands. `offset` counts UTF-16 code units of `node`; white space folded away belongs to the character before it.
 */
export function offsetAt(map: TextMap, node: Text, offset: number): number | null {
  let found: number | null = null;
  for (const { offset: from, span } of entriesOf(map, node)) {
    if (offset < from) break;
    found = span.start + Math.min(offset - from, span.end - span.start - 1);
  }
  return found;
}
