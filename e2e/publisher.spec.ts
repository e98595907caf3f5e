import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOTE = '.publisherNote';

for (const { language, sentence } of [
  { language: 'de', sentence: 'Diese Website verkauft Bernstein und Perlen. Die Seite endet mit einem Angebot.' },
  { language: 'en', sentence: 'This site sells Bernstein and Perlen. The page ends in an offer.' },
] as const) {
  test(`${language}: the popup and the Markdown file tell what the publisher sells`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put(`/publisher-${language}`, articleHtml('amber.de')));
    const popup = await lesart.click(page);
    await settled(popup);
    const told = await popup.until((selector) => document.querySelector(selector)?.textContent, NOTE);
    expect(told).toContain(sentence);
    expect(told).toContain('Bernstein kaufen');
    expect(told).not.toContain('Magazin');

    await popup.run(AXE);
    const { violations } = await popup.evaluate(() => globalThis.axe.run('html'));
    expect(violations.map(({ id }) => id)).toEqual([]);
    const { content } = await lesart.download(() => popup.click('.exports button:nth-of-type(2)'));
    expect(content).toContain(sentence);
    await page.close();
  });
}

test('no note on a news site that has a shop', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/publisher-none', articleHtml('ferry.en')));
  const popup = await lesart.click(page);
  await settled(popup);
  expect(await popup.evaluate((selector) => document.querySelectorAll(selector).length, NOTE)).toBe(0);
  await page.close();
});
