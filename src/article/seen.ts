import type { Kept } from './compose.ts';
import type { Piece, RawBlock } from './line.ts';
import { parentOf } from './shownTree.ts';

/** Whether a person can see an element. Only browsers know style sheets; elsewhere what the markup shows is seen. */
function isSeen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }))
    return true;
  // Without a box of its own it counts as invisible, whatever it holds: then what is around it tells (CSS Display 3, 2.5).
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const around = style?.display === 'contents' && style.visibility === 'visible' ? parentOf(element) : null;
  return around !== null && isSeen(around);
}

/** A block with some of its pieces alone; a blank on either side of what is gone is one blank. */
function withPieces(raw: RawBlock, seen: ReadonlySet<Piece>): RawBlock {
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const piece of raw.pieces) {
    // Between two pieces there is nothing or the new line of a `<br>`.
    const between = raw.text.slice(end, piece.start);
    end = piece.start + piece.length;
    if (text !== '' && !text.endsWith('\n')) text += between;
    if (!seen.has(piece)) continue;
    const shown = raw.text.slice(piece.start, end);
    const less = /^$|\s$/.test(text) && shown.startsWith(' ') ? 1 : 0;
    if (shown.length === less) continue;
    pieces.push({ ...piece, offset: piece.offset + less, start: text.length, length: shown.length - less });
    text += shown.slice(less);
  }
  return { ...raw, text: text.trimEnd(), pieces: withoutEnd(pieces, text.trimEnd().length) };
}

/** Pieces of a text that ends earlier. */
const withoutEnd = (pieces: readonly Piece[], end: number): Piece[] =>
  pieces
    .filter(({ start }) => start < end)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, end - piece.start) }));

/** A block without what style sheets hide of it; null where they hide all. */
function seenOf(raw: RawBlock): RawBlock | null {
  if (!isSeen(raw.element)) return null;
  const hidden = new Map<Element | null, boolean>([[raw.element, false]]);
  const isShown = ({ node }: Piece): boolean => {
    const element = node.parentElement;
    let isHidden = hidden.get(element);
    if (isHidden === undefined) {
      isHidden = element !== null && !isSeen(element);
      hidden.set(element, isHidden);
    }
    return !isHidden;
  };
  const seen = raw.pieces.filter(isShown);
  if (seen.length === raw.pieces.length) return raw;
  const left = withPieces(raw, new Set(seen));
  return left.text === '' ? null : left;
}

/**
 * Blocks as a person sees them. Where style sheets hide the whole article, all of it: such pages wait for a script of
 * theirs, or for a reader's consent, and show it then.
 */
export function seenBlocks(kept: readonly Kept[]): Kept[] {
  const seen = kept.flatMap((block): Kept[] => {
    const raw = seenOf(block.raw);
    return raw ? [{ ...block, raw }] : [];
  });
  return seen.some(({ body }) => body) ? seen : [...kept];
}
