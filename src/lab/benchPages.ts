import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageWork } from '../../e2e/pageWork.ts';
import { inBrowser } from './browserPages.ts';
import { bundled } from './bundle.ts';
import { median } from './measure.ts';

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

/**
 * What the content script and Readability take on each page (its source) in a headless Chromium. Pages without an article are left out. Throws when no browser can be found.
 */
export async function timePages(sources: Iterable<string>, runs: number): Promise<PageTimes[]> {
  const script = await bundled(new URL('../../e2e/pageWork.ts', import.meta.url), 'iife', 'pageWork');
  const times: PageTimes[] = [];
  for await (const work of inBrowser<PageWork | null>(sources, script, `measurePageWork(${runs})`))
    if (work) times.push(mediansOf(work));
  return times;
}

const mediansOf = ({ parse, extract, read, paint }: PageWork): PageTimes => ({
  parse: median(parse),
  extract: median(extract),
  read: median(read),
  paint: median(paint),
});
