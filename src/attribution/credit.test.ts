import { expect, test } from 'vitest';
import { slice } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { creditIn } from './credit.ts';

test.each([
  ['Diese Worte Lena Hartwigs klingen nüchtern.', 'Lena Hartwig'],
  ['Mit diesen Worten von Lena Hartwig endete die Sitzung.', 'Lena Hartwig'],
  ['These words by Lena Hart ended the meeting.', 'Lena Hart'],
  ['Diese Worte klingen nüchtern.', undefined],
  ['Diese Brücke Lena Hartwigs steht noch.', undefined],
  ['', undefined],
])('%s', (text, name) => {
  const span = { start: 0, end: text.length };
  const credit = creditIn(text, { span, block: 0, words: wordsOf(text, span) });
  expect(credit && slice(text, credit)).toBe(name);
});
