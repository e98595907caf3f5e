import type { TextMap } from '../article/textMap.ts';
import { type Classification, LABELS, type Label } from '../reading/reading.ts';
import type { Scheme } from '../ui/palette.ts';
import { CURRENT, currentRule, highlightName, highlightRules } from './highlightSheet.ts';
import { liveRanges } from './ranges.ts';

/** Milliseconds of painting before the page gets its turn: half a frame at 60 Hz. */
const TURN = 8;

type Painted = { readonly label: Label; readonly ranges: readonly Range[] };

export type Painter = {
  /** Paints all passages, from the one at `first` outwards, in turns that leave the page responsive. */
  paintAll(classifications: readonly Classification[], first: number): Promise<void>;
  /** Paints one passage, in place of what it was painted as before. */
  paint(classification: Classification): void;
  /** Registers the highlights of these labels and no others. */
  showOnly(labels: readonly Label[]): void;
  /** Marks the passage whose card is open; null marks none. */
  mark(classification: Classification | null): void;
};

/** Paints passages with the CSS Custom Highlight API; all is gone once the signal is aborted. */
export function createPainter(map: TextMap, scheme: Scheme, signal: AbortSignal): Painter {
  const highlights = new Map(LABELS.map((label) => [label, new Highlight()]));
  const current = new Highlight();
  current.priority = 1;
  const painted = new Map<number, Painted>();
  const sheet = new CSSStyleSheet();
  const currentSheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(scheme));
  document.adoptedStyleSheets.push(sheet, currentSheet);

  const paint = ({ passage, label }: Classification) => {
    const before = painted.get(passage.id);
    for (const range of before?.ranges ?? []) highlights.get(before?.label ?? 'reporting')?.delete(range);
    painted.delete(passage.id);
    if (label === null) return;
    const ranges = liveRanges(map, passage.span);
    for (const range of ranges) highlights.get(label)?.add(range);
    painted.set(passage.id, { label, ranges });
  };

  const showOnly = (labels: readonly Label[]) => {
    for (const [label, highlight] of highlights) {
      if (labels.includes(label)) CSS.highlights.set(highlightName(label), highlight);
      else CSS.highlights.delete(highlightName(label));
    }
  };

  const mark = (classification: Classification | null) => {
    current.clear();
    if (classification?.label) currentSheet.replaceSync(currentRule(scheme, classification.label));
    for (const range of classification ? liveRanges(map, classification.passage.span) : []) current.add(range);
    if (current.size > 0) CSS.highlights.set(CURRENT, current);
    else CSS.highlights.delete(CURRENT);
  };

  const paintAll = async (classifications: readonly Classification[], first: number) => {
    let until = performance.now() + TURN;
    for (const classification of outwards(classifications, first)) {
      if (signal.aborted) return;
      paint(classification);
      if (performance.now() < until) continue;
      await scheduler.yield();
      until = performance.now() + TURN;
    }
  };

  signal.addEventListener('abort', () => {
    showOnly([]);
    mark(null);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (adopted) => adopted !== sheet && adopted !== currentSheet,
    );
  });
  return { paintAll, paint, showOnly, mark };
}

/** From one entry to both ends in turn: what is on screen comes first, its surroundings next. */
export function* outwards<Entry>(entries: readonly Entry[], first: number): Generator<Entry> {
  for (let step = 0; step < entries.length; step++) {
    const after = entries[first + step];
    const before = entries[first - step - 1];
    if (after !== undefined) yield after;
    if (before !== undefined) yield before;
  }
}
