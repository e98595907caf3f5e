import type { TextMap } from '../article/textMap.ts';
import type { Classification, Label, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { type Settings, visible } from '../ui/highlighting.ts';
import { createCard } from './card.ts';
import { firstInView, indexAt, offsetAtPoint } from './find.ts';
import { noteOf } from './note.ts';
import { createPainter } from './painter.ts';
import { linesOf, liveRanges, scrollToLine } from './ranges.ts';
import { schemeOf } from './scheme.ts';

export type Overlay = {
  /** Shows and hides labels as the reader wants. */
  readonly show: (settings: Settings) => void;
  /** Replaces single classifications by newer ones of the same passages. */
  readonly repaint: (classifications: readonly Classification[]) => void;
  /** Opens the note card of a source's next quotation, or the first in view for null; false when there is none. */
  readonly step: (source: number | null) => boolean;
};

export type Painting = {
  readonly reading: Reading;
  readonly textMap: TextMap;
  readonly settings: Settings;
  readonly say: Say;
  readonly signal: AbortSignal;
};

/** Clicks on these are the page's own business. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [contenteditable]';
/** CSS pixels by which a click may miss a line of text. */
const TOLERANCE = 3;

/** Paints a reading over the page it was made of, and opens note cards on it. The signal takes all of it away. */
export function openOverlay({ reading, textMap, settings, say, signal }: Painting): Overlay {
  const classifications = [...reading.classifications];
  const scheme = schemeOf(textMap[0]?.node.parentElement ?? document.body);
  const painter = createPainter(textMap, scheme, signal);
  let shown = visible(settings);
  let current: number | null = null;

  const card = createCard(
    say,
    () => {
      current = null;
      painter.mark(null);
    },
    signal,
  );

  /** Opens the card of one passage, if it is labelled; `point` is the line of it that was clicked. */
  const open = (index: number, point?: { readonly y: number }): boolean => {
    const classification = classifications[index];
    if (!classification?.label) return false;
    const ranges = liveRanges(textMap, classification.passage.span);
    if (!point) scrollToLine(ranges);
    const lines = linesOf(ranges);
    const at = Math.max(0, point ? lines.findIndex((line) => line.bottom >= point.y) : lines.length - 1);
    current = index;
    painter.mark(classification);
    const among = steppable();
    card.open({
      note: noteOf({ ...classification, label: classification.label }, attributionOf(classification), say),
      position: say('position', String(among.indexOf(index) + 1), String(among.length)),
      scheme,
      anchor: () => linesOf(ranges)[at] ?? null,
      previous: () => open(beside(among, index, -1)),
      next: () => open(beside(among, index, 1)),
    });
    return true;
  };

  const attributionOf = ({ attribution }: Classification) =>
    attribution === undefined ? undefined : reading.attributions[attribution];

  /** What previous and next step through: everything painted, or everything labelled while nothing is painted. */
  const steppable = (): number[] => {
    const wanted = (label: Label | null) => label !== null && (shown.length === 0 || shown.includes(label));
    return [...classifications.keys()].filter(
      (index) => index === current || wanted(classifications[index]?.label ?? null),
    );
  };

  const step = (source: number | null): boolean => {
    if (source === null) {
      const from = firstInView(classifications, textMap);
      const first = steppable().find((index) => index >= from);
      return first !== undefined && open(first);
    }
    const quoted = new Set(reading.sources[source]?.attributions);
    const own = [...classifications.keys()].filter((index) => quoted.has(classifications[index]?.attribution ?? -1));
    const next = own.find((index) => index > (current ?? -1)) ?? own[0];
    return next !== undefined && open(next);
  };

  const click = (event: MouseEvent) => {
    if (card.holds(event)) return;
    const index = clickedPassage(event);
    if (index === null || !open(index, { y: event.clientY })) card.close();
  };

  const clickedPassage = ({ target, button, clientX, clientY, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => {
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
    if (target instanceof Element && target.closest(INTERACTIVE)) return null;
    if (getSelection()?.isCollapsed === false) return null;
    const offset = offsetAtPoint(textMap, clientX, clientY);
    const index = offset === null ? null : indexAt(classifications, offset);
    const found = index === null ? undefined : classifications[index];
    if (!found?.label || !shown.includes(found.label)) return null;
    const hit = linesOf(liveRanges(textMap, found.passage.span)).some(
      ({ left, right, top, bottom }) =>
        clientX >= left - TOLERANCE &&
        clientX <= right + TOLERANCE &&
        clientY >= top - TOLERANCE &&
        clientY <= bottom + TOLERANCE,
    );
    return hit ? index : null;
  };

  const show = (settings: Settings) => {
    shown = visible(settings);
    painter.showOnly(shown);
  };

  const repaint = (newer: readonly Classification[]) => {
    const places = new Map(classifications.map(({ passage }, index) => [passage.id, index]));
    for (const classification of newer) {
      const index = places.get(classification.passage.id);
      if (index === undefined) continue;
      classifications[index] = classification;
      painter.paint(classification);
    }
  };

  addEventListener('click', click, { capture: true, signal });
  painter.showOnly(shown);
  void painter.paintAll(classifications, firstInView(classifications, textMap));
  return { show, repaint, step };
}

/** The neighbour of an entry, from the last round to the first. */
const beside = (entries: readonly number[], entry: number, by: 1 | -1): number =>
  entries.at((entries.indexOf(entry) + by) % entries.length) ?? entry;
