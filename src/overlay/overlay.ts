import type { Article } from '../article/article.ts';
import type { TextMap } from '../article/textMap.ts';
import type { Classification, Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { lengthOf } from '../text/span.ts';
import { type Settings, visible } from '../ui/highlighting.ts';
import { clickedIndex, firstInView } from './find.ts';
import { groundOf } from './ground.ts';
import { createNotes } from './notes.ts';
import { createPainter } from './painter.ts';
import { schemeOf } from './scheme.ts';
import { seldomer } from './seldomer.ts';
import { originOf, treesOf } from './trees.ts';
import { watchPage } from './watch.ts';

export type Overlay = {
  /** Shows and hides labels as the reader wants. */
  readonly show: (settings: Settings) => void;
  /** Replaces single classifications by newer ones of the same passages. */
  readonly repaint: (classifications: readonly Classification[]) => void;
  /** Opens the note card of a source's next passage, or with null of the first in view; false when there is none. */
  readonly step: (source: number | null) => boolean;
  /** Share (0–1) of the text that was read which the page still holds, word for word. */
  readonly share: () => number;
  /** Whether the page has changed in any way since it was read, so that it may hold more of the article now. */
  readonly grown: () => boolean;
};

export type Painting = {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly reading: Reading;
  readonly textMap: TextMap;
  readonly settings: Settings;
  readonly say: Say;
  readonly signal: AbortSignal;
  /** Called when the page shows another article instead: this overlay is to be stopped. */
  readonly left: () => void;
  /** Whether the page's address is still the one that was read. */
  readonly atHome: () => boolean;
};

/** With less of the text than this (0–1) what is left are scraps, and nothing is painted. */
const ENOUGH = 0.5;
/** At another address less than nearly all of the text is another article, whatever the two have in common. */
const THE_SAME = 0.9;

/**
 * Paints a reading over the page it was made of, and opens note cards on it. Highlights follow their text where the page
 * moves it, and go where the page changes it. The signal takes all of it away.
 */
export function openOverlay(painting: Painting): Overlay {
  const { article, reading, textMap, settings, say, signal } = painting;
  const classifications = [...reading.classifications];
  const ground = groundOf(article, textMap);
  const scheme = schemeOf(mainText(textMap) ?? document.body);
  const painter = createPainter(ground, scheme, signal);
  let shown = visible(settings);
  const notes = createNotes({ reading, classifications, ground, painter, scheme, shown: () => shown, say, signal });
  const holds = () => ground.share() >= ENOUGH;
  const showAll = () => painter.showOnly(holds() ? shown : []);

  const check = () => {
    ground.check();
    if (!painting.atHome() && ground.share() < THE_SAME) return painting.left();
    painter.repair(classifications);
    notes.check();
    showAll();
  };
  const seek = seldomer(() => {
    const found = ground.share() < 1 && ground.seek();
    if (found) check();
    return found || ground.share() === 1;
  }, signal);
  let grown = false;
  const settled = () => {
    grown = true;
    seek();
  };
  const trees = treesOf(textMap);
  watchPage({ changed: check, settled, moved: check }, trees, signal);

  const clickIn = (within: Document) => (event: MouseEvent) => {
    if (notes.holds(event)) return;
    const index = clickedIndex(classifications, ground, event, within);
    const label = classifications[index ?? -1]?.label;
    const y = event.clientY + originOf(within).y;
    if (index === null || !label || !holds() || !shown.includes(label) || !notes.open(index, y)) notes.close();
  };
  for (const within of trees.documents)
    within.defaultView?.addEventListener('click', clickIn(within), { capture: true, signal });
  showAll();
  void painter.paintAll(classifications, firstInView(classifications, ground));
  // The page may have changed while the reading was made.
  seek();
  check();

  return {
    show(settings) {
      shown = visible(settings);
      showAll();
    },
    repaint(newer) {
      for (const classification of newer) {
        const index = classifications.findIndex(({ passage }) => passage.id === classification.passage.id);
        if (index < 0) continue;
        classifications[index] = classification;
        painter.paint(classification);
      }
    },
    step: (source) => holds() && notes.step(source),
    share: ground.share,
    grown: () => grown,
  };
}

/** The element of the longest text: what stands in the middle of an article, not in its surroundings. */
function mainText(map: TextMap): Element | null {
  const [first, ...others] = map;
  const longest = others.reduce((a, b) => (a && lengthOf(a.span) >= lengthOf(b.span) ? a : b), first);
  return longest?.node.parentElement ?? null;
}
