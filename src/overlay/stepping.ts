import type { Classification, Label, Reading } from '../reading/reading.ts';

/**
 * Indexes of what previous and next step through: everything that is painted, or everything labelled while nothing is.
 * `current` belongs to it in any case.
 */
export function steppable(
  classifications: readonly Classification[],
  shown: readonly Label[],
  current: number | null,
): number[] {
  const wanted = (label: Label | null) => label !== null && (shown.length === 0 || shown.includes(label));
  return [...classifications.keys()].filter((at) => at === current || wanted(classifications[at]?.label ?? null));
}

/** The neighbour of an index among others, from the last round to the first. */
export const beside = (indexes: readonly number[], index: number, by: 1 | -1): number =>
  indexes.at((indexes.indexOf(index) + by) % indexes.length) ?? index;

/** Index of the next labelled passage of a source, from the last round to the first; null when it has none. */
export function nextOf(
  source: number,
  reading: Reading,
  classifications: readonly Classification[],
  current: number | null,
): number | null {
  const quoted = new Set(reading.sources[source]?.attributions);
  const own = [...classifications.entries()].filter(
    ([, { label, attribution }]) => label !== null && attribution !== undefined && quoted.has(attribution),
  );
  const [next] = own.find(([index]) => index > (current ?? -1)) ?? own[0] ?? [null];
  return next;
}
