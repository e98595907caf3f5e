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
  const painted = [];
  for (const headers of [{}, STRICT_POLICY]) {
    const page = await lesart.open(site.put('/strict', articleHtml('ferry.en'), headers));
    await reportOf(await lesart.click(page));
    painted.push(await paintedPage(page));
    await page.close();
  }
  expect(painted[1]?.labels.some((labels) => labels.length > 0)).toBe(true);
  expect(painted[1]).toEqual(painted[0]);
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
