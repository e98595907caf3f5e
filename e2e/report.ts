import type { Popup } from './popup.ts';

/** What the popup tells of a reading. */
export type Report = {
  readonly headline: string;
  /** The genre as declared and as read; empty when none is declared. */
  readonly genre: readonly string[];
  /** Percentages of the four labels, in the popup's order, as shown. */
  readonly shares: readonly string[];
  /** Names as listed. */
  readonly sources: readonly string[];
};

/** Waits until the popup has read the page, or says why not. */
export const settled = (popup: Popup): Promise<boolean> =>
  popup.until(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');

/** Waits for the reading and gives what the popup says about it. Fails when the popup has none. */
export async function reportOf(popup: Popup): Promise<Report> {
  await settled(popup);
  const told = await popup.evaluate(() =>
    ['.piece h2', '.genre dd', '.legend .percent', '.sources .name', '.problem'].map((selector) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? ''),
    ),
  );
  const [headline = [], genre = [], shares = [], sources = [], problem = []] = told;
  if (problem.length > 0) throw new Error(`There is no reading: ${problem}`);
  return { headline: headline[0] ?? '', genre, shares, sources };
}

/** Waits for the sentence that says why there is no reading: its heading, and what to do next. */
export async function problemOf(popup: Popup): Promise<readonly string[]> {
  await settled(popup);
  return popup.evaluate(() =>
    [...document.querySelectorAll('.problem h2, .problem p')].map((element) => element.textContent ?? ''),
  );
}
