import type { Block, BlockKind } from './article.ts';
import type { RawBlock } from './line.ts';
import type { TextMap, TextMapEntry } from './textMap.ts';

/** A block that goes into the article. */
export type Kept = { readonly raw: RawBlock; readonly kind: BlockKind; readonly body: boolean };

/** Items of a list and cells of a table follow each other line by line. */
const TIGHT: ReadonlySet<BlockKind> = new Set(['listItem', 'tableCell']);

/** Joins blocks to the article's text: a blank line between them, a single new line between items and cells. */
export function compose(kept: readonly Kept[]): { text: string; blocks: Block[]; textMap: TextMap } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const textMap: TextMapEntry[] = [];
  let end = 0;
  for (const [index, { raw, kind, body }] of kept.entries()) {
    const before = kept[index - 1]?.kind;
    if (before) {
      const gap = before === kind && TIGHT.has(kind) ? '\n' : '\n\n';
      parts.push(gap);
      end += gap.length;
    }
    const start = end;
    parts.push(raw.text);
    end += raw.text.length;
    for (const { node, offset, start: from, length } of raw.pieces)
      textMap.push({ node, offset, span: { start: start + from, end: start + from + length } });
    const size = raw.text.length;
    blocks.push({
      kind,
      span: { start, end },
      body,
      linked: Math.min(1, raw.linked / size),
      strong: Math.min(1, raw.strong / size),
    });
  }
  return { text: parts.join(''), blocks, textMap };
}
