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

test('the text around a passage never begins or ends with half a character', () => {
  const faces = '😀'.repeat(20);
  const { items } = written(sampleOf([{ text: `x${faces}` }, { text: 'Mitte.' }, { text: faces }])).first;
  const [{ prefix, suffix }] = items[1].target.selector;
  expect(prefix.isWellFormed()).toBe(true);
  expect(suffix.isWellFormed()).toBe(true);
});
