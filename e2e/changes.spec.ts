import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { expectedIn, test } from './fixtures.ts';
import type { Lesart } from './harness.ts';
import { paintedLabels, paintedPage } from './page.ts';
import { reportOf, settled } from './report.ts';
import { articleHtml, type Site } from './site.ts';

/** The inside of an invented article's `main` element, as a site's script would fetch it. */
const mainOf = (name: string): string => articleHtml(name).split(/<\/?main>/)[1] ?? '';

const LIBRARIES = expectedIn('libraries.en').headline;

/** Longer than Lesart waits for a page to come to rest, in milliseconds. */
const REST = 600;

/** What is painted on a page, stretch by stretch: the label and its words, without white space. */
async function painting(page: Page): Promise<string[]> {
  const { text, labels } = await paintedPage(page);
  const stretches: string[] = [];
  let before = '';
  for (const [at, character] of text.split('').entries()) {
    const label = labels[at]?.join('+') ?? '';
    if (label !== '' && label === before) stretches.push((stretches.pop() ?? '') + character);
    else if (label !== '') stretches.push(`${label}: ${character}`);
    before = label;
  }
  return stretches;
}

/** Opens an invented article and reads it with a real click. */
async function opened(lesart: Lesart, site: Site, path: string, name: string): Promise<Page> {
  const page = await lesart.open(site.put(path, articleHtml(name)));
  const popup = await lesart.click(page);
  await settled(popup);
  await popup.close();
  expect(await paintedLabels(page)).toContain('quotation');
  return page;
}

/** What an article is painted with when its page never changes. */
async function paintedAlone(lesart: Lesart, site: Site, name: string): Promise<string[]> {
  const page = await opened(lesart, site, `/changes/alone-${name}`, name);
  const found = await painting(page);
  await page.close();
  return found;
}

test('single-page navigation: the old reading goes, and never paints on the next article', async ({
  site,
  speaking,
}) => {
  const lesart = await speaking('en');
  const libraries = await paintedAlone(lesart, site, 'libraries.en');
  const page = await opened(lesart, site, '/changes/ferry', 'ferry.en');

  // The address changes first and the text a moment later; a box that both articles have stays where it is.
  await page.evaluate(async (html) => {
    history.pushState(null, '', '/changes/libraries');
    await new Promise((wake) => setTimeout(wake, 200));
    const old = document.querySelector('article');
    for (const child of [...(old?.children ?? [])]) if (!child.matches('.offer')) child.remove();
    old?.insertAdjacentHTML('beforebegin', html);
  }, mainOf('libraries.en'));
  expect(await paintedLabels(page)).toEqual([]);
  await page.waitForTimeout(REST);
  expect(await paintedLabels(page)).toEqual([]);

  expect((await reportOf(await lesart.click(page))).headline).toBe(LIBRARIES);
  expect(await painting(page)).toEqual(expect.arrayContaining(libraries));
  await page.close();
});

test('a page that turns to another article while it is read tells of the one it shows', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const libraries = await paintedAlone(lesart, site, 'libraries.en');
  const page = await lesart.open(site.put('/changes/turning', articleHtml('ferry.en')));
  // As soon as Lesart asks for anything of the page, the page becomes another one.
  await page.evaluate((html) => {
    const turn = () => {
      history.pushState(null, '', '/changes/turned');
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    };
    addEventListener('blur', () => setTimeout(turn, 60), { once: true });
    setTimeout(turn, 400);
  }, mainOf('libraries.en'));
  const popup = await lesart.click(page);
  await settled(popup);
  await page.waitForTimeout(REST);
  const painted = await painting(page);
  if (painted.length > 0) expect(painted).toEqual(libraries);
  await popup.close();
  expect((await reportOf(await lesart.click(page))).headline).toBe(LIBRARIES);
  await page.close();
});

test('late text: what was read stays painted, and the next click reads what has come', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const whole = await paintedAlone(lesart, site, 'ferry.en');
  const page = await lesart.open(site.put('/changes/late', articleHtml('ferry.en')));
  await page.evaluate(() => {
    for (const paragraph of [...document.querySelectorAll('article > p')].slice(-2)) paragraph.remove();
  });
  const popup = await lesart.click(page);
  const before = await reportOf(popup);
  await popup.close();
  const early = await painting(page);
  expect(early.length).toBeLessThan(whole.length);

  const late = mainOf('ferry.en').match(/<p>(?:The council's|The pier was)[\s\S]*?<\/p>/g) ?? [];
  expect(late).toHaveLength(2);
  await page.evaluate((paragraphs) => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', paragraphs.join(''));
  }, late);
  await page.waitForTimeout(REST);
  expect(await painting(page)).toEqual(early);

  const after = await reportOf(await lesart.click(page));
  expect(after.sources.join()).toContain('Priya Nandan');
  expect(before.sources.join()).not.toContain('Priya Nandan');
  expect(await painting(page)).toEqual(whole);
  await page.close();
});

test('infinite scroll: the next article below is not painted, nor does the first lose its highlights', async ({
  site,
  speaking,
}) => {
  const lesart = await speaking('en');
  const libraries = await paintedAlone(lesart, site, 'libraries.en');
  const page = await opened(lesart, site, '/changes/scroll', 'ferry.en');
  const before = await painting(page);

  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    document.querySelectorAll('h1')[1]?.scrollIntoView();
    history.replaceState(null, '', '/changes/libraries-below');
  }, mainOf('libraries.en'));
  await page.waitForTimeout(REST);
  expect(await painting(page)).toEqual(before);

  // A click now means the article that is in view.
  expect((await reportOf(await lesart.click(page))).headline).toBe(LIBRARIES);
  expect(await painting(page)).toEqual(libraries);
  await page.close();
});

test('text a framework draws anew: highlights follow their own words into other nodes', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await opened(lesart, site, '/changes/redrawn', 'ferry.en');
  const before = await painting(page);

  await page.evaluate(() => {
    const article = document.querySelector('article');
    // Every element and text node is another one now, some text is wrapped, some moved within the page.
    if (article)
      article.innerHTML = String(article.innerHTML).replaceAll('Carrow Island', '<span>Carrow</span> Island');
    article?.append(...(article.querySelectorAll('.offer') ?? []));
  });
  await expect.poll(async () => (await painting(page)).sort()).toEqual(before.toSorted());
  await page.close();
});

test('text a framework replaces: highlights go before the new words are seen', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await opened(lesart, site, '/changes/replaced', 'ferry.en');

  const left = await page.evaluate(async () => {
    const text = (index: number) => document.querySelectorAll('article p')[index]?.firstChild as Text;
    const [changed, shifted, emptied] = [text(3), text(4), text(6)];
    changed.replaceData(6, 10, 'never ever');
    shifted.insertData(0, 'Correction: ');
    emptied.data = 'Nothing of what was read stands here any more, but something else of much the same length does.';
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const on = (node: Text) => ranges.filter((range) => !range.collapsed && range.intersectsNode(node)).map(String);
    return { changed: on(changed), shifted: on(shifted), emptied: on(emptied) };
  });
  expect(left.changed.filter((words) => words.includes('never ever'))).toEqual([]);
  expect(left.shifted.filter((words) => words.includes('Correction'))).toEqual([]);
  expect(left.emptied).toEqual([]);

  // The card of a passage that goes, goes with it.
  await page.getByText('The school on the island').click({ position: { x: 60, y: 10 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent = 'Gone.';
  });
  await expect(page.getByRole('dialog')).not.toBeAttached();
  expect(await paintedLabels(page)).toEqual([]);
  await page.close();
});
