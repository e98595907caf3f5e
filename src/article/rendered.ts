/** A stretch of a text node that stands unchanged in a block, but for white space turned into one blank. */
export type Piece = { readonly node: Text; readonly offset: number; readonly start: number; readonly length: number };

/** One block of the page as a person sees it, before anyone has decided what it is. */
export type RawBlock = {
  /** The nearest element that starts a line of its own. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Characters inside links and buttons, and in bold or italic type. */
  readonly linked: number;
  readonly strong: number;
  /** Whether it holds a link that is paid for: marked so (rel=sponsored) or counted by an affiliate network. */
  readonly sponsored: boolean;
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start a line of their own (HTML Standard, 15.3: Rendering, flow content). */
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
/** Elements whose text is not shown, or not prose. */
const UNREAD = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA SELECT DATALIST IFRAME OBJECT EMBED AUDIO VIDEO CANVAS SVG svg MATH math METER PROGRESS RP RT',
);
const LINKS = names('A BUTTON');
const STRONG = names('B STRONG EM I');

/** Characters without width that a page may hold and nobody sees. */
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
const RUNS = new RegExp(`[${INVISIBLE}]+|\\s+|[^\\s${INVISIBLE}]+`, 'g');
const NEEDS_FOLDING = new RegExp(`[${INVISIBLE}]|\\s\\s|[^\\S ]`);

type Style = { readonly linked: boolean; readonly strong: boolean; readonly pre: boolean; readonly sponsored: boolean };

/** Gathers the text of one block after another. */
class Line {
  readonly blocks: RawBlock[] = [];
  private text = '';
  private pieces: { node: Text; offset: number; start: number; length: number }[] = [];
  private linked = 0;
  private strong = 0;
  private sponsored = false;
  private breaks = 0;
  /** Whether the next blank would be folded away: at the start, after white space. */
  private blank = true;

  constructor(private element: Element) {}

  /** Ends the block and begins the next one in `element`. */
  begin(element: Element): void {
    this.dropTrailingSpace();
    if (this.text !== '') {
      const { text, pieces, linked, strong, sponsored } = this;
      this.blocks.push({ element: this.element, text, pieces, linked, strong, sponsored });
      this.text = '';
      this.pieces = [];
      this.linked = 0;
      this.strong = 0;
      this.sponsored = false;
    }
    this.breaks = 0;
    this.blank = true;
    this.element = element;
  }

  /** `<br>`: one is a new line, two in a row are a new paragraph. */
  break(): void {
    if (++this.breaks > 1) this.begin(this.element);
    this.newLine();
  }

  /** What comes next stands below what came before, in the same block. */
  newLine(): void {
    this.dropTrailingSpace();
    if (this.text !== '') this.text += '\n';
    this.blank = true;
  }

  add(node: Text, style: Style): void {
    const data = node.data;
    if (!NEEDS_FOLDING.test(data)) this.put(node, 0, data, style);
    else this.fold(node, style);
  }

  private fold(node: Text, style: Style): void {
    for (const { 0: run, index } of node.data.matchAll(RUNS)) {
      if (INVISIBLE.includes(run[0] ?? '')) continue;
      if (style.pre) this.put(node, index, run, style);
      else this.put(node, index, /\S/.test(run) ? run : ' ', style);
    }
  }

  private put(node: Text, offset: number, run: string, style: Style): void {
    const shown = run[0] === ' ' && !style.pre && this.blank ? run.slice(1) : run;
    if (shown === '') return;
    const at = offset + run.length - shown.length;
    if (/\S/.test(shown)) this.breaks = 0;
    const last = this.pieces.at(-1);
    const start = this.text.length;
    if (last?.node === node && last.offset + last.length === at && last.start + last.length === start)
      last.length += shown.length;
    else this.pieces.push({ node, offset: at, start, length: shown.length });
    this.text += shown;
    this.blank = /\s/.test(shown.charAt(shown.length - 1));
    if (style.linked) this.linked += shown.length;
    if (style.strong) this.strong += shown.length;
    if (style.sponsored) this.sponsored = true;
  }

  private dropTrailingSpace(): void {
    const text = this.text.trimEnd();
    if (text.length === this.text.length) return;
    this.text = text;
    for (let last = this.pieces.at(-1); last; last = this.pieces.at(-1)) {
      last.length = Math.min(last.length, text.length - last.start);
      if (last.length > 0) break;
      this.pieces.pop();
    }
  }
}

/** Whether an element is put out of sight by its own markup; style sheets are not asked. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Addresses by which affiliate networks count who sent a buyer. */
const AFFILIATE =
  /[?&]tag=[\w-]+-2\d\b|\/\/(?:[\w-]+\.)*(?:amzn\.to|anrdoezrs\.net|awin1\.com|belboon\.|dpbolvw\.net|financeads\.net|jdoqocy\.com|linksynergy\.com|pntra\.com|prf\.hn|redirectingat\.com|rover\.ebay\.com|shareasale\.com|skimresources\.com|tidd\.ly|tkqlhce\.com|tradedoubler\.com|viglink\.com|webgains\.com|zanox\.com)/i;

/** Whether a publisher says (`rel=sponsored`) or shows that a link is paid for. */
const isPaidLink = (link: Element): boolean =>
  /\bsponsored\b/i.test(link.getAttribute('rel') ?? '') || AFFILIATE.test(link.getAttribute('href') ?? '');

/** How text looks inside an element, given how it looks around it. */
function styleIn(element: Element, outer: Style): Style {
  const name = element.tagName;
  if (LINKS.has(name)) {
    return { ...outer, linked: true, sponsored: outer.sponsored || (name === 'A' && isPaidLink(element)) };
  }
  if (STRONG.has(name)) return { ...outer, strong: true };
  return name === 'PRE' ? { ...outer, pre: true } : outer;
}

/** The text of one element after the other. The walk is recursive, as deep as the page nests. */
function walk(parent: Element, line: Line, style: Style): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) line.add(node as Text, style);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.tagName === 'BR') line.break();
    else if (!UNREAD.has(element.tagName) && !isHidden(element)) enter(element, line, style);
  }
}

/**
 * Whether a style sheet puts a part of a heading on a line of its own, as many do with a kicker. Only browsers know;
 * asked for headings alone, for computed styles are dear.
 */
function isLineOfHeading(element: Element): boolean {
  if (!/^H[1-6]$/.test(element.parentElement?.tagName ?? '') || typeof element.checkVisibility !== 'function')
    return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return /^(?:block|flex|grid|list-item|table)/.test(display);
}

function enter(element: Element, line: Line, style: Style): void {
  const startsBlock = BLOCKS.has(element.tagName);
  const startsLine = !startsBlock && isLineOfHeading(element);
  if (startsBlock) line.begin(element);
  else if (startsLine) line.newLine();
  walk(element, line, styleIn(element, style));
  if (startsBlock) line.begin(element.parentElement ?? element);
  else if (startsLine) line.newLine();
}

/**
 * The text of an element and all in it, block by block in page order, as a person would read it: white space folded,
 * invisible characters and hidden elements left out, `<br>` a new line, two of them a new block.
 */
export function renderedBlocks(root: Element): RawBlock[] {
  const line = new Line(root);
  walk(root, line, { linked: false, strong: false, pre: false, sponsored: false });
  line.begin(root);
  return line.blocks;
}
