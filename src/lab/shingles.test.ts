import { expect, test } from 'vitest';
import { isolation } from './shingles.ts';

test('the whole text and nothing else is perfect', () => {
  const text = 'Der Rat hat am Montag den Haushalt beschlossen.';
  expect(isolation([{ truth: text, found: text }])).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('precision and recall are those of runs of four words', () => {
  // a b c d, b c d e are wanted; b c d e, c d e f are found.
  expect(isolation([{ truth: 'a b c d e', found: 'b c d e f' }])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('a page on which nothing was found counts for recall only', () => {
  const pages = [
    { truth: 'a b c d', found: '' },
    { truth: 'a b c d', found: 'a b c d' },
  ];
  expect(isolation(pages)).toMatchObject({ precision: 1, recall: 0.5 });
});
