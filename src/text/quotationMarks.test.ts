import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotationMarks.ts';
import { slice } from './span.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const insides = (text: string): string[] => findQuotations(text, whole(text)).map(({ inner }) => slice(text, inner));

/** Blocks parted by blank lines, as plain text has them. */
const blocksOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: block }) => ({ start: index, end: index + block.length }));
const piecesOf = (text: string) =>
  findQuotations(text, blocksOf(text)).map(({ inner, goesOn }) => ({ words: slice(text, inner), goesOn }));

describe('findQuotations', () => {
  it.each([
    ['German low and high', 'Sie rief „Wir gehen“ und ging.', ['Wir gehen']],
    ['German closed as English', 'Sie rief „Wir gehen” und ging.', ['Wir gehen']],
    ['German closed with a straight mark', 'Sie rief „Wir gehen" und ging.', ['Wir gehen']],
    ['English curly', 'She said “we leave” and left.', ['we leave']],
    ['straight', 'She said "we leave" and left.', ['we leave']],
    ['German guillemets', 'Er sagte »Das reicht« und schwieg.', ['Das reicht']],
    ['Swiss guillemets', 'Er sagte «Das reicht» und schwieg.', ['Das reicht']],
    ['French spacing', 'Er sagte « Das reicht » und schwieg.', [' Das reicht ']],
    ['German single', 'Er sagte ‚Das reicht‘ und schwieg.', ['Das reicht']],
    ['English single', 'He said ‘that will do’ and left.', ['that will do']],
    ['straight single', "He said 'that will do' and left.", ['that will do']],
    ['two straight singles', "''That will do,'' he said.", ['That will do,']],
    ['two in a row', '„Ja“, sagte sie. „Nein“, sagte er.', ['Ja', 'Nein']],
  ])('finds %s', (_, text, expected) => {
    expect(insides(text)).toEqual(expected);
  });

  it.each([
    ['a contraction', 'It’s the baker’s idea, isn’t it?'],
    ['a straight contraction', "It's the baker's idea, isn't it?"],
    ['a possessive plural', 'The bakers’ idea and the millers’ idea.'],
    ['a decade', 'The ’90s were loud, the ’80s louder.'],
    ['inches', 'A screen of 27" is wide.'],
  ])('takes %s for no quotation', (_, text) => {
    expect(insides(text)).toEqual([]);
  });

  it('gives the outermost of nested quotations', () => {
    expect(insides('“She said ‘no way’ and left,” he told us.')).toEqual(['She said ‘no way’ and left,']);
    expect(insides('„Er rief ‚nie wieder‘ und ging“, sagte sie.')).toEqual(['Er rief ‚nie wieder‘ und ging']);
    expect(insides('"She called it “a fine mess” and left," he said.')).toEqual([
      'She called it “a fine mess” and left,',
    ]);
  });

  it('keeps a possessive inside single marks', () => {
    expect(insides('He said ‘the bakers’ idea was bold’ and left.')).toEqual(['the bakers’ idea was bold']);
  });

  it('follows a quotation whose paragraphs each open it anew', () => {
    expect(piecesOf('“We began early.\n\n“We ended late,” she said.')).toEqual([
      { words: 'We began early.', goesOn: true },
      { words: 'We ended late,', goesOn: false },
    ]);
  });

  it('follows a quotation that closes in the next paragraph', () => {
    expect(piecesOf('„Wir begannen früh.\n\nWir hörten spät auf“, sagte sie.')).toEqual([
      { words: 'Wir begannen früh.', goesOn: true },
      { words: 'Wir hörten spät auf', goesOn: false },
    ]);
  });

  const pairs = ['„“', '“”', '»«', '«»', '""', '‚‘', '‘’'] as const;
  const word = fc.stringMatching(/^[a-zäöü]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

  it('finds every quotation of balanced text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, fc.constantFrom(...pairs)), { maxLength: 5 }), (parts) => {
        // One style a text, as house styles have it: “ closes in German and opens in English.
        const pair = parts[0]?.[2] ?? pairs[0];
        const text = parts.map(([outside, inside]) => `${outside} ${pair[0]}${inside}${pair[1]} `).join('');
        expect(insides(text)).toEqual(parts.map(([, inside]) => inside));
      }),
    );
  });

  it('never throws, and its spans are in order, inside the text and apart, whatever the text', () => {
    const messy = fc.string({ unit: fc.constantFrom(...'„“”"»«‚‘’\' ab.,\n–('.split('')), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(messy, fc.string()), (text) => {
        let end = 0;
        for (const { outer, inner } of findQuotations(text, blocksOf(text))) {
          expect(outer.start).toBeGreaterThanOrEqual(end);
          expect(inner.start).toBeGreaterThanOrEqual(outer.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(inner.end).toBeGreaterThanOrEqual(inner.start);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          end = outer.end;
        }
      }),
    );
  });
});
