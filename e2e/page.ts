import type { Page } from 'playwright';

/** The texts that are painted on the page, by the name of their highlight (CSS Custom Highlight API, `CSS.highlights`). */
export function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ]),
    ),
  );
}
