import { headingOf } from './headline.ts';
import type { RawBlock } from './line.ts';
import { type PlaceName, placeOf } from './places.ts';
import type { Readable } from './readable.ts';
import { parentOf } from './shownTree.ts';

/** A block and where it stands; what the rules decide by. */
export type Candidate = {
  readonly raw: RawBlock;
  /** Its text in lower case; of long prose, which no list of phrases is about, nothing. */
  readonly lower: string;
  /** The heading element it stands in. */
  readonly heading: Element | null;
  /** Share (0–1) of its characters that Readability takes for the article. */
  readonly read: number;
  /** What the nearest telling ancestor says it is; null where nothing speaks against prose. */
  readonly place: PlaceName | null;
  readonly placedBy: Element | null;
  /** Share (0–1) of its characters in links and buttons. */
  readonly linked: number;
  /** Whether it stands in the part of the page that holds (nearly) all of the article. */
  readonly inRoot: boolean;
  /** Whether the element around it, lists and tables apart, holds prose that is surely the article's. */
  readonly beside: boolean;
  /** Whether the element around it has the classes of one that holds prose that is surely the article's. */
  readonly alike: boolean;
};

/** A part of the page with more of the article than this is no surroundings, whatever its name. */
const MOST = 0.25;
/** The article's root holds at least so much of what Readability found: a stray comment shall not widen it. */
const NEARLY_ALL = 0.9;

/** How many of the article's characters stand inside each element. */
function charactersInside(blocks: readonly RawBlock[], body: ReadonlySet<Text>): Map<Element, number> {
  const inside = new Map<Element, number>();
  for (const block of blocks) {
    let size = 0;
    for (const { node, length } of block.pieces) if (body.has(node)) size += length;
    if (size > 0)
      for (let element: Element | null = block.element; element; element = parentOf(element))
        inside.set(element, (inside.get(element) ?? 0) + size);
  }
  return inside;
}

/** The deepest element that holds nearly all of the article. */
function rootOf(top: Element, inside: ReadonlyMap<Element, number>): Element {
  const enough = (inside.get(top) ?? 0) * NEARLY_ALL;
  let root = top;
  for (;;) {
    const next = [...root.children].find((child) => (inside.get(child) ?? 0) >= enough);
    if (!next) return root;
    root = next;
  }
}

/** Blocks longer than this (in characters) are prose, whatever they mention. */
const LONGEST_SAID = 500;

type Place = { readonly place: PlaceName | null; readonly by: Element | null };

/** The blocks of a page with all that is known of them before any is judged. */
export function candidatesOf(document: Document, { body }: Readable, blocks: readonly RawBlock[]): Candidate[] {
  const inside = charactersInside(blocks, body);
  const all = inside.get(document.body) ?? 0;
  const root = rootOf(document.body, inside);
  const places = new Map<Element, Place>();
  const placed = (element: Element): Place => {
    let place = places.get(element);
    if (!place) {
      const own = (inside.get(element) ?? 0) > all * MOST ? null : placeOf(element);
      const parent = parentOf(element);
      place = own ? { place: own, by: element } : parent ? placed(parent) : { place: null, by: null };
      places.set(element, place);
    }
    return place;
  };
  const found = blocks.map((raw) => {
    let read = 0;
    for (const { node, length } of raw.pieces) if (body.has(node)) read += length;
    const { place, by } = placed(raw.element);
    const size = raw.text.length;
    const inRoot = root.contains(raw.element);
    const lower = size <= LONGEST_SAID ? raw.text.toLowerCase() : '';
    const heading = headingOf(raw.element);
    return { raw, lower, heading, read: read / size, place, placedBy: by, linked: raw.linked / size, inRoot };
  });
  const holders = new Set(found.filter(holdsProse).map(({ raw }) => around(raw.element)));
  const classes = new Set([...holders].map(classesOf));
  return found.map((block): Candidate => {
    const holder = around(block.raw.element);
    const names = classesOf(holder);
    return { ...block, beside: holders.has(holder), alike: names !== '' && classes.has(names) };
  });
}

/** Prose so long (in characters) tells where the article stands. */
const holdsProse = ({ raw, read, place, linked }: Omit<Candidate, 'beside' | 'alike'>): boolean =>
  read >= 0.5 && raw.text.length >= 80 && linked < 0.25 && place === null;

const LISTS = /^(?:UL|OL|LI|DL|DT|DD|TABLE|TBODY|THEAD|TR|TD|TH|BLOCKQUOTE)$/i;

/** The element around a block; of items and cells, the one around their list or table. */
function around(element: Element): Element {
  let at = element.parentElement ?? element;
  while (LISTS.test(at.tagName) && at.parentElement) at = at.parentElement;
  return at;
}

const classesOf = (element: Element): string => element.getAttribute('class')?.trim() ?? '';
