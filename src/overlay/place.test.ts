import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 340, height: 260 };

describe('placeCard', () => {
  it('stands below its line where there is room', () => {
    const { top, left } = placeCard({ left: 100, top: 100, right: 600, bottom: 120 }, card, viewport);
    expect(top).toBeGreaterThan(120);
    expect(left).toBe(100);
  });

  it('stands above a line at the bottom of the screen', () => {
    const { top } = placeCard({ left: 100, top: 700, right: 600, bottom: 720 }, card, viewport);
    expect(top + card.height).toBeLessThan(700);
  });

  it('is never off screen', () => {
    const edge = fc.integer({ min: -2000, max: 3000 });
    fc.assert(
      fc.property(edge, edge, (x, y) => {
        const { left, top } = placeCard({ left: x, top: y, right: x + 50, bottom: y + 20 }, card, viewport);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(top + card.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
