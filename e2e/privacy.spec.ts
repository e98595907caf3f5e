import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

/** Long enough for whatever might be sent after the reading is done. */
const AFTERWARDS_MS = 1500;

test('reading sends not one request, to nobody', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/quiet', articleHtml('ferry.en')));
  const before = [...site.requests];
  const popup = await lesart.click(page);
  await settled(popup);
  await lesart.download(() => popup.click('.exports button'));
  await new Promise((wake) => setTimeout(wake, AFTERWARDS_MS));
  expect(site.requests).toEqual(before);
  await page.close();
});

test("the page's own document stays as it was, byte by byte", async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/untouched', articleHtml('ferry.en')));
  await watchWrites(page);
  const before = await outerHtml(page);
  const popup = await lesart.click(page);
  await settled(popup);
  expect(await outerHtml(page)).toBe(before);
  await popup.close();
  await page.getByText('It is a shameful excuse').click({ position: { x: 30, y: 8 } });
  await expect(page.locator('lesart-note')).toBeAttached();
  expect(await outerHtml(page)).toBe(before);
  expect(await page.evaluate(() => (globalThis as unknown as { writes: string[] }).writes)).toEqual([]);
  await page.close();
});

/** The document without the one element that carries the note card. */
const outerHtml = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML.replace(/<lesart-note[^>]*><\/lesart-note>/, ''));

/** Notes every change inside head and body, also one that is taken back. */
const watchWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const writes: string[] = [];
    Object.assign(globalThis, { writes });
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    const observer = new MutationObserver((records) =>
      writes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
    );
    observer.observe(document.head, everything);
    observer.observe(document.body, everything);
  });
