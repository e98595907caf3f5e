import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageWork, Side } from '../../e2e/pageWork.ts';
import { inBrowser } from './browserPages.ts';
import { bundled } from './bundle.ts';
import { median, sum } from './measure.ts';

/** So many of the files in some folders, spread evenly over all of them in the order of their names. */
export function spread(folders: readonly string[], count: number): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const wanted = Math.min(count, files.length);
  return Array.from({ length: wanted }, (_, i) => files[Math.floor((i * files.length) / wanted)] ?? '');
}

/** Median milliseconds of each step on one page. */
export type PageTimes = Record<keyof PageWork, number>;

const pageWork = () => bundled(new URL('../../e2e/pageWork.ts', import.meta.url), 'iife', 'pageWork');

/**
 * What the content script and Readability take on each page (its source) in a headless Chromium. Pages without an article are left out. Throws when no browser can be found.
 */
export async function timePages(sources: Iterable<string>, runs: number): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  for await (const work of inBrowser<PageWork | null>(sources, await pageWork(), `measurePageWork(${runs})`))
    if (work) times.push(mediansOf(work));
  return times;
}

/** What Readability and the isolation take of all pages together, each the first time and in a page of its own, in milliseconds. */
export async function timeFirst(sources: () => Iterable<string>): Promise<Record<Side, number>> {
  const script = await pageWork();
  const times: Record<Side, (number | null)[]> = { parse: [], extract: [] };
  for (const side of ['parse', 'extract'] as const)
    for await (const time of inBrowser<number | null>(sources(), script, `measureFirst('${side}')`))
      times[side].push(time);
  const both = times.parse.flatMap((parse, page) => {
    const extract = times.extract[page];
    return parse === null || extract === null || extract === undefined ? [] : [{ parse, extract }];
  });
  return { parse: sum(both.map(({ parse }) => parse)), extract: sum(both.map(({ extract }) => extract)) };
}

const mediansOf = ({ parse, extract, read, paint }: PageWork): PageTimes => ({
  parse: median(parse),
  extract: median(extract),
  read: median(read),
  paint: median(paint),
});
