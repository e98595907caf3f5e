import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { splitSentences } from './sentences.ts';
import { slice } from './span.ts';

const split = (text: string, language: Language) =>
  splitSentences(text, { start: 0, end: text.length }, language).map((span) => slice(text, span));

describe('splitSentences', () => {
  test.each<[Language, string[]]>([
    ['de', ['Am 26. September sprach Dr. R. Hauser in Bonn.', 'Danach war Schluss.']],
    ['de', ['Das kostet z. B. 3,5 Mio. Euro.', 'Wer zahlt das?', 'Niemand!']],
    ['de', ['„Nein!“, rief sie.', 'Dann ging sie.']],
    ['de', ['Die Brücke führt zur Bundesstraße 41.', 'Im Jahr darauf wurde sie am 3. Mai gesperrt.']],
    ['de', ['Im Jahr 2020.', 'Neue Zahlen gibt es nicht.']],
    ['en', ['Gov. J. Marsh left the U.S. for good.', 'It was 5 p.m. on Friday.']],
    ['en', ['"No!" she cried.', 'Then she left.']],
  ])('%s: %j', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  test('keeps to its block and leaves out the white space between sentences', () => {
    const text = 'Zuvor.  Eins hier.   Zwei da. Danach.';
    expect(splitSentences(text, { start: 8, end: 29 }, 'de').map((span) => slice(text, span))).toEqual([
      'Eins hier.',
      'Zwei da.',
    ]);
  });

  test('a long block is split as its parts would be', () => {
    const sentence = 'The council met on Monday to talk about the bridge.';
    expect(split(Array(2000).fill(sentence).join(' '), 'en')).toEqual(Array(2000).fill(sentence));
  });

  test('whatever the text, sentences are in order, do not overlap, and lose nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('de', 'en'), (text, language) => {
        expect(
          split(text, language as Language)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
