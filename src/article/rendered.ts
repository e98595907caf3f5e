import { HiddenElements } from './hidden.ts';
import { Line, type RawBlock, type Style } from './line.ts';
import { shownInside } from './shownTree.ts';
import { tagOf } from './tag.ts';
import { Effort, refuseTooLong } from './tooLarge.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start a line of their own (HTML Standard, 15.3: Rendering, flow content). */
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML IFRAME LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
/** Elements whose text is not shown, or not prose. */
const UNREAD = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA SELECT DATALIST OBJECT EMBED AUDIO VIDEO CANVAS SVG MATH METER PROGRESS RP RT',
);
const HEADINGS = names('H1 H2 H3 H4 H5 H6');
const LINKS = names('A BUTTON');
const STRONG = names('B STRONG EM I');
const STYLED: ReadonlySet<string> = new Set([...LINKS, ...STRONG, 'PRE']);

const PLAIN: Style = { linked: false, strong: false, pre: false, sponsored: false };

/** Addresses by which affiliate networks count who sent a buyer. */
const AFFILIATE =
  /[?&]tag=[\w-]+-2\d\b|\/\/(?:[\w-]+\.)*(?:amzn\.to|anrdoezrs\.net|awin1\.com|belboon\.|dpbolvw\.net|financeads\.net|jdoqocy\.com|linksynergy\.com|pntra\.com|prf\.hn|redirectingat\.com|rover\.ebay\.com|shareasale\.com|skimresources\.com|tidd\.ly|tkqlhce\.com|tradedoubler\.com|viglink\.com|webgains\.com|zanox\.com)/i;

/** Whether a publisher says (`rel=sponsored`) or shows that a link is paid for. */
const isPaidLink = (link: Element): boolean =>
  /\bsponsored\b/i.test(link.getAttribute('rel') ?? '') || AFFILIATE.test(link.getAttribute('href') ?? '');

/** How text looks inside an element that changes its looks (`name`: its tag), given how it looks around it. */
function styleIn(element: Element, name: string, outer: Style): Style {
  if (LINKS.has(name)) {
    return { ...outer, linked: true, sponsored: outer.sponsored || (name === 'A' && isPaidLink(element)) };
  }
  return STRONG.has(name) ? { ...outer, strong: true } : { ...outer, pre: true };
}

/** An element whose text is being read: the next node in it, how its text looks, and what to do at its end. */
type Open = {
  next: Node | null;
  /** What follows, where it is not the next sibling. */
  readonly others: Node[] | null;
  readonly element: Element;
  readonly isHeading: boolean;
  readonly style: Style;
  readonly end: End;
};
type End = 'block' | 'line' | null;

/** Reads one tree, in a list of its own instead of recursion: pages may nest deeper than the call stack. */
function walk(root: Element, line: Line): void {
  const effort = new Effort(root);
  const hidden = new HiddenElements();
  hidden.lookAt(root);
  const open: Open[] = [];
  const enter = (element: Element, name: string, style: Style, end: End) => {
    const others = shownInside(element, name);
    for (const node of others ?? []) if (node.nodeType === 1) hidden.lookAt(node as Element);
    const next = others ? (others.shift() ?? null) : element.firstChild;
    open.push({ next, others, element, isHeading: HEADINGS.has(name), style, end });
  };
  enter(root, tagOf(root), PLAIN, null);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const node = at.next;
    if (!node) {
      open.pop();
      if (at.end === 'block') line.begin(open.at(-1)?.element ?? root);
      else if (at.end === 'line') line.newLine();
      continue;
    }
    at.next = at.others ? (at.others.shift() ?? null) : node.nextSibling;
    if (node.nodeType === 3) line.add(node as Text, at.style);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = tagOf(element);
    if (name === 'BR') line.break();
    if (name === 'BR' || UNREAD.has(name) || hidden.has(element)) continue;
    const style = STYLED.has(name) ? styleIn(element, name, at.style) : at.style;
    let end: End = null;
    if (BLOCKS.has(name)) {
      effort.add(open.length);
      line.begin(element);
      end = 'block';
    } else if (at.isHeading && !isAlone(element) && isLine(element)) {
      line.newLine();
      end = 'line';
    }
    enter(element, name, style, end);
  }
}

/** Whether there is nothing in sight beside an element that it could stand above or below. */
function isAlone(element: Element): boolean {
  for (let at = element.parentNode?.firstChild; at; at = at.nextSibling)
    if (at !== element && (at.nodeType === 1 || (at.nodeType === 3 && /\S/.test((at as Text).data)))) return false;
  return true;
}

/**
 * Whether a style sheet puts a part of a heading on a line of its own, as many do with a kicker. Only browsers know;
 * asked for headings alone, for computed styles are dear.
 */
function isLine(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return /^(?:block|flex|grid|list-item|table)/.test(display);
}

/**
 * The text of an element and all in it, block by block in page order, as a person would read it: white space folded,
 * invisible characters and hidden elements left out, `<br>` a new line, two of them a new block. Throws PageTooLargeError.
 */
export function renderedBlocks(root: Element): RawBlock[] {
  const line = new Line(root);
  walk(root, line);
  line.begin(root);
  refuseTooLong(line.blocks.reduce((characters, { text }) => characters + text.length, 0));
  return line.blocks;
}
