import { LABELS, type Label } from '../reading/reading.ts';
import { adopt } from './adopt.ts';
import { highlightName } from './highlightSheet.ts';

export type Registry = {
  /** The highlight for ranges of a label in a document, on the ground of the page's main text or on the opposite one. */
  readonly of: (label: Label, opposite: boolean, within: Document) => Highlight;
  /** Registers the highlights of these labels in `CSS.highlights`, and no others of Lesart's. */
  readonly showOnly: (labels: readonly Label[]) => void;
};

type View = Window & typeof globalThis;

/** One highlight for each label and ground, in the page and in each frame that text stands in; none is registered yet. */
export function createRegistry(rules: string, signal: AbortSignal): Registry {
  const views = new Map<View, Map<string, Highlight>>();
  let shown: readonly Label[] = [];
  const register = (view: View, label: Label, opposite: boolean) => {
    const name = highlightName(label, opposite);
    const highlight = views.get(view)?.get(name);
    if (highlight && shown.includes(label)) view.CSS.highlights.set(name, highlight);
    else view.CSS.highlights.delete(name);
  };
  const highlightsIn = (view: View) => {
    const known = views.get(view);
    if (known) return known;
    const highlights = new Map(
      LABELS.flatMap((label) =>
        [false, true].map((opposite) => [highlightName(label, opposite), new view.Highlight()]),
      ),
    );
    views.set(view, highlights);
    adopt(view.document, rules, signal);
    for (const label of LABELS) for (const opposite of [false, true]) register(view, label, opposite);
    return highlights;
  };
  const of = (label: Label, opposite: boolean, within: Document) =>
    highlightsIn(within.defaultView ?? window).get(highlightName(label, opposite)) as Highlight;
  const showOnly = (labels: readonly Label[]) => {
    shown = labels;
    for (const view of views.keys())
      for (const label of LABELS) for (const opposite of [false, true]) register(view, label, opposite);
  };
  highlightsIn(window);
  signal.addEventListener('abort', () => showOnly([]));
  return { of, showOnly };
}
