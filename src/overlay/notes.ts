import type { TextMap } from '../article/textMap.ts';
import type { Classification, Label, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import type { Scheme } from '../ui/palette.ts';
import { createCard } from './card.ts';
import { firstInView } from './find.ts';
import { noteOf } from './note.ts';
import type { Painter } from './painter.ts';
import { boxOf, liveRanges, scrollToLine } from './ranges.ts';
import { beside, nextOf, steppable } from './stepping.ts';

export type Notes = {
  /** Opens the card of one passage, if it is labelled. `y`: where it was clicked; otherwise it is scrolled into view. */
  readonly open: (index: number, y?: number) => boolean;
  /** Opens the card of a source's next passage, or with null of the first in view; false when there is none. */
  readonly step: (source: number | null) => boolean;
  readonly close: () => void;
  /** Whether an event came from inside the card. */
  readonly holds: (event: Event) => boolean;
};

export type Annotated = {
  readonly reading: Reading;
  readonly classifications: readonly Classification[];
  readonly textMap: TextMap;
  readonly painter: Painter;
  readonly scheme: Scheme;
  readonly shown: () => readonly Label[];
  readonly say: Say;
  readonly signal: AbortSignal;
};

/** Note cards on passages, one at a time, and the way from one to the next. */
export function createNotes({
  reading,
  classifications,
  textMap,
  painter,
  scheme,
  shown,
  say,
  signal,
}: Annotated): Notes {
  let current: number | null = null;
  const closed = () => {
    current = null;
    painter.mark(null);
  };
  const card = createCard(say, closed, signal);

  const open = (index: number, y?: number): boolean => {
    const classification = classifications[index];
    if (!classification?.label) return false;
    const { label, attribution, passage } = classification;
    const ranges = liveRanges(textMap, passage.span);
    if (ranges.length === 0) return false;
    if (y === undefined) scrollToLine(ranges);
    current = index;
    painter.mark(classification);
    const among = steppable(classifications, shown(), index);
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

  const step = (source: number | null): boolean => {
    const index = source === null ? firstShown() : nextOf(source, reading, classifications, current);
    return index !== null && open(index);
  };

  const firstShown = (): number | null => {
    const indexes = steppable(classifications, shown(), null);
    const from = firstInView(classifications, textMap);
    return indexes.find((index) => index >= from) ?? indexes[0] ?? null;
  };

  return { open, step, close: card.close, holds: card.holds };
}
