export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

/** CSS pixels kept free between card and text, and between card and the edges of the viewport. */
const GAP = 10;
const MARGIN = 12;

/**
 * Where to put a card so that it stands just below the line it belongs to, above where there is more room, and never
 * off screen. All in CSS pixels of the viewport; gives the card's left and top edge.
 */
export function placeCard(line: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = line.bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height <= viewport.height - MARGIN;
  const roomier = line.top > viewport.height - line.bottom;
  const top = fitsBelow || (!roomier && above < MARGIN) ? below : above;
  return {
    left: clamp(line.left, MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(top, MARGIN, viewport.height - MARGIN - card.height),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
