import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare global {
  var axe: typeof import('axe-core');
}

/** Runs in the page: everything axe finds, as "rule: where". */
async function audit(scope: string): Promise<string[]> {
  const { violations } = await globalThis.axe.run(scope);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const { language, name } of [
  { language: 'de', name: 'bridge.de' },
  { language: 'en', name: 'libraries.en' },
] as const) {
  test(`${language}: axe finds nothing in popup and note card`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put(`/axe-${language}`, articleHtml(name)));
    const popup = await lesart.click(page);
    await settled(popup);
    await popup.run(AXE);
    expect(await popup.evaluate(audit, 'html')).toEqual([]);
    await popup.close();

    await page
      .locator('article p')
      .nth(4)
      .click({ position: { x: 60, y: 10 } });
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(AXE);
    expect(await page.evaluate(audit, 'lesart-note')).toEqual([]);
    await page.close();
  });
}

test('axe finds nothing where there is no article', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/axe-links', articleHtml('links')));
  const popup = await lesart.click(page);
  await settled(popup);
  await popup.run(AXE);
  expect(await popup.evaluate(audit, 'html')).toEqual([]);
  await page.close();
});
