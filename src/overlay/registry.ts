import { LABELS, type Label } from '../reading/reading.ts';
import { highlightName } from './highlightSheet.ts';

export type Registry = {
  /** The highlight for ranges of a label, on the ground of the page's main text or on the opposite one. */
  readonly of: (label: Label, opposite: boolean) => Highlight;
  /** Registers the highlights of these labels in `CSS.highlights`, and no others of Lesart's. */
  readonly showOnly: (labels: readonly Label[]) => void;
};

/** One highlight for each label and ground; none is registered yet. */
export function createRegistry(): Registry {
  const highlights = new Map<string, Highlight>();
  const of = (label: Label, opposite: boolean) => {
    const name = highlightName(label, opposite);
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    return highlight;
  };
  const showOnly = (labels: readonly Label[]) => {
    for (const label of LABELS)
      for (const opposite of [false, true]) {
        if (labels.includes(label)) CSS.highlights.set(highlightName(label, opposite), of(label, opposite));
        else CSS.highlights.delete(highlightName(label, opposite));
      }
  };
  return { of, showOnly };
}
