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

/** Characters without width that a page may hold and nobody sees. */
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
/** Where the page's text is not what a person sees: white space in runs or other than a blank, and the invisible. */
const FOLDED = new RegExp(`[${INVISIBLE}]+|\\s\\s+|[^\\S ]`, 'g');

/** How text looks: what it stands in. */
export type Style = {
  readonly linked: boolean;
  readonly strong: boolean;
  readonly pre: boolean;
  readonly sponsored: boolean;
};

/** Gathers the text of one block after another. */
export class Line {
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
    // Pages are indented: half of their text nodes.
    if (this.blank && !style.pre && data.trim() === '') return;
    let from = 0;
    FOLDED.lastIndex = 0;
    for (let found = FOLDED.exec(data); found; found = FOLDED.exec(data)) {
      const { 0: run, index } = found;
      if (index > from) this.put(node, from, data.slice(from, index), style);
      if (!INVISIBLE.includes(run.charAt(0))) this.put(node, index, style.pre ? run : ' ', style);
      from = index + run.length;
    }
    if (from < data.length) this.put(node, from, data.slice(from), style);
  }

  private put(node: Text, offset: number, run: string, style: Style): void {
    const shown = run[0] === ' ' && !style.pre && this.blank ? run.slice(1) : run;
    if (shown === '') return;
    const at = offset + run.length - shown.length;
    const last = this.pieces.at(-1);
    const blank = shown === ' ' || (style.pre && shown.trim() === '');
    if (!blank) this.breaks = 0;
    const start = this.text.length;
    if (last?.node === node && last.offset + last.length === at && last.start + last.length === start)
      last.length += shown.length;
    else this.pieces.push({ node, offset: at, start, length: shown.length });
    this.text += shown;
    this.blank = blank || shown.endsWith(' ');
    if (style.linked) this.linked += shown.length;
    if (style.strong) this.strong += shown.length;
    if (style.sponsored) this.sponsored = true;
  }

  private dropTrailingSpace(): void {
    if (!this.blank || this.text === '') return;
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
