import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageIsolation } from '../../e2e/isolationWork.ts';
import { decode } from '../cli/decode.ts';
import { inBrowser } from './browserPages.ts';
import { bundled } from './bundle.ts';
import { sum } from './measure.ts';
import { table } from './table.ts';

type Segments = { readonly file: string; readonly with?: readonly string[]; readonly without?: readonly string[] };

/**
 * The isolation of each n-th page in a real Chromium, as a table: the segments' figures (to be held against those of the
 * command line on the same pages), and whether every character of the article stands in the page where the map says.
 */
export async function isolationInBrowser(shared: string, every: number): Promise<string> {
  const folder = join(shared, 'pages/trafilatura');
  const all = Object.values(
    JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8')) as Record<string, Segments>,
  );
  const pages = all.filter((_, index) => index % every === 0);
  const sources = function* () {
    for (const { file } of pages) yield decode(readFileSync(join(folder, file)));
  };
  const script = await bundled(new URL('../../e2e/isolationWork.ts', import.meta.url), 'iife', 'isolationWork');
  const read: (PageIsolation | null)[] = [];
  for await (const page of inBrowser<PageIsolation | null>(sources(), script, 'isolatePage()')) read.push(page);
  return table([['figure', '%', ''], segmentsRow(pages, read), ...mappingRows(read)]);
}

function segmentsRow(pages: readonly Segments[], read: readonly (PageIsolation | null)[]): string[] {
  const count = { right: 0, wrong: 0, missing: 0 };
  for (const [index, { with: wanted = [], without = [] }] of pages.entries()) {
    const blocks = read[index]?.blocks.filter(({ body }) => body) ?? [];
    const text = blocks.map((block) => block.text).join('\n');
    const held = wanted.filter((segment) => text.includes(segment)).length;
    count.right += held;
    count.missing += wanted.length - held;
    count.wrong += without.filter((segment) => text.includes(segment)).length;
  }
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / (count.right + count.missing);
  const f1 = (2 * precision * recall) / (precision + recall);
  const unread = read.filter((page) => page === null).length;
  const detail = `${pages.length} pages in Chromium, ${unread} not read | precision ${percent(precision, 1)} recall ${percent(recall, 1)}`;
  return ['segments F1', percent(f1, 1), detail];
}

function mappingRows(read: readonly (PageIsolation | null)[]): string[][] {
  const pages = read.filter((page) => page !== null);
  const shares = pages.map(({ equal, characters }) => (characters > 0 ? equal / characters : 1));
  const total = (key: 'characters' | 'mapped' | 'equal') => sum(pages.map((page) => page[key]));
  return [
    ['characters mapped', percent(total('mapped') / total('characters'), 3), `${total('characters')} characters`],
    ['characters the live page holds there', percent(total('equal') / total('characters'), 3), ''],
    ['the worst page', percent(Math.min(...shares), 3), 'at least 99.9 wanted'],
  ];
}

const percent = (share: number, digits: number): string => (share * 100).toFixed(digits);
