/** The middle of some values; 0 when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Sum of some values. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Runs until the engine has compiled what is hot. */
const WARMING = 3;

/**
 * Median milliseconds of each of some acts, run in turn so that whatever else the machine does hits all of them alike,
 * after some runs that do not count.
 */
export function timings<Name extends string>(
  runs: number,
  acts: Readonly<Record<Name, () => void>>,
): Record<Name, number> {
  const names = Object.keys(acts) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = -WARMING; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      acts[name]();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}
