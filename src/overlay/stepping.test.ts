import { describe, expect, it } from 'vitest';
import type { Classification, Label, Reading } from '../reading/reading.ts';
import { indexAt } from './find.ts';
import { outwards } from './painter.ts';
import { beside, nextOf, steppable } from './stepping.ts';

const passage = (id: number, label: Label | null, attribution?: number): Classification => ({
  passage: { id, span: { start: id * 10, end: id * 10 + 9 }, block: 0 },
  label,
  confidence: 0.9,
  reasons: [],
  ...(attribution === undefined ? {} : { attribution }),
});

const classifications = [
  passage(0, 'reporting'),
  passage(1, 'quotation', 0),
  passage(2, null),
  passage(3, 'commentary'),
  passage(4, 'quotation', 1),
];

describe('stepping', () => {
  it('goes through what is painted, and through everything labelled while nothing is', () => {
    expect(steppable(classifications, ['quotation', 'commentary'], null)).toEqual([1, 3, 4]);
    expect(steppable(classifications, [], null)).toEqual([0, 1, 3, 4]);
  });

  it('keeps the passage in hand, whatever is painted', () => {
    expect(steppable(classifications, ['commentary'], 0)).toEqual([0, 3]);
  });

  it('goes round at both ends', () => {
    expect(beside([1, 3, 4], 4, 1)).toBe(1);
    expect(beside([1, 3, 4], 1, -1)).toBe(4);
  });

  it("goes through a source's passages and begins anew after the last", () => {
    const reading = { sources: [{ attributions: [0, 1] }, { attributions: [7] }] } as unknown as Reading;
    expect(nextOf(0, reading, classifications, null)).toBe(1);
    expect(nextOf(0, reading, classifications, 1)).toBe(4);
    expect(nextOf(0, reading, classifications, 4)).toBe(1);
    expect(nextOf(1, reading, classifications, null)).toBeNull();
    expect(nextOf(9, reading, classifications, null)).toBeNull();
  });
});

describe('indexAt', () => {
  it('finds the passage at an offset, and none between two passages', () => {
    expect(indexAt(classifications, 10)).toBe(1);
    expect(indexAt(classifications, 18)).toBe(1);
    expect(indexAt(classifications, 19)).toBeNull();
    expect(indexAt(classifications, 60)).toBeNull();
  });
});

describe('outwards', () => {
  it('gives every entry once, nearest first', () => {
    expect([...outwards(['a', 'b', 'c', 'd', 'e'], 1)]).toEqual(['b', 'a', 'c', 'd', 'e']);
    expect([...outwards(['a', 'b', 'c'], 2)]).toEqual(['c', 'b', 'a']);
    expect([...outwards([], 0)]).toEqual([]);
  });
});
