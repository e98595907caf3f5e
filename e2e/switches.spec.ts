import { expect } from 'playwright/test';
import { LABELS } from '../src/reading/reading.ts';
import { test } from './fixtures.ts';
import { Lesart } from './harness.ts';
import { paintedLabels } from './page.ts';
import type { Popup } from './popup.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

const MASTER = '.switch.master input';
const switchOf = (index: number) => `.legend li:nth-child(${index + 1}) input`;

/** The settings are the reader's own, for all pages: a browser that nobody else uses. */
test('switches hide and show highlights at once, and are remembered', async ({ site }) => {
  const lesart = await Lesart.launch({ language: 'de', proxy: site.origin });
  const page = await lesart.open(site.put('/switches', articleHtml('bridge.de')));
  const popup = await lesart.click(page);
  await settled(popup);
  const painted = () => paintedLabels(page);
  const all = await painted();
  expect(all).toEqual(expect.arrayContaining(['reporting', 'quotation', 'promotion']));

  for (const [index, label] of LABELS.entries()) {
    await popup.click(switchOf(index));
    await expect.poll(painted).toEqual(all.filter((other) => other !== label));
    await popup.click(switchOf(index));
    await expect.poll(painted).toEqual(all);
  }
  await popup.click(MASTER);
  await expect.poll(painted).toEqual([]);
  await popup.click(MASTER);
  await expect.poll(painted).toEqual(all);

  await popup.click(switchOf(1));
  await expect.poll(painted).not.toContain('quotation');
  await popup.close();
  const other = await lesart.open(site.put('/other', articleHtml('ferry.en')));
  const again = await lesart.click(other);
  await settled(again);
  await expect.poll(() => checked(again)).toEqual([true, false, true, true]);
  expect(await paintedLabels(other)).not.toContain('quotation');
  await lesart.close();
});

const checked = (popup: Popup): Promise<boolean[]> =>
  popup.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.legend input')].map((input) => input.checked));
