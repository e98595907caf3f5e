import { LABELS, type Label } from '../reading/reading.ts';

/** Which highlights the reader wants to see, on all pages. */
export type Settings = { readonly on: boolean; readonly labels: Readonly<Record<Label, boolean>> };

export const EVERYTHING: Settings = {
  on: true,
  labels: { reporting: true, quotation: true, commentary: true, promotion: true },
};

/** Whatever storage holds, as settings: what is missing or malformed there is shown. */
export function settingsOf(stored: unknown): Settings {
  const { on, labels } = Object(stored) as { on?: unknown; labels?: unknown };
  const wanted = Object(labels) as Partial<Record<Label, unknown>>;
  const shown = (label: Label) => wanted[label] !== false;
  return {
    on: on !== false,
    labels: {
      reporting: shown('reporting'),
      quotation: shown('quotation'),
      commentary: shown('commentary'),
      promotion: shown('promotion'),
    },
  };
}

/** The labels to paint under these settings. */
export const visible = (settings: Settings): Label[] => LABELS.filter((label) => settings.on && settings.labels[label]);
