import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { findBrowser } from '../../e2e/browser.ts';
import type { PageWork } from '../../e2e/pageWork.ts';
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
 * What the content script and Readability take on each page (its source), in a headless Chromium that runs no script of the page and
 * loads nothing but its source. Pages without an article are left out. Throws when no browser can be found.
 */
export async function timePages(sources: Iterable<string>, runs: number): Promise<PageTimes[]> {
  const script = await bundled(new URL('../../e2e/pageWork.ts', import.meta.url), 'iife', 'pageWork');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const times: PageTimes[] = [];
    for (const source of sources) {
      const page = await browser.newPage();
      let asked = false;
      await page.route('**', (route) => {
        const first = !asked;
        asked = true;
        return route.fulfill(
          first
            ? {
                contentType: 'text/html; charset=utf-8',
                headers: { 'Content-Security-Policy': "script-src 'none'" },
                body: source,
              }
            : { status: 204 },
        );
      });
      await page.goto('https://page.example/', { waitUntil: 'domcontentloaded' });
      // Not through the page's own evaluation, which its policy forbids.
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: script });
      const expression = `measurePageWork(${runs})`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      const work = result.value as PageWork | null;
      if (work) times.push(mediansOf(work));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}

const mediansOf = ({ parse, extract, read, paint }: PageWork): PageTimes => ({
  parse: median(parse),
  extract: median(extract),
  read: median(read),
  paint: median(paint),
});
