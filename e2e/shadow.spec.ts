import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

/** The article's text within two open shadow trees, one in the other, as some portals build their pages. */
const inShadow = (html: string): string =>
  html
    .replace('<main>', '<main><news-page><template shadowrootmode="open"><news-text><template shadowrootmode="open">')
    .replace('</main>', '</template></news-text></template></news-page></main>');

test('an article in shadow trees is painted, and its passages answer a click', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/shadow', inShadow(articleHtml('ferry.en'))));
  const paragraph = page.getByText('We could not let another car');
  const before = await paragraph.screenshot();
  const popup = await lesart.click(page);
  await settled(popup);
  await popup.close();
  await page.bringToFront();
  const after = await paragraph.screenshot();
  expect(after.equals(before)).toBe(false);
  await paragraph.click({ position: { x: 60, y: 10 } });
  await expect(page.getByRole('dialog')).toContainText('Helen Marwick');
  await page.keyboard.press('Escape');

  // The page replaces the words: they were never read, and are painted no longer.
  await paragraph.evaluate((element) => {
    element.textContent = 'Other words stand here now, which nobody has read.';
  });
  const other = page.getByText('Other words stand here now');
  const painted = () =>
    other.evaluate((element) =>
      [...CSS.highlights].some(([, ranges]) =>
        [...ranges].some((range) => range instanceof Range && range.intersectsNode(element)),
      ),
    );
  await expect.poll(painted).toBe(false);
  await page.close();
});
