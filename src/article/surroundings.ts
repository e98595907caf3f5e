import type { RawBlock } from './line.ts';
import { type PlaceName, placeOf } from './places.ts';
import { parentOf } from './shownTree.ts';

/** Places whose blocks are never the article's, whatever Readability takes them for. */
const NEVER: ReadonlySet<PlaceName | null> = new Set<PlaceName>([
  'navigation',
  'sharing',
  'comments',
  'advertising',
  'offer',
  'sidebar',
  'notice',
  'footer',
]);
/** A part of the page with a larger share of its prose than this may be the article, whatever its name. */
const MOST = 0.05;
/** Unlinked text so long (in characters) is prose. */
const SHORTEST = 80;

const isProse = ({ text, linked }: RawBlock): boolean => text.length >= SHORTEST && linked < text.length * 0.25;

/**
 * A page's blocks without those whose place says by its name that it is not the article, and which holds hardly any
 * prose: on most pages the larger part. Readability need not weigh them.
 */
export function withoutSurroundings(blocks: readonly RawBlock[]): RawBlock[] {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const block of blocks.filter(isProse)) {
    all += block.text.length;
    for (let at: Element | null = block.element; at; at = parentOf(at))
      prose.set(at, (prose.get(at) ?? 0) + block.text.length);
  }
  const known = new Map<Element, boolean>();
  const isAside = (element: Element): boolean => {
    let aside = known.get(element);
    if (aside === undefined) {
      const parent = parentOf(element);
      aside =
        (parent !== null && isAside(parent)) ||
        (NEVER.has(placeOf(element)) && (prose.get(element) ?? 0) <= all * MOST);
      known.set(element, aside);
    }
    return aside;
  };
  return blocks.filter(({ element }) => !isAside(element));
}
