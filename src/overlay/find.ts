import { offsetAt, type TextMap } from '../article/textMap.ts';
import type { Classification } from '../reading/reading.ts';

/** Index of the classification whose passage holds this offset into the article's text; null between passages. */
export function indexAt(classifications: readonly Classification[], offset: number): number | null {
  let low = 0;
  let high = classifications.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((classifications[middle]?.passage.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = classifications[low]?.passage.span;
  return found && found.start <= offset ? low : null;
}

/** The offset into the article's text at a point of the viewport (CSS pixels); null where none of its text is. */
export function offsetAtPoint(map: TextMap, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  if (!(position?.offsetNode instanceof Text)) return null;
  return offsetAt(map, position.offsetNode, position.offset);
}

/** Index of the first classification that stands in the viewport, found from the middle line of its upper half; else 0. */
export function firstInView(classifications: readonly Classification[], map: TextMap): number {
  const x = innerWidth / 2;
  for (let y = 8; y < innerHeight; y += 24) {
    const offset = offsetAtPoint(map, x, y);
    const index = offset === null ? null : indexAt(classifications, offset);
    if (index !== null) return index;
  }
  return 0;
}
