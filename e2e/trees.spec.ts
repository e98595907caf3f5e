import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

/** The article's text within two open shadow trees, one in the other, as some portals build their pages. */
const inShadow = (html: string): string =>
  html
    .replace('<main>', '<main><news-page><template shadowrootmode="open"><news-text><template shadowrootmode="open">')
    .replace('</main>', '</template></news-text></template></news-page></main>');

/** The article's text in a frame of the page's own. */
const inFrame = (html: string): string => {
  const [before = '', main = '', after = ''] = html.split(/<\/?main>/);
  const source = main.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `${before}<p style="padding: 40px">The story:</p><iframe srcdoc="${source}" style="width: 700px; height: 1400px; border: 3px solid; margin-left: 90px"></iframe>${after}`;
};

const CASES: readonly (readonly [string, (html: string) => string, (page: Page, text: string) => Locator])[] = [
  ['shadow trees', inShadow, (page, text) => page.getByText(text)],
  ['a frame', inFrame, (page, text) => page.frameLocator('iframe').getByText(text)],
];

for (const [where, within, find] of CASES)
  test(`an article in ${where} is painted, answers a click, and is watched`, async ({ site, speaking }) => {
    const lesart = await speaking('en');
    const page = await lesart.open(
      site.put(`/trees/${CASES.findIndex(([name]) => name === where)}`, within(articleHtml('ferry.en'))),
    );
    const paragraph = find(page, 'We could not let another car');
    const before = await paragraph.screenshot();
    const popup = await lesart.click(page);
    await settled(popup);
    await popup.close();
    await page.bringToFront();
    expect((await paragraph.screenshot()).equals(before)).toBe(false);

    await paragraph.click({ position: { x: 60, y: 10 } });
    const card = page.getByRole('dialog');
    await expect(card).toContainText('Helen Marwick');
    const [words, box] = [await paragraph.boundingBox(), await card.boundingBox()];
    const below = (box?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0));
    const above = (words?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0));
    expect(Math.abs(Math.max(below, above)), 'the card stands beside its passage').toBeLessThan(60);
    await page.keyboard.press('Escape');

    // The page replaces the words: they were never read, and are painted no longer.
    await paragraph.evaluate((element) => {
      element.textContent = 'Other words stand here now, which nobody has read.';
    });
    const painted = () =>
      find(page, 'Other words stand here now').evaluate((element) =>
        [...CSS.highlights].some(([, ranges]) =>
          [...ranges].some((range) => range instanceof Range && range.intersectsNode(element)),
        ),
      );
    await expect.poll(painted).toBe(false);
    await page.screenshot({ path: `out/trees-${where.replace(' ', '-')}.png` });
    await page.close();
  });
