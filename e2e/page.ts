import type { Page } from 'playwright';
import { LABELS, type Label } from '../src/reading/reading.ts';

/** What a reader sees on a page: its text (without white space), and for each character the labels it is painted with. */
export type PaintedPage = { readonly text: string; readonly labels: readonly (readonly Label[])[] };

/** Reads the highlights that are registered now (CSS Custom Highlight API, `CSS.highlights`). */
export async function paintedPage(page: Page): Promise<PaintedPage> {
  const nodes = await page.evaluate((labels) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found: { text: string; painted: { label: number; start: number; end: number }[] }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const painted = [];
      for (const [label, name] of labels.entries())
        for (const range of CSS.highlights.get(`lesart-${name}`) ?? []) {
          if (!(range instanceof Range) || !range.intersectsNode(node)) continue;
          const start = range.startContainer === node ? range.startOffset : 0;
          const end = range.endContainer === node ? range.endOffset : text.length;
          painted.push({ label, start, end });
        }
      found.push({ text, painted });
    }
    return found;
  }, LABELS);
  const characters = nodes.flatMap(({ text, painted }) =>
    text.split('').map((character, at) => ({
      character,
      labels: painted.flatMap(({ label, start, end }) =>
        start <= at && at < end ? [LABELS[label] ?? 'reporting'] : [],
      ),
    })),
  );
  const seen = characters.filter(({ character }) => folded(character) !== '');
  return { text: seen.map(({ character }) => character).join(''), labels: seen.map(({ labels }) => labels) };
}

/** Without white space: HTML may break lines anywhere, and need not have any between two paragraphs. */
export const folded = (text: string): string => text.replace(/\s+/g, '');

/** Which words are not painted as they should be, one sentence each. `label` undefined: not to be painted at all. */
export function complaints(
  { text, labels }: PaintedPage,
  expected: readonly { readonly text: string; readonly label?: Label }[],
): readonly string[] {
  return expected.flatMap(({ text: words, label }) => {
    const start = text.indexOf(folded(words));
    if (start < 0) return [`"${words}" is not on the page.`];
    const wanted = label ?? 'nothing';
    const found = new Map<string, string>();
    for (let at = start; at < start + folded(words).length; at += 1) {
      const painted = labels[at]?.join(' and ') || 'nothing';
      // Marks between two passages belong to neither.
      if (painted !== wanted && /[\p{L}\p{N}]/u.test(text[at] ?? ''))
        found.set(painted, (found.get(painted) ?? '') + text[at]);
    }
    return [...found].map(([painted, letters]) =>
      letters.length < 3
        ? `"${words}": "${letters}" is ${painted}, not ${wanted}.`
        : `"${words}" is ${painted}, not ${wanted}.`,
    );
  });
}

/** The labels of which anything is painted now. */
export async function paintedLabels(page: Page): Promise<readonly Label[]> {
  const { labels } = await paintedPage(page);
  return LABELS.filter((label) => labels.some((here) => here.includes(label)));
}

/** Clicks on the first passage painted with a label, as a reader would; scrolls there first. */
export async function clickPassage(page: Page, label: Label): Promise<void> {
  const at = await page.evaluate((name) => {
    const [range] = CSS.highlights.get(`lesart-${name}`) ?? [];
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const line = range.getClientRects()[0];
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  }, label);
  if (at === null) throw new Error(`Nothing is painted as ${label}.`);
  await page.mouse.click(at.x, at.y);
}
