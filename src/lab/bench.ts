/** `npm run bench [-- --pages N] [--runs N] [--shared DIR]`: how fast Lesart is beside others, in one table. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../article/article.ts';
import { extractArticle, NoArticleError } from '../article/extract.ts';
import { articleFromText } from '../article/plain.ts';
import { decode } from '../cli/decode.ts';
import { documentFrom } from '../cli/document.ts';
import { detectLanguage, runningText } from '../cli/language.ts';
import { LANGUAGES } from '../text/language.ts';
import { spread, timeFirst, timePages } from './benchPages.ts';
import { sizesOf } from './benchSizes.ts';
import { loadBundled } from './bundle.ts';
import { longText } from './longText.ts';
import { sum } from './measure.ts';
import { peakMemory } from './readings.ts';
import { table } from './table.ts';

/** What each figure should stay below, on any machine: a step that a reader notices, or growth that is not linear. */
const BUDGETS = { script: 1.5, slowest: 2, reading: 1, growth: 11, memory: 512, zip: 1024 };
/** Words of the shorter generated text; the longer has ten times as many. */
const WORDS = 2000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url)) },
    pages: { type: 'string', default: '80' },
    runs: { type: 'string', default: '9' },
  },
});
const runs = Number(values.runs);
const { timeReadings, timeGrowth } = await loadBundled<typeof import('./readingWork.ts')>(
  new URL('./readingWork.ts', import.meta.url),
  'readingWork',
);
const files = filesToRead(resolve(values.shared), Number(values.pages));

console.log(
  table([
    ['figure', 'is', 'budget', ''],
    ...(await pages()),
    ...reading(),
    ...(await growth()),
    ...(await memory()),
    ...sizes(),
  ]),
);

function* sources(): Iterable<string> {
  for (const file of files) yield decode(readFileSync(file));
}

/** Real pages where they are, the invented articles otherwise. */
function filesToRead(shared: string, count: number): string[] {
  const real = ['pages/trafilatura', 'pages/scrapinghub/html', 'pages/postlight'].map((name) => join(shared, name));
  if (real.every(existsSync)) return spread(real, count);
  console.log(`No real pages in ${shared}: measured on the invented articles instead.`);
  return spread([join(ROOT, 'e2e/articles')], count);
}

/** The content script beside Readability, in a real browser. */
async function pages(): Promise<string[][]> {
  const times = await timePages(sources(), runs);
  const first = await timeFirst(sources);
  const all = (step: keyof (typeof times)[number]) => sum(times.map((page) => page[step]));
  const script = all('extract') + all('paint');
  const shares = times.map(({ extract, paint, parse }) => (extract + paint) / parse).toSorted((a, b) => a - b);
  const each = (milliseconds: number) => `${(milliseconds / Math.max(1, times.length)).toFixed(1)} ms`;
  const detail = `${times.length} pages in Chromium; a page: Readability ${each(all('parse'))}, isolate ${each(all('extract'))}, paint ${each(all('paint'))}`;
  return [
    ['content script ÷ Readability.parse', ratio(script, all('parse')), '', detail],
    ['… at the median of the pages', ratio(shares[shares.length >> 1] ?? 0, 1), atMost(BUDGETS.script), ''],
    ['… at the 95th percentile', ratio(shares[Math.floor(shares.length * 0.95)] ?? 0, 1), atMost(BUDGETS.slowest), ''],
    [
      '… the first time in a page',
      ratio(first.extract, first.parse),
      '',
      `Readability ${each(first.parse)}, isolate ${each(first.extract)}: nothing is compiled yet, as at a reader's click`,
    ],
    [
      'click to paint ÷ Readability.parse',
      ratio(script + all('read'), all('parse')),
      '',
      `quick reading ${each(all('read'))}`,
    ],
  ];
}

/** The quick reading beside tokens and parts of speech, on the same texts. */
function reading(): string[][] {
  const articles = files.flatMap(articleIn);
  const { lesart: ours, wink: theirs } = timeReadings(articles, runs);
  const words = sum(articles.map(({ text }) => text.split(/\s+/).length));
  const detail = `${articles.length} articles; ${Math.round(words / ours)} words a ms, wink-nlp ${Math.round(words / theirs)}`;
  return [['quick reading ÷ wink-nlp', ratio(ours, theirs), atMost(BUDGETS.reading), detail]];
}

function articleIn(file: string): Article[] {
  const document = documentFrom(decode(readFileSync(file)));
  const language = detectLanguage(runningText(document), document.documentElement.getAttribute('lang')).read;
  if (!language) return [];
  try {
    return [extractArticle(document, { url: 'https://page.example/', language }).article];
  } catch (error) {
    if (error instanceof NoArticleError) return [];
    throw error;
  }
}

/** A text ten times as long beside the text: its reading for each language, and its isolation from a page. */
async function growth(): Promise<string[][]> {
  const row = (name: string, once: number, tenfold: number) => {
    const detail = `${WORDS} words ${once.toFixed(1)} ms, ${WORDS * 10} words ${tenfold.toFixed(1)} ms`;
    return [`10 × text ÷ text (${name})`, ratio(tenfold, once), atMost(BUDGETS.growth), detail];
  };
  const rows = LANGUAGES.map((language) => {
    const article = (words: number) => articleFromText(longText(language, words), { language });
    const { once, tenfold } = timeGrowth(article(WORDS), article(WORDS * 10), runs);
    return row(`quick reading, ${language}`, once, tenfold);
  });
  const [short, long] = await timePages([WORDS, WORDS * 10].map(longPage), runs);
  if (short && long) rows.push(row('content script', short.extract + short.paint, long.extract + long.paint));
  return rows;
}

function longPage(words: number): string {
  const paragraphs = longText('de', words).trim().split('\n\n');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="de"><title>Lang</title><article><h1>Lang</h1>${body}</article></html>`;
}

async function memory(): Promise<string[][]> {
  const items = files.map((page, i) => ({ id: String(i), page }));
  const bytes = await peakMemory(items);
  return [
    [
      'peak memory',
      bytes === null ? 'unknown' : `${Math.round(bytes / 2 ** 20)} MiB`,
      atMost(BUDGETS.memory, ' MiB'),
      `command line, ${items.length} pages`,
    ],
  ];
}

function sizes(): string[][] {
  const rows = ['chromium', 'firefox'].flatMap((browser) =>
    sizesOf(join(ROOT, 'dist', browser)).map(({ what, bytes }) => [
      `${what} (${browser})`,
      `${(bytes / 1024).toFixed(0)} KiB`,
      what === 'zip' ? atMost(BUDGETS.zip, ' KiB') : '',
      '',
    ]),
  );
  return rows.length > 0 ? rows : [['sizes', '–', '', 'nothing is built: npm run build']];
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function atMost(budget: number, unit = ''): string {
  return `≤ ${budget}${unit}`;
}
