import { expect } from 'playwright/test';
import { LANGUAGES } from '../src/text/language.ts';
import { sayIn, test } from './fixtures.ts';
import { problemOf } from './report.ts';
import { articleHtml } from './site.ts';

for (const language of LANGUAGES) {
  const say = sayIn(language);

  test(`${language}: a page without an article`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put('/links', articleHtml('links')));
    const popup = await lesart.click(page);
    expect(await problemOf(popup)).toEqual([say('problem_noArticle'), say('problem_noArticle_next')]);
    await page.close();
  });

  test(`${language}: a page of the browser`, async ({ speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open('chrome://version');
    const popup = await lesart.click(page);
    expect(await problemOf(popup)).toEqual([say('problem_browserPage'), say('problem_browserPage_next')]);
    await page.close();
  });

  test(`${language}: an article in a language that Lesart does not read`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const page = await lesart.open(site.put('/marche', articleHtml('marche.fr')));
    const popup = await lesart.click(page);
    const french = language === 'de' ? 'Französisch' : 'French';
    expect(await problemOf(popup)).toEqual([say('problem_language', french), say('problem_language_next')]);
    await page.close();
  });

  test(`${language}: a page too deeply nested to be read in good time`, async ({ site, speaking }) => {
    const lesart = await speaking(language);
    const words = 'The council of Overby met on Monday to talk about the new bridge and its cost.';
    const nested = `${'<div>'.repeat(450)}${`<p>${words}</p>`.repeat(400)}`;
    const page = await lesart.open(
      site.put('/nested', `<!doctype html><html lang="en"><title>Nested</title>${nested}`),
    );
    const popup = await lesart.click(page);
    expect(await problemOf(popup)).toEqual([say('problem_tooLarge'), say('problem_tooLarge_next')]);
    await page.close();
  });
}
