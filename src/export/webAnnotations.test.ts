import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../text/say.ts';
import { sampleOf } from './samples.ts';
import { toWebAnnotations } from './webAnnotations.ts';

const say = sayFrom(en);
const written = ({ article, reading }: ReturnType<typeof sampleOf>) =>
  JSON.parse(toWebAnnotations(article, reading, say, new Date('2026-03-01T12:00:00Z')));

test('a quotation says its label, why, and whose it is', () => {
  const [annotation] = written(
    sampleOf([{ text: '„Wir sparen“, sagte Mara Lind.', label: 'quotation', source: 'Mara Lind' }]),
  ).first.items;
  expect(annotation).toMatchObject({
    type: 'Annotation',
    motivation: 'classifying',
    created: '2026-03-01T12:00:00.000Z',
    target: { source: 'https://beispiel.example/haushalt' },
  });
  expect(annotation.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    'classifying',
    'describing',
    'identifying',
  ]);
  expect(annotation.body[0].value).toBe('quotation');
  expect(annotation.body[2].value).toBe('Mara Lind');
});

test('a passage without a label is not annotated', () => {
  const { total, first } = written(sampleOf([{ text: 'Foto: Archiv', label: null }, { text: 'Es regnet.' }]));
  expect(total).toBe(1);
  expect(first.items[0].target.selector[0].exact).toBe('Es regnet.');
});

test('a note on the publisher is a comment on the page', () => {
  const { article, reading } = sampleOf([{ text: 'Es regnet.' }]);
  const note = { kind: 'sells', goods: ['Gold'], wordings: ['Gold kaufen'], endsInOffer: false } as const;
  const { total, first } = written({ article, reading: { ...reading, notes: [note] } });
  expect(total).toBe(2);
  expect(first.items[1]).toMatchObject({ motivation: 'commenting', target: article.url });
  expect(first.items[1].body[0].value).toContain('Gold');
});

test('every resource has a name of its own, also the page whose address nobody knows', () => {
  const { id, first } = written(sampleOf([{ text: 'Eins.' }, { text: 'Zwei.' }], { url: '' }));
  const [one, two] = first.items;
  expect(new Set([id, first.id, one.id, two.id, one.target.source]).size).toBe(5);
  expect(one.target.source).toBe(two.target.source);
  expect(URL.canParse(one.target.source)).toBe(true);
});

/** Any text at all: ordinary, outside the Basic Multilingual Plane, even halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
);

test('position in code points and quotation both find the passage again, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const sample = sampleOf(texts.map((text) => ({ text })));
      const points = Array.from(sample.article.text);
      const { items } = written(sample).first;
      texts.forEach((text, i) => {
        const [quote, position] = items[i].target.selector;
        expect(quote.exact).toBe(text);
        expect(points.slice(position.start, position.end).join('')).toBe(text);
        expect(sample.article.text).toContain(quote.prefix + quote.exact + quote.suffix);
      });
    }),
  );
});

test('the text around a passage tells it from the same words elsewhere, without half a character', () => {
  const text = `${'😀'.repeat(20)}·Nein.·${'😀'.repeat(20)}`;
  const { article, reading } = sampleOf([{ text }]);
  const [whole] = reading.classifications;
  if (!whole) throw new Error('One passage was asked for.');
  const span = { start: text.indexOf('Nein'), end: text.indexOf('Nein') + 5 };
  const classifications = [{ ...whole, passage: { ...whole.passage, span } }];
  const { items } = written({ article, reading: { ...reading, classifications } }).first;
  const [{ exact, prefix, suffix }] = items[0].target.selector;
  expect(exact).toBe('Nein.');
  expect([prefix, suffix]).toEqual([`${'😀'.repeat(16)}·`, `·${'😀'.repeat(15)}`]);
});
