import type { Span } from './span.ts';

/**
 * One outermost quotation within one block.
 * `outer` holds the marks, `inner` what stands between them. A quotation over several paragraphs is one piece a block;
 * then `goesOn` says that the next block continues it, and a piece may lack its opening or closing mark.
 */
export type Quotation = { readonly outer: Span; readonly inner: Span; readonly goesOn: boolean };

const MARK = /''|``|[„“”‟"«»‹›‚‘’']/g;

/** What closes a quotation that each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”',
  '“': '”',
  '”': '”',
  '‟': '”',
  '"': '"',
  "''": "''",
  '``': "''",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
};
/** What is commonly typed for a closing mark; it counts only where the block has no right one after. */
const MISTYPED: Readonly<Record<string, string>> = { '„': '"', '“': '"“', '‟': '"', '"': '“”', '‘': "'", '‚': "'" };
const SINGLE = new Set(["'", '‘', '’', '‚']);
/** Marks that are nothing else, so that a missing partner is a slip and not another use of the sign. */
const SURE_OPENERS = new Set(['„', '“']);

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isOpenEdge = (character: string | undefined): boolean =>
  character === undefined || /[\s([{/–—\-:„“"«»‚‘›‹…]/.test(character);

/** Quotations in quotations in quotations end somewhere; so the scan stays linear on any text. */
const MAX_DEPTH = 6;

type Open = { readonly mark: string; readonly at: number; readonly closers: string };
type Mark = {
  readonly mark: string;
  readonly at: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

function marksOf(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(block.start, block.end);
  for (const match of slice.matchAll(MARK)) {
    const { index } = match;
    const mark = match[0];
    const before = slice[index - 1];
    const after = slice[index + mark.length];
    const apostrophe = (mark === "'" || mark === '’' || mark === '‘') && isWord(before) && isWord(after);
    if (!apostrophe) marks.push({ mark, at: block.start + index, before, after });
  }
  return marks;
}

const opens = ({ mark, before, after }: Mark): boolean =>
  mark in CLOSERS && isOpenEdge(before) && after !== undefined && (!/\s/.test(after) || mark === '«' || mark === '„');

const closes = (open: Open, { mark, before, after }: Mark): boolean => {
  if (!open.closers.includes(mark) || mark.length > 1 !== (open.mark === "''" || open.mark === '``')) return false;
  if (SINGLE.has(mark)) return !isWord(after) && before !== undefined && !/\s/.test(before);
  if (mark === open.mark) return !isWord(after) && (!isOpenEdge(before) || after === undefined || !isWord(after));
  return true;
};

/** A single mark opens only where a partner follows: else it is the apostrophe of ’tis, ’90s or the workers’ hall. */
const hasPartner = (marks: readonly Mark[], index: number, open: Open): boolean =>
  marks.slice(index + 1, index + 12).some((mark) => closes(open, mark));

/** An `s’` before the real closing mark is a possessive. */
const isPossessive = (marks: readonly Mark[], index: number, open: Open): boolean => {
  const { mark, before } = marks[index] ?? { mark: '', before: '' };
  if (mark !== open.mark && mark !== '’') return false;
  const next = marks[index + 1];
  return before === 's' && next !== undefined && SINGLE.has(next.mark) && closes(open, next);
};

type Scan = { readonly quotations: Quotation[]; readonly left: Open | undefined; readonly orphan: Mark | undefined };

/** Pairs the marks of one block; nested quotations are swallowed by the outermost one. */
function scan(marks: readonly Mark[]): Scan {
  const quotations: Quotation[] = [];
  const stack: Open[] = [];
  let orphan: Mark | undefined;
  const last = new Map(marks.map(({ mark, at }) => [mark, at]));
  const closersOf = (mark: string, at: number): string => {
    const right = CLOSERS[mark] ?? '';
    const found =
      right.length === 2 && right[0] === right[1] ? true : [...right].some((closer) => (last.get(closer) ?? -1) > at);
    return found ? right : right + (MISTYPED[mark] ?? '');
  };
  marks.forEach((mark, index) => {
    const top = stack.findLastIndex((open) => closes(open, mark));
    const open = stack[top];
    if (open && !(opens(mark) && mark.mark !== open.mark && top < stack.length - 1)) {
      if (SINGLE.has(mark.mark) && isPossessive(marks, index, open)) return;
      stack.length = top;
      if (top === 0) {
        const end = mark.at + mark.mark.length;
        quotations.push({
          outer: { start: open.at, end },
          inner: { start: open.at + open.mark.length, end: mark.at },
          goesOn: false,
        });
      }
      return;
    }
    const candidate = { mark: mark.mark, at: mark.at, closers: closersOf(mark.mark, mark.at) };
    if (stack.length < MAX_DEPTH && opens(mark) && (!SINGLE.has(mark.mark) || hasPartner(marks, index, candidate)))
      stack.push(candidate);
    else if (stack.length === 0 && quotations.length === 0 && /[“”"»«]/.test(mark.mark)) orphan ??= mark;
  });
  return { quotations, left: stack[0], orphan };
}

/** Whether this block takes up a quotation that `open` began: it starts with a mark again, or closes without opening. */
const takesUp = (text: string, block: Span, { left, orphan, quotations }: Scan, open: Open): boolean => {
  const first = text.slice(block.start, block.start + 2).trimStart();
  if (first.startsWith(open.mark)) return left !== undefined || quotations[0]?.outer.start === block.start;
  return orphan !== undefined && (CLOSERS[open.mark] ?? '').includes(orphan.mark);
};

/** A speech whose paragraphs are not opened anew is followed no further than this; so the search stays linear. */
const MAX_SILENT = 8;

/** The block at which an open quotation is taken up again, over blocks without any mark when it opened its own block; or -1. */
function takenUpAt(text: string, blocks: readonly Span[], scans: readonly Scan[], index: number, open: Open): number {
  const silent = open.at - (blocks[index]?.start ?? 0) < 2 ? MAX_SILENT : 0;
  for (let next = index + 1; next <= index + 1 + silent; next++) {
    const [block, its] = [blocks[next], scans[next]];
    if (!block || !its) return -1;
    if (takesUp(text, block, its, open)) return next;
    if (its.left || its.orphan || its.quotations.length > 0) return -1;
  }
  return -1;
}

/**
 * The outermost quotations of a text, block by block, in order and without overlap.
 * Marks: „…“ “…” »…« «…» ‚…‘ ‘…’ "…" '…' and ''…''; apostrophes are none. A quotation that its block does not close counts
 * when a later block takes it up, or when its opening mark has no other use.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  const scans = blocks.map((block) => scan(marksOf(text, block)));
  let running: { readonly open: Open; readonly until: number } | undefined;
  scans.forEach((current, index) => {
    const block = blocks[index];
    if (!block) return;
    if (running && index < running.until) {
      found.push({ outer: block, inner: block, goesOn: true });
      return;
    }
    if (running && current.orphan && takesUp(text, block, current, running.open)) {
      const end = current.orphan.at + current.orphan.mark.length;
      const { start } = block;
      found.push({ outer: { start, end }, inner: { start, end: current.orphan.at }, goesOn: false });
    }
    for (const quotation of current.quotations) {
      if (quotation.outer.start >= (found.at(-1)?.outer.end ?? 0)) found.push(quotation);
    }
    running = undefined;
    const { left } = current;
    if (!left) return;
    const until = takenUpAt(text, blocks, scans, index, left);
    if (until < 0 && !SURE_OPENERS.has(left.mark)) return;
    if (until > 0) running = { open: left, until };
    const start = left.at + left.mark.length;
    found.push({ outer: { start: left.at, end: block.end }, inner: { start, end: block.end }, goesOn: until > 0 });
  });
  return found;
}
