import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';
import { sampleOf } from './samples.ts';

const named = (about: Parameters<typeof sampleOf>[1], extension = 'md') =>
  fileName(sampleOf([], about).article, extension);

test('date, publisher and headline', () => {
  const about = {
    published: '2026-03-01T08:00:00+01:00',
    publisher: { name: 'Müritzer Bote' },
    headline: 'Brücke „für alle“ öffnet',
  };
  expect(named(about)).toBe('2026-03-01-mueritzer-bote-bruecke-fuer-alle-oeffnet.md');
});

test('the host stands in for a publisher without a name', () => {
  expect(named({ url: 'https://www.bote.example/a', headline: 'Ja' })).toBe('lesart-bote-example-ja.md');
});

test('safe on every system, whatever the page says', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(anyText, anyText, anyText, (headline, published, url) => {
      const name = named({ headline, published, url, publisher: { name: headline } }, 'csv');
      expect(name).toMatch(/^[a-z0-9]+(-+[a-z0-9]+)*\.csv$/);
      expect(name.length).toBeLessThanOrEqual(110);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./);
    }),
  );
});
