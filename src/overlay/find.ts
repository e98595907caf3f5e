import type { Classification } from '../reading/reading.ts';
import type { Ground } from './ground.ts';
import { linesOf, liveRanges } from './ranges.ts';
import { originOf, treesOf } from './trees.ts';

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

/** The offset into the article's text at a point of a document's viewport (CSS pixels); null where none of its text is. */
export function offsetAtPoint(ground: Ground, x: number, y: number, within = document): number | null {
  const shadowRoots = treesOf(ground.map()).shadowRoots.filter((root) => root.ownerDocument === within);
  const position = within.caretPositionFromPoint(x, y, { shadowRoots });
  if (position?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  return ground.offsetAt(position.offsetNode as Text, position.offset);
}

/** Index of the first classification that stands in the viewport, found along its middle axis from the top; else 0. */
export function firstInView(classifications: readonly Classification[], ground: Ground): number {
  const x = innerWidth / 2;
  for (let y = 8; y < innerHeight; y += 24) {
    const offset = offsetAtPoint(ground, x, y);
    const index = offset === null ? null : indexAt(classifications, offset);
    if (index !== null) return index;
  }
  return 0;
}

/** Clicks on these are the page's own business. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [contenteditable]';
/** CSS pixels by which a click may miss a line of text. */
const TOLERANCE = 3;

/**
 * Index of the classification whose passage a plain click hits; null when it hits none, a link or a control of the page,
 * or when it ends a selection of text. `within`: the document that was clicked in, the page's or a frame's.
 */
export function clickedIndex(
  classifications: readonly Classification[],
  ground: Ground,
  event: MouseEvent,
  within: Document,
): number | null {
  const { button, clientX: x, clientY: y, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  // Of a click in a shadow tree the target is its host.
  const [target] = event.composedPath();
  if (target && 'closest' in target && (target as Element).closest(INTERACTIVE)) return null;
  if (within.getSelection()?.isCollapsed === false) return null;
  const offset = offsetAtPoint(ground, x, y, within);
  const index = offset === null ? null : indexAt(classifications, offset);
  const found = index === null ? undefined : classifications[index];
  // The caret nearest to a click may be far from it: in the margin, or below the last line.
  const origin = originOf(within);
  const [across, down] = [x + origin.x, y + origin.y];
  const near = ({ left, right, top, bottom }: DOMRect) =>
    across >= left - TOLERANCE && across <= right + TOLERANCE && down >= top - TOLERANCE && down <= bottom + TOLERANCE;
  return found && linesOf(liveRanges(ground, found.passage.span)).some(near) ? index : null;
}
