import type { TextMap } from '../article/textMap.ts';
import type { Classification, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { lengthOf } from '../text/span.ts';
import { type Settings, visible } from '../ui/highlighting.ts';
import { clickedIndex, firstInView } from './find.ts';
import { createNotes } from './notes.ts';
import { createPainter } from './painter.ts';
import { schemeOf } from './scheme.ts';

export type Overlay = {
  /** Shows and hides labels as the reader wants. */
  readonly show: (settings: Settings) => void;
  /** Replaces single classifications by newer ones of the same passages. */
  readonly repaint: (classifications: readonly Classification[]) => void;
  /** Opens the note card of a source's next passage, or with null of the first in view; false when there is none. */
  readonly step: (source: number | null) => boolean;
  /** Whether the page still holds most of the text that was read. */
  readonly attached: () => boolean;
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
  const scheme = schemeOf(mainText(textMap) ?? document.body);
  const painter = createPainter(textMap, scheme, signal);
  let shown = visible(settings);
  const notes = createNotes({ reading, classifications, textMap, painter, scheme, shown: () => shown, say, signal });

  const click = (event: MouseEvent) => {
    if (notes.holds(event)) return;
    const index = clickedIndex(classifications, textMap, event);
    const label = classifications[index ?? -1]?.label;
    if (index === null || !label || !shown.includes(label) || !notes.open(index, event.clientY)) notes.close();
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
      for (const classification of newer) {
        const index = classifications.findIndex(({ passage }) => passage.id === classification.passage.id);
        if (index < 0) continue;
        classifications[index] = classification;
        painter.paint(classification);
      }
    },
    step: notes.step,
    attached: () => textMap.filter(({ node }) => node.isConnected).length * 2 > textMap.length,
  };
}

/** The element of the longest text: what stands in the middle of an article, not in its surroundings. */
function mainText(map: TextMap): Element | null {
  const [first, ...others] = map;
  const longest = others.reduce((a, b) => (a && lengthOf(a.span) >= lengthOf(b.span) ? a : b), first);
  return longest?.node.parentElement ?? null;
}
