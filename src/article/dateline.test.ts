import { expect, it } from 'vitest';
import { extractArticle } from './extract.ts';
import { pageOf, paragraph } from './fixtures.ts';

const dateline = (lede: string) =>
  extractArticle(
    pageOf(
      `<!doctype html><html><head><title>Mühle wird saniert</title></head><body><article><h1>Mühle wird saniert</h1><p>${lede} ${paragraph(1).replace(/<[^>]+>/g, '')}</p>${paragraph(2)}${paragraph(3)}</article></body></html>`,
    ),
    { url: 'https://www.bote.example/muehle', language: 'de' },
  ).article.dateline;

it.each([
  ['PORT ELLERY – Die Fähre fährt nicht.', 'PORT ELLERY'],
  ['Auenfurt (dpa) - Die Mühle wird saniert.', 'Auenfurt'],
  ['Bad Auenfurt (dpa/lno) – Die Mühle wird saniert.', 'Bad Auenfurt'],
  ['ST. JOSEPH, Mich. (AP) — The mill opens.', 'ST. JOSEPH'],
  ['LONDON, March 3 (Reuters) - The mill opens.', 'LONDON'],
])('%s', (lede, place) => {
  expect(dateline(lede)).toBe(place);
});

it.each([
  'Die Mühle – sie ist alt – wird saniert.',
  'Ida Muster (SPD) – so heißt sie – gewinnt.',
  'EU und NATO – beide zahlen.',
])('no place: %s', (lede) => {
  expect(dateline(lede)).toBeUndefined();
});
