import { expect } from 'playwright/test';
import { ARTICLES, expectedIn, sayIn, test } from './fixtures.ts';
import { complaints, paintedPage } from './page.ts';
import { reportOf } from './report.ts';
import { articleHtml, STRICT_POLICY } from './site.ts';

for (const { name, language } of ARTICLES) {
  const expected = expectedIn(name);

  test(`${name}: each voice is painted on its own words`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put(`/${name}`, articleHtml(name)));
    await reportOf(await lesart.click(page));
    const unpainted = expected.furniture.map((text) => ({ text }));
    expect(complaints(await paintedPage(page), [...expected.passages, ...unpainted])).toEqual([]);
    await page.close();
  });

  test(`${name}: the popup sums up shares, sources and genre`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put(`/${name}`, articleHtml(name)));
    const report = await reportOf(await lesart.click(page));
    expect(report.headline).toBe(expected.headline);
    const percentages = report.shares.map((share) => Number.parseInt(share, 10));
    expect(percentages).toHaveLength(4);
    expect(percentages.reduce((sum, share) => sum + share)).toBe(100);
    expect(report.sources).toEqual(expect.arrayContaining([...expected.sources]));
    const { declared } = expected;
    if (declared === undefined) expect(report.genre).toEqual([]);
    else expect(report.genre).toEqual([sayIn(language)(`genre_${declared}`), expect.any(String)]);
    await page.close();
  });
}

test('a page with the strictest policy is read all the same', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/strict', articleHtml('ferry.en'), STRICT_POLICY));
  await reportOf(await lesart.click(page));
  expect(complaints(await paintedPage(page), expectedIn('ferry.en').passages)).toEqual([]);
  await page.close();
});

test('a second click shows the same reading and paints nothing twice', async ({ site, speaking }) => {
  const lesart = await speaking('de');
  const page = await lesart.open(site.put('/twice', articleHtml('bridge.de')));
  const popup = await lesart.click(page);
  const first = await reportOf(popup);
  const painted = await paintedPage(page);
  await popup.close();
  expect(await reportOf(await lesart.click(page))).toEqual(first);
  expect(await paintedPage(page)).toEqual(painted);
  await page.close();
});
