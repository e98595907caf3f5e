import type { BlockKind } from './article.ts';
import { headingOf } from './headline.ts';
import type { Judged } from './judge.ts';
import { tagOf } from './tag.ts';

const BY_TAG: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'blockQuotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  LI: 'listItem',
  DT: 'listItem',
  DD: 'listItem',
  TD: 'tableCell',
  TH: 'tableCell',
  PRE: 'preformatted',
};
/** Elements that say nothing of their own; what is around them decides. */
const NEUTRAL = new Set(['P', 'DIV', 'SPAN', 'SECTION', 'FOOTER', 'HEADER', 'CENTER']);
/** How far up a quotation, a list or a table is looked for; further up it is the page's layout. */
const LEVELS = 3;

/** What a block of the article is, by the element it stands in. */
function kindByElement(element: Element): BlockKind {
  if (headingOf(element)) return 'crosshead';
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    const name = tagOf(at);
    const kind = BY_TAG[name];
    if (kind) return kind;
    if (!NEUTRAL.has(name)) break;
  }
  return 'paragraph';
}

/** What a kept block is for a reader. */
export function kindOf({ block, verdict, by }: Judged): BlockKind {
  if (by === 'headline') return 'headline';
  if (by === 'kicker') return 'kicker';
  if (by.startsWith('lede')) return 'standfirst';
  if (verdict === 'caption') return 'caption';
  return kindByElement(block.raw.element);
}
