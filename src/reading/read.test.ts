import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../article/plain.ts';
import type { Language } from '../text/language.ts';
import { lengthOf, overlaps, slice } from '../text/span.ts';
import { readArticle, readQuickly } from './read.ts';
import { LABELS, type Reading } from './reading.ts';

const GERMAN = `Der Gemeinderat von Oberau hat am Dienstag den Bau einer neuen Brücke beschlossen. Sie soll 2028 fertig werden und rund 4,2 Millionen Euro kosten.

„Die alte Brücke hält keinen Lastwagen mehr aus“, sagte Bürgermeisterin Lena Hartwig nach der Sitzung. Das Land werde die Hälfte der Kosten übernehmen.

Laut einem Gutachten der Hochschule Kempten haben die Pfeiler Risse.

Es ist geradezu lächerlich, dass dafür zehn Jahre nötig waren. Wer so langsam plant, sollte sich über den Zorn der Bürger wirklich nicht wundern!

Jetzt Newsletter abonnieren und keine Nachricht aus Oberau mehr verpassen! Kostenlos und jederzeit kündbar.`;

const ENGLISH = `The town council of Overby voted on Tuesday to build a new bridge. It will open in 2028 and cost about $4.2 million.

“The old bridge cannot carry a truck any more,” Mayor Lena Hart said after the meeting. The state would pay half of the cost, she said.

According to a report by Kent College, the pillars have cracks.

It is frankly ridiculous that this took ten years. A town that plans this slowly should really not be surprised by the anger of its people!

Subscribe to our newsletter now and never miss a story from Overby! It is free, cancel anytime.`;

const labelled = (text: string, { classifications }: Reading): [string | null, string][] =>
  classifications.map(({ label, passage }) => [label, slice(text, passage.span)]);
const labelOf = (text: string, reading: Reading, words: string): string | null | undefined =>
  labelled(text, reading).find(([, passage]) => passage.includes(words))?.[0];

describe.each<[Language, string, Record<string, string>]>([
  [
    'de',
    GERMAN,
    {
      'den Bau einer neuen Brücke beschlossen': 'reporting',
      'hält keinen Lastwagen mehr aus': 'quotation',
      'werde die Hälfte der Kosten': 'quotation',
      'haben die Pfeiler Risse': 'quotation',
      'geradezu lächerlich': 'commentary',
      'Zorn der Bürger': 'commentary',
      'Jetzt Newsletter abonnieren': 'promotion',
    },
  ],
  [
    'en',
    ENGLISH,
    {
      'voted on Tuesday': 'reporting',
      'cannot carry a truck': 'quotation',
      'would pay half': 'quotation',
      'the pillars have cracks': 'quotation',
      'frankly ridiculous': 'commentary',
      'should really not be surprised': 'commentary',
      'Subscribe to our newsletter': 'promotion',
    },
  ],
])('reading a text in %s', (language, text, expected) => {
  const article = articleFromText(text, { language });
  const reading = readQuickly(article);

  test.each(Object.entries(expected))('%s: %s', (words, label) => {
    expect(labelOf(text, reading, words)).toBe(label);
  });

  test('names who is quoted, and how much', () => {
    const [mayor] = reading.sources;
    expect(mayor?.name).toMatch(/Lena Hart/);
    expect(mayor?.kind).toBe('person');
    expect(reading.sources.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('every label says why', () => {
    for (const { label, reasons } of reading.classifications) if (label) expect(reasons).not.toEqual([]);
  });

  test('the words of a reason stand in the passage', () => {
    for (const { passage, reasons } of reading.classifications) {
      for (const word of reasons.flatMap(({ words }) => words)) expect(slice(text, passage.span)).toContain(word);
    }
  });

  test('a closer look keeps every passage', async () => {
    expect((await readArticle(article)).classifications.map(({ passage }) => passage)).toEqual(
      reading.classifications.map(({ passage }) => passage),
    );
  });
});

test('a language that is not read gets no labels', () => {
  const reading = readQuickly(articleFromText('Le conseil a voté mardi.', { language: null }));
  expect(reading).toMatchObject({ classifications: [], sources: [], readsAs: 'other' });
});

test('an article can be sent to another process and back', () => {
  const reading = readQuickly(articleFromText(GERMAN, { language: 'de' }));
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
});

const marks = fc.constantFrom('„', '“', '”', '"', '«', '»', "'", '’', '. ', '? ', ', ', ' ', '\n\n', ': ', '!', '–');
const words = fc.constantFrom(
  'sagte',
  'said',
  'Müller',
  'Smith',
  'laut',
  'according to',
  'sei',
  'we',
  'Anzeige',
  'dass',
);
const texts = fc
  .array(fc.oneof(marks, words, fc.string({ unit: 'binary', maxLength: 5 })))
  .map((parts) => parts.join(''));

test('whatever the text: passages lie in their blocks, in order, without overlap, and shares are shares', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom<Language>('de', 'en'), (text, language) => {
      const article = articleFromText(text, { language });
      const { classifications, shares } = readQuickly(article);
      classifications.forEach(({ passage: { id, span, block }, confidence }, i) => {
        const around = article.blocks[block]?.span;
        const next = classifications[i + 1]?.passage.span;
        expect(id).toBe(i);
        expect(lengthOf(span)).toBeGreaterThan(0);
        expect(around && around.start <= span.start && span.end <= around.end).toBe(true);
        if (next) expect(span.end <= next.start && !overlaps(span, next)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      });
      const sum = LABELS.reduce((total, label) => total + shares[label], 0);
      expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
    }),
  );
});
