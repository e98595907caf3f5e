import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../text/say.ts';
import { toCsv } from './csv.ts';
import { sampleOf } from './samples.ts';

type Row = Record<string, string>;

const read = ({ article, reading }: ReturnType<typeof sampleOf>): Row[] =>
  papaparse.parse<Row>(toCsv(article, reading, sayFrom(en)).slice(1), { header: true, skipEmptyLines: true }).data;

test('a row says where the passage is, whose voice it is in and why', () => {
  const [row] = read(sampleOf([{ text: '„Wir sparen“, sagte sie.', label: 'quotation', source: 'Mara Lind' }]));
  expect(row).toMatchObject({
    start: '0',
    end: '24',
    label: 'quotation',
    confidence: '0.75',
    source: 'Mara Lind',
    source_kind: 'person',
    form: 'direct',
    text: '„Wir sparen“, sagte sie.',
  });
  expect(row?.reasons).not.toBe('');
});

test.each(['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a;=cmd|1'])(
  'no spreadsheet takes %j for a formula',
  (text) => {
    const [row] = read(sampleOf([{ text }]));
    expect(row?.text).not.toMatch(/(^|[;\t\r\n])\s*[=+\-@＝]/);
    expect(row?.text?.replaceAll("'", '')).toBe(text);
  },
);

test('any text comes back from the file as it was, but for the apostrophes that disarm it', () => {
  const plain = (text: string) => text.replaceAll("'", '');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
      const rows = read(sampleOf(texts.map((text) => ({ text }))));
      expect(rows.map((row) => plain(row.text ?? ''))).toEqual(texts.map(plain));
    }),
  );
});

test('lines end as RFC 4180 has it', () => {
  const { article, reading } = sampleOf([{ text: 'Eins.' }, { text: 'Zwei.' }]);
  const lines = toCsv(article, reading, sayFrom(en)).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('');
});
