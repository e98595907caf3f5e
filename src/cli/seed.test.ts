import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Read, read } from './reader.ts';

/** The first page Lesart must read well; it is not part of the project. */
const PAGE = new URL('../../../shared/pages/seed-article.html', import.meta.url);
const isThere = existsSync(PAGE);
if (!isThere) console.log('The dealer’s page is not in ../shared: its reading is not checked.');

const seed = (): Promise<Read> => read({ html: readFileSync(PAGE, 'utf8'), url: 'https://www.haendler.example/news/' });

describe.skipIf(!isThere)('a dealer’s own news', () => {
  it('gives the two things said to the one who says them, and nearly all the rest to the author', async () => {
    const { article, reading } = await seed();
    const texts = reading.classifications.map(({ passage: { span }, label }) => ({
      text: article.text.slice(span.start, span.end),
      label,
    }));
    expect(texts.find(({ text }) => text.includes('verkündete'))?.label).toBe('quotation');
    const [first] = reading.sources;
    expect(first?.name).toBe('Qiu Yuepeng');
    expect(first?.attributions).toHaveLength(2);
    const body = texts.filter(({ label }) => label === 'commentary');
    expect(body.length).toBeGreaterThan(0.6 * texts.filter(({ label }) => label !== 'promotion').length);
  });

  it('says that the site sells gold and silver and that the page ends in an offer', async () => {
    const { reading } = await seed();
    expect(reading.notes).toMatchObject([
      { kind: 'sells', goods: expect.arrayContaining(['Gold', 'Silber']), endsInOffer: true },
    ]);
    expect(reading.classifications.slice(-4).map(({ label }) => label)).toContain('promotion');
  });
});
