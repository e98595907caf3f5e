import type { Span } from '../text/span.ts';
import type { Ground } from './ground.ts';
import { originOf } from './trees.ts';

/** Live ranges over the page's own text for a span of the article; none when that text no longer stands there as it was read. */
export const liveRanges = (ground: Pick<Ground, 'nodes'>, span: Span): Range[] =>
  ground.nodes(span).map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });

/** Where these ranges stand in the page's viewport, line by line. Empty when nothing of them is rendered. */
export const linesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges
    .flatMap((range) => {
      const { x, y } = originOf(range.startContainer.ownerDocument ?? document);
      return [...range.getClientRects()].map((line) => new DOMRect(line.x + x, line.y + y, line.width, line.height));
    })
    .filter((line) => line.width > 0 && line.height > 0);

/** Scrolls the page, and whatever scrolls in it, so that the first line of these ranges is well in view. */
export function scrollToLine(ranges: readonly Range[]): void {
  const inView = (line: DOMRect | undefined) => line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
  const first = () => linesOf(ranges)[0];
  if (inView(first())) return;
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = first();
  if (line && !inView(line)) scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
}

/** Passages taller than this share of the viewport would leave no room for a card beside them. */
const TALL = 0.4;

/** The box of a passage that its card stands beside: all of its lines, or of a tall passage the one at height `y`. */
export function boxOf(ranges: readonly Range[], y: number | undefined): DOMRect | null {
  const lines = linesOf(ranges);
  const first = lines[0];
  if (!first) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const whole = new DOMRect(left, first.top, right - left, bottom - first.top);
  if (whole.height <= innerHeight * TALL) return whole;
  return lines.find((line) => y !== undefined && line.bottom >= y) ?? first;
}
