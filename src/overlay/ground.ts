import type { Article } from '../article/article.ts';
import { renderedBlocks } from '../article/rendered.ts';
import { type NodeRange, offsetAt, rangesOf, type TextMap, type TextMapEntry } from '../article/textMap.ts';
import { isSpace, lengthOf, overlaps, type Span, slice } from '../text/span.ts';

/**
 * The text of an article where it stands in a page that may change at any time. All offsets are into `Article.text`.
 * What it tells holds as of the last `check`; whoever changes or watches the page asks for one.
 */
export type Ground = {
  /** Looks at every text node again. */
  readonly check: () => void;
  /** Share (0–1) of the article's characters that stand in the page as they were read. */
  readonly share: () => number;
  /** The page's text nodes that hold a span, if all of it stands there as it was read; else none. */
  readonly nodes: (span: Span) => readonly NodeRange[];
  /** The offset at a position in the page; null where no text of the article stands. */
  readonly offsetAt: (node: Text, offset: number) => number | null;
  /** Looks for lost blocks elsewhere in the page as it is now; whether any of them was found, word for word. */
  readonly seek: () => boolean;
  /** The text nodes as they are known now. */
  readonly map: () => TextMap;
};

export function groundOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, read: TextMap): Ground {
  let map = read;
  let lost: TextMap = [];
  const isLost = (span: Span) => lost.some((entry) => overlaps(entry.span, span));
  const check = () => {
    lost = map.filter((entry) => !entry.node.isConnected || !sameText(text, entry));
  };
  check();
  return {
    check,
    share: () => (map.length === 0 ? 0 : 1 - sizeOf(lost) / sizeOf(map)),
    nodes: (span) => (isLost(span) ? [] : rangesOf(map, span)),
    offsetAt: (node, offset) => offsetAt(map, node, offset),
    seek() {
      const missing = blocks.map(({ span }) => span).filter(isLost);
      const found = missing.length > 0 ? foundAgain(text, missing, map) : [];
      if (found.length === 0) return false;
      const gone = new Set(found.flatMap(({ block }) => map.filter(({ span }) => overlaps(span, block))));
      map = [...map.filter((entry) => !gone.has(entry)), ...found.flatMap(({ entries }) => entries)];
      map = map.toSorted((a, b) => a.span.start - b.span.start);
      check();
      return true;
    },
    map: () => map,
  };
}

const sizeOf = (map: TextMap): number => map.reduce((size, { span }) => size + lengthOf(span), 0);

/** Whether a node still holds the characters that were read there; white space was read as one blank, whatever it was. */
export function sameText(text: string, { node: { data }, offset, span }: TextMapEntry): boolean {
  if (data.startsWith(slice(text, span), offset)) return true;
  if (data.length < offset + lengthOf(span)) return false;
  for (let at = span.start; at < span.end; at++) {
    const [read, now] = [text.charCodeAt(at), data.charCodeAt(offset + at - span.start)];
    if (read !== now && !(isSpace(read) && isSpace(now))) return false;
  }
  return true;
}

type Found = { readonly block: Span; readonly entries: TextMap };

/** Where blocks stand now: in the first block of the page with the very same text that nothing else was read from. */
function foundAgain(text: string, missing: readonly Span[], map: TextMap): Found[] {
  const wanted = new Set(missing.map((span) => slice(text, span)));
  const taken = new Set(map.filter(({ span }) => !missing.some((one) => overlaps(one, span))).map(({ node }) => node));
  const candidates = renderedBlocks(document.body).filter(
    (block) => wanted.has(block.text) && !block.pieces.some(({ node }) => taken.has(node)),
  );
  return missing.flatMap((block): Found[] => {
    const index = candidates.findIndex((candidate) => candidate.text === slice(text, block));
    const [found] = index < 0 ? [] : candidates.splice(index, 1);
    const entries = found?.pieces.map(({ node, offset, start, length }): TextMapEntry => {
      const from = block.start + start;
      return { node, offset, span: { start: from, end: from + length } };
    });
    return entries ? [{ block, entries }] : [];
  });
}
