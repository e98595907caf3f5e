import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract.ts';
import { pageOf, paragraph } from './fixtures.ts';
import { PageTooLargeError } from './tooLarge.ts';

const ARTICLE = `<article><h1>Mühle von Auenfurt</h1>${[1, 2, 3, 4].map(paragraph).join('')}</article>`;
const read = (body: string) => extractArticle(pageOf(`<body>${body}</body>`), { url: '', language: 'de' }).article.text;

describe('pages no one would write', () => {
  it.each([
    ['ten megabytes of markup', `${ARTICLE}<div title="${'Wehr und Mühle. '.repeat(650_000)}">Ende</div>`],
    ['a book’s length of text', `${ARTICLE}<div>${'Wehr und Mühle. '.repeat(150_000)}</div>`],
    ['a hundred thousand nodes', `${ARTICLE}<ul>${'<li><a href="/x">Wort</a></li>'.repeat(50_000)}</ul>`],
    ['broken markup', `<p>Anfang<table><tr><div>${ARTICLE}<b><i></p></b>`],
    ['inline elements without end', `${ARTICLE}${'<b><i>'.repeat(300)}`],
  ])('reads the article among %s', (_, body) => {
    expect(read(body)).toContain('Im 4. Abschnitt');
  });

  it.each([
    ['five thousand levels', '<div>Wort '.repeat(5000) + ARTICLE],
    ['ten megabytes of text', `${ARTICLE}<div>${'Wehr und Mühle. '.repeat(650_000)}</div>`],
  ])('refuses %s with a sentence', (_, body) => {
    expect(() => read(body)).toThrow(PageTooLargeError);
  });
});
