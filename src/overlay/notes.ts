import type { Classification, Label, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import type { Scheme } from '../ui/palette.ts';
import { createCard } from './card.ts';
import { firstInView } from './find.ts';
import type { Ground } from './ground.ts';
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
  /** Closes the card when the page no longer holds its passage; keeps it by its passage otherwise. */
  readonly check: () => void;
  /** Whether an event came from inside the card. */
  readonly holds: (event: Event) => boolean;
};

export type Annotated = {
  readonly reading: Reading;
  readonly classifications: readonly Classification[];
  readonly ground: Ground;
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
  ground,
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

  /** Whether the page still holds a passage. */
  const stands = (index: number) => {
    const span = classifications[index]?.passage.span;
    return span !== undefined && ground.nodes(span).length > 0;
  };

  const open = (index: number, y?: number): boolean => {
    const classification = classifications[index];
    if (!classification?.label) return false;
    const { label, attribution, passage } = classification;
    if (!stands(index)) return false;
    if (y === undefined) scrollToLine(liveRanges(ground, passage.span));
    current = index;
    painter.mark(classification);
    const among = steppable(classifications, shown(), index).filter(stands);
    card.open({
      note: noteOf({ ...classification, label }, reading.attributions[attribution ?? -1], say),
      position: say('position', String(among.indexOf(index) + 1), String(among.length)),
      scheme,
      anchor: () => boxOf(liveRanges(ground, passage.span), y),
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
    const indexes = steppable(classifications, shown(), null).filter(stands);
    const from = firstInView(classifications, ground);
    return indexes.find((index) => index >= from) ?? indexes[0] ?? null;
  };

  const check = () => {
    if (current === null) return;
    if (stands(current)) painter.mark(classifications[current] ?? null);
    else card.close();
  };

  return { open, step, close: card.close, check, holds: card.holds };
}
