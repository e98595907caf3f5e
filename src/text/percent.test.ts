import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentages, percentagesOfWhole } from './percent.ts';

describe('percentages', () => {
  it('gives thirds that still sum to 100', () => {
    expect(percentages([1 / 3, 1 / 3, 1 / 3, 0])).toEqual([34, 33, 33, 0]);
  });

  it('never calls a small share nothing', () => {
    expect(percentages([0.998, 0.001, 0.001, 0])).toEqual([98, 1, 1, 0]);
  });

  it('stays at 0 where nothing is labelled', () => {
    expect(percentages([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  });

  it('sums to 100 and is never off by more than the shares it lifts to 1 %', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 4 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const whole = percentages(counts.map((count) => count / sum));
        expect(whole.reduce((a, b) => a + b, 0)).toBe(100);
        for (const [index, value] of whole.entries()) {
          const count = counts[index] ?? 0;
          expect(value === 0).toBe(count === 0);
          expect(Math.abs(value - (count / sum) * 100)).toBeLessThan(4);
        }
      }),
    );
  });
});

describe('percentagesOfWhole', () => {
  it('leaves room for what is not listed, and no more', () => {
    expect(percentagesOfWhole([0.25, 0.25])).toEqual([25, 25]);
    expect(percentagesOfWhole([0.5, 0.495])).toEqual([50, 49]);
    expect(percentagesOfWhole([1])).toEqual([100]);
    expect(percentagesOfWhole([])).toEqual([]);
  });
});
