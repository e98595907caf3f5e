import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

test('a click on a passage opens its note card; Escape closes it', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/card', articleHtml('ferry.en')));
  const popup = await lesart.click(page);
  await settled(popup);
  await popup.close();
  const card = page.getByRole('dialog');
  await page.getByText('We could not let another car').click({ position: { x: 60, y: 10 } });
  await expect(card).toContainText('Quotation');
  await expect(card).toContainText('Helen Marwick');
  await page.keyboard.press('Escape');
  await expect(card).not.toBeAttached();
  await page.getByText('About 2,300 people').click({ position: { x: 60, y: 10 } });
  await expect(card).toContainText('Reporting');
  await page.close();
});

test('the keyboard alone opens cards, steps through passages and closes', async ({ site, speaking }) => {
  const lesart = await speaking('en');
  const page = await lesart.open(site.put('/keys', articleHtml('ferry.en')));
  const popup = await lesart.click(page);
  await settled(popup);
  await popup.focus('.voices button');
  await popup.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  const first = await card.textContent();
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(card).not.toBeAttached();
  await page.close();
});
