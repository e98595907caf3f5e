import type { NodeRange } from '../article/textMap.ts';
import type { Classification, Label } from '../reading/reading.ts';
import type { Scheme } from '../ui/palette.ts';
import { adopt } from './adopt.ts';
import type { Ground } from './ground.ts';
import { CURRENT, currentRule, highlightRules } from './highlightSheet.ts';
import { liveRanges } from './ranges.ts';
import { createRegistry } from './registry.ts';
import { schemesOnPage } from './scheme.ts';

/** Milliseconds of painting before the page gets its turn: half a frame at 60 Hz. */
const TURN = 8;

type Painted = { readonly highlight: Highlight; readonly range: Range };

export type Painter = {
  /** Paints all passages, from the one at `first` outwards, in turns that leave the page responsive. */
  readonly paintAll: (classifications: readonly Classification[], first: number) => Promise<void>;
  /** Paints one passage, in place of what it was painted as before. */
  readonly paint: (classification: Classification) => void;
  /** Paints anew, of the passages painted so far, those whose text has moved or changed in the page. */
  readonly repair: (classifications: readonly Classification[]) => void;
  /** Registers the highlights of these labels and no others. */
  readonly showOnly: (labels: readonly Label[]) => void;
  /** Marks the passage whose card is open; null marks none. */
  readonly mark: (classification: Classification | null) => void;
};

/** Paints passages with the CSS Custom Highlight API; all is gone once the signal is aborted. */
export function createPainter(ground: Ground, scheme: Scheme, signal: AbortSignal): Painter {
  const registry = createRegistry(highlightRules(scheme), signal);
  const painted = new Map<number, readonly Painted[]>();
  const schemeAt = schemesOnPage();

  const paint = ({ passage, label }: Classification) => {
    for (const { highlight, range } of painted.get(passage.id) ?? []) highlight.delete(range);
    painted.delete(passage.id);
    if (label === null) return;
    const pieces = liveRanges(ground, passage.span).map((range) => {
      const { parentElement: element, ownerDocument } = range.startContainer;
      const opposite = element !== null && schemeAt(element) !== scheme;
      const highlight = registry.of(label, opposite, ownerDocument ?? document);
      return { highlight: highlight.add(range), range };
    });
    painted.set(passage.id, pieces);
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

  const repair = (classifications: readonly Classification[]) => {
    for (const classification of classifications) {
      const pieces = painted.get(classification.passage.id);
      if (pieces && !isOn(pieces, ground.nodes(classification.passage.span))) paint(classification);
    }
  };

  return { paintAll, paint, repair, showOnly: registry.showOnly, mark: createMark(ground, scheme, signal) };
}

/** Whether ranges still lie where they should: a range moves on its own when the page changes around it. */
const isOn = (pieces: readonly Painted[], nodes: readonly NodeRange[]): boolean =>
  pieces.length === nodes.length &&
  nodes.every(({ node, start, end }, at) => {
    const range = pieces[at]?.range;
    return (
      range?.startContainer === node &&
      range.endContainer === node &&
      range.startOffset === start &&
      range.endOffset === end
    );
  });

/** The highlight of the one passage whose card is open, in the document that it stands in. */
function createMark(ground: Ground, scheme: Scheme, signal: AbortSignal): Painter['mark'] {
  const sheets = new Map<Document, CSSStyleSheet>();
  const sheetIn = (within: Document) => {
    const sheet = sheets.get(within) ?? adopt(within, '', signal);
    sheets.set(within, sheet);
    return sheet;
  };
  const mark = (classification: Classification | null) => {
    for (const { defaultView } of sheets.keys()) defaultView?.CSS.highlights.delete(CURRENT);
    if (!classification?.label) return;
    const ranges = liveRanges(ground, classification.passage.span);
    const within = ranges[0]?.startContainer.ownerDocument;
    if (!within?.defaultView) return;
    const highlight = new within.defaultView.Highlight(...ranges);
    highlight.priority = 1;
    sheetIn(within).replaceSync(currentRule(scheme, classification.label));
    within.defaultView.CSS.highlights.set(CURRENT, highlight);
  };
  signal.addEventListener('abort', () => mark(null));
  return mark;
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
