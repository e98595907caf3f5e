import process from 'node:process';
import { chromium } from 'playwright';
import { findBrowser } from '../../e2e/browser.ts';

/** A page's source, or what a server sends. */
export type Served = string | { readonly body: string | Buffer; readonly contentType: string };

/**
 * Opens each page (its source) in a headless Chromium that runs no script of the page and loads nothing but its source,
 * and gives what an expression says there once a script of ours has run. Throws when no browser can be found.
 */
export async function* inBrowser<Result>(
  sources: Iterable<Served>,
  script: string,
  expression: string,
): AsyncGenerator<Result> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    for (const source of sources) {
      const page = await browser.newPage();
      const headers = { 'Content-Security-Policy': "script-src 'none'" };
      const served = typeof source === 'string' ? { body: source, contentType: 'text/html; charset=utf-8' } : source;
      const shown = { ...served, headers };
      let asked = false;
      await page.route('**', (route) => {
        const answer = asked ? { status: 204 } : shown;
        asked = true;
        return route.fulfill(answer);
      });
      await page.goto('https://page.example/', { waitUntil: 'domcontentloaded' });
      // Not through the page's own evaluation, which its policy forbids.
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: script });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      yield result.value as Result;
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
