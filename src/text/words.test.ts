import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from './span.ts';
import { wordsOf } from './words.ts';

const words = (text: string) => wordsOf(text, { start: 0, end: text.length }).map((word) => slice(text, word));

describe('wordsOf', () => {
  test.each([
    ['„Ja“, sagt sie.', ['„', 'Ja', '“', ',', 'sagt', 'sie', '.']],
    ['KI-Chips für 1.234,50 €', ['KI-Chips', 'für', '1.234,50', '€']],
    ["They don’t, can't: end.", ['They', 'don’t', ',', "can't", ':', 'end', '.']],
    ['Straße\u00a0öffnet', ['Straße', 'öffnet']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('curly apostrophes are straight in the form that is looked up', () => {
    expect(wordsOf('Don’t', { start: 0, end: 5 })[0]?.lower).toBe("don't");
  });

  test('whatever the text, words cover all of it but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
