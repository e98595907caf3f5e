import type { Page } from 'playwright';
import { LABELS, type Label } from '../src/reading/reading.ts';

/** What a reader sees on a page: its text (white space folded), and for each character the labels it is painted with. */
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
    `${text} `.split('').map((character, at) => ({
      character: /\s/.test(character) ? ' ' : character,
      labels: painted.flatMap(({ label, start, end }) =>
        start <= at && at < end ? [LABELS[label] ?? 'reporting'] : [],
      ),
    })),
  );
  const folded = characters.filter(({ character }, at) => character !== ' ' || characters[at - 1]?.character !== ' ');
  return { text: folded.map(({ character }) => character).join(''), labels: folded.map(({ labels }) => labels) };
}
