import type { TextMap } from '../article/textMap.ts';
import type { Classification, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { type Settings, visible } from '../ui/highlighting.ts';
import { createCard } from './card.ts';
import { clickedIndex, firstInView } from './find.ts';
import { noteOf } from './note.ts';
import { createPainter } from './painter.ts';
import { boxOf, liveRanges, scrollToLine } from './ranges.ts';
import { schemeOf } from './scheme.ts';
import { beside, nextOf, steppable } from './stepping.ts';

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

/** Paints a reading over the page it was made of, and opens note cards on it. The signal takes all of it away. */
export function openOverlay({ reading, textMap, settings, say, signal }: Painting): Overlay {
  const classifications = [...reading.classifications];
  const scheme = schemeOf(textMap[0]?.node.parentElement ?? document.body);
  const painter = createPainter(textMap, scheme, signal);
  let shown = visible(settings);
  let current: number | null = null;
  const closed = () => {
    current = null;
    painter.mark(null);
  };
  const card = createCard(say, closed, signal);

  /** Opens the card of one passage, if it is labelled. `y`: where it was clicked; otherwise it is scrolled into view. */
  const open = (index: number, y?: number): boolean => {
    const classification = classifications[index];
    if (!classification?.label) return false;
    const { label, attribution } = classification;
    const ranges = liveRanges(textMap, classification.passage.span);
    if (y === undefined) scrollToLine(ranges);
    current = index;
    painter.mark(classification);
    const among = steppable(classifications, shown, index);
    card.open({
      note: noteOf({ ...classification, label }, reading.attributions[attribution ?? -1], say),
      position: say('position', String(among.indexOf(index) + 1), String(among.length)),
      scheme,
      anchor: () => boxOf(ranges, y),
      previous: () => open(beside(among, index, -1)),
      next: () => open(beside(among, index, 1)),
    });
    return true;
  };

  const click = (event: MouseEvent) => {
    if (card.holds(event)) return;
    const index = clickedIndex(classifications, textMap, event);
    const label = classifications[index ?? -1]?.label;
    if (index === null || !label || !shown.includes(label) || !open(index, event.clientY)) card.close();
  };
  addEventListener('click', click, { capture: true, signal });
  painter.showOnly(shown);
  void painter.paintAll(classifications, firstInView(classifications, textMap));

  return {
    show(settings) {
      shown = visible(settings);
      painter.showOnly(shown);
    },
    repaint(newer) {
      const places = new Map(classifications.map(({ passage }, index) => [passage.id, index]));
      for (const classification of newer) {
        const index = places.get(classification.passage.id);
        if (index === undefined) continue;
        classifications[index] = classification;
        painter.paint(classification);
      }
    },
    step(source) {
      const index =
        source === null
          ? firstFrom(firstInView(classifications, textMap), steppable(classifications, shown, null))
          : nextOf(source, reading, classifications, current);
      return index !== null && open(index);
    },
  };
}

const firstFrom = (from: number, indexes: readonly number[]): number | null =>
  indexes.find((index) => index >= from) ?? indexes[0] ?? null;
