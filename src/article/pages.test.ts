import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract.ts';
import { pageOf } from './fixtures.ts';
import { FROZEN_PAGES } from './pages.ts';

describe('pages that are hard to read', () => {
  it.each(FROZEN_PAGES.filter(({ browserOnly }) => !browserOnly))('$name: $shows', ({ html, blocks }) => {
    const { article } = extractArticle(pageOf(html), { url: 'https://bote.example/wehr', language: 'de' });
    const found = article.blocks.map(({ kind, span }) => ({ kind, text: article.text.slice(span.start, span.end) }));
    expect(found).toEqual(blocks);
  });
});
