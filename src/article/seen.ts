import type { Kept } from './compose.ts';
import type { Piece, RawBlock } from './line.ts';
import { Sight } from './sight.ts';

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
function seenOf(raw: RawBlock, sight: Sight): RawBlock | null {
  const seen = raw.pieces.filter(({ node }) => sight.sees(node.parentElement ?? raw.element));
  if (seen.length === raw.pieces.length) return raw;
  const left = withPieces(raw, new Set(seen));
  return left.text === '' ? null : left;
}

/**
 * Blocks as a person sees them. Where style sheets hide the whole article, all of it: such pages wait for a script of
 * theirs, or for a reader's consent, and show it then.
 */
export function seenBlocks(kept: readonly Kept[]): Kept[] {
  const sight = new Sight();
  const seen = kept.flatMap((block): Kept[] => {
    const raw = seenOf(block.raw, sight);
    return raw ? [{ ...block, raw }] : [];
  });
  return seen.some(({ body }) => body) ? seen : [...kept];
}
