import { expect, test } from 'vitest';
import { median, timings } from './measure.ts';

test('the median of an odd and of an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
});

test('acts run in turn', () => {
  const order: string[] = [];
  timings(2, { a: () => order.push('a'), b: () => order.push('b') });
  expect(order.join('')).toMatch(/^(ab){3,}$/);
});
