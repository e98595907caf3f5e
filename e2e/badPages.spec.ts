import { expect, test } from 'playwright/test';
import { inBrowser, type Served } from '../src/lab/browserPages.ts';
import { bundled } from '../src/lab/bundle.ts';
import type { PageIsolation } from './isolationWork.ts';

const TITLE = 'Mühle von Auenfurt wird saniert';
const PARAGRAPHS = ['Januar', 'März', 'Mai'].map(
  (month) =>
    `Im ${month} beginnt an der Mühle von Auenfurt ein weiterer Abschnitt der Arbeiten, wie der Stadtrat beschloss.`,
);
const ARTICLE = `<article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const pageOf = (body: string, head = '') =>
  `<html lang="de"><head>${head}<title>${TITLE}</title></head><body>${body}</body></html>`;
const html = (body: string): string => `<!doctype html>${pageOf(body, '<meta charset="utf-8">')}`;
const inLatin1 = (contentType: string, head: string): Served => ({
  contentType,
  body: Buffer.from(`<!doctype html>${pageOf(ARTICLE, head)}`, 'latin1'),
});

/** Pages with the article somewhere in them, as servers send them. */
const READ: readonly (readonly [string, Served])[] = [
  ['ten megabytes of markup', html(`${ARTICLE}<div title="${'Wehr und Mühle. '.repeat(650_000)}"></div>`)],
  ['a hundred thousand nodes', html(`${ARTICLE}<ul>${'<li><a href="/x">Wort</a></li>'.repeat(50_000)}</ul>`)],
  ['five thousand levels within a line', html(`${ARTICLE}${'<i>w '.repeat(5000)}`)],
  ['broken markup', html(`<p>Anfang<table><tr><div>${ARTICLE}<b><i></p></b>`)],
  ['no body of its own', `<!doctype html><title>${TITLE}</title>${ARTICLE}`],
  [
    'XHTML',
    {
      contentType: 'application/xhtml+xml; charset=utf-8',
      body: pageOf(`<div class="nav"><a href="/">Start</a></div>${ARTICLE}`).replace(
        '<html',
        '<html xmlns="http://www.w3.org/1999/xhtml"',
      ),
    },
  ],
  ['Latin-1, said by the server', inLatin1('text/html; charset=iso-8859-1', '')],
  ['Latin-1, said by the page', inLatin1('text/html', '<meta charset="iso-8859-1">')],
  ['Latin-1, said by no one', inLatin1('text/html', '')],
];
const WITHOUT_ARTICLE: readonly Served[] = [
  '<!doctype html><html><head><title>Leer</title></head>',
  '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
];
const TOO_LARGE: readonly (readonly [string, Served])[] = [
  ['five thousand levels', html('<div>Wort '.repeat(5000) + ARTICLE)],
  ['ten megabytes of text', html(`${ARTICLE}<div>${'Wehr und Mühle. '.repeat(650_000)}</div>`)],
];

const script = () => bundled(new URL('isolationWork.ts', import.meta.url), 'iife', 'isolationWork');

async function isolated(pages: readonly Served[]): Promise<(PageIsolation | null)[]> {
  const found: (PageIsolation | null)[] = [];
  for await (const page of inBrowser<PageIsolation | null>(pages, await script(), 'isolatePage()')) found.push(page);
  return found;
}

test('the article is read in pages that no one would write', async () => {
  const found = await isolated(READ.map(([, page]) => page));
  for (const [index, [name]] of READ.entries()) {
    const texts = found[index]?.blocks.filter(({ body }) => body).map(({ text }) => text);
    expect.soft(texts, name).toEqual(expect.arrayContaining([TITLE, ...PARAGRAPHS]));
  }
});

test('there is no article in a page without a body, nor in a frameset', async () => {
  expect(await isolated(WITHOUT_ARTICLE)).toEqual([null, null]);
});

for (const [name, page] of TOO_LARGE)
  test(`${name} are refused`, async () => {
    await expect(isolated([page])).rejects.toThrow('This page is too large or too deeply nested to be read.');
  });
