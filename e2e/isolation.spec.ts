import { expect, test } from 'playwright/test';
import { FROZEN_PAGES } from '../src/article/pages.ts';
import { inBrowser } from '../src/lab/browserPages.ts';
import { bundled } from '../src/lab/bundle.ts';
import type { PageIsolation } from './isolationWork.ts';

/** The same pages and expectations as in the unit tests, here in a real browser; and every character must stand where the map says. */
test('frozen pages are isolated and mapped in the browser', async () => {
  const script = await bundled(new URL('isolationWork.ts', import.meta.url), 'iife', 'isolationWork');
  const sources = FROZEN_PAGES.map(({ html }) => html);
  let at = 0;
  for await (const found of inBrowser<PageIsolation | null>(sources, script, 'isolatePage()')) {
    const { name, blocks } = FROZEN_PAGES[at++] ?? { name: '', blocks: [] };
    expect
      .soft(
        found?.blocks.map(({ kind, text }) => ({ kind, text })),
        name,
      )
      .toEqual(blocks);
    expect.soft(found?.equal, `${name}: mapped characters`).toBe(found?.characters);
  }
  expect(at).toBe(FROZEN_PAGES.length);
});
