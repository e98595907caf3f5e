import browser, { type Tabs } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import script from '../content.ts?iife';
import { askPage, isPageAnswer } from '../messages.ts';
import type { Reading } from '../reading/reading.ts';
import { type Problem, refusalOf } from './problem.ts';

export type PageReading = { readonly tab: number; readonly article: Article; readonly reading: Reading };
export type Outcome = PageReading | { readonly problem: Problem };

/** Milliseconds after which nobody believes in a spinner any more; the longest article tried took a tenth of it. */
const PATIENCE = 20_000;

/** Reads the page in the active tab of this window: a page that listens already answers at once. Never rejects. */
export async function readActiveTab(): Promise<Outcome> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { problem: { name: 'gone' } };
  const tooLong = new Promise<Outcome>((resolve) => {
    setTimeout(() => resolve({ problem: { name: 'timeout' } }), PATIENCE);
  });
  return Promise.race([readTab(tab, tab.id), tooLong]);
}

async function readTab(tab: Tabs.Tab, id: number): Promise<Outcome> {
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [script] });
  } catch (error) {
    return { problem: refusalOf(tab.url, error) };
  }
  try {
    const answer = await askPage(id, 'reading', null);
    if (!isPageAnswer(answer)) return { problem: { name: 'readingFailed' } };
    return 'problem' in answer ? answer : { tab: id, ...answer };
  } catch (error) {
    console.error('The page gave no answer.', error);
    return { problem: { name: 'gone' } };
  }
}
