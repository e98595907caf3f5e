import { writeFileSync } from 'node:fs';

/** One row of weights, as hundredths of a log-odds unit. */
export type Row = readonly [name: string, weights: readonly number[]];

/** What was learnt, as rows: weight[feature * classes + class], each by its feature's name. */
export const rowsFrom = (names: readonly string[], weights: Float64Array): Row[] => {
  const classes = weights.length / names.length;
  return names.map((name, i) => [
    name,
    Array.from(weights.subarray(i * classes, (i + 1) * classes), (weight) => Math.round(weight * 100)),
  ]);
};

/** Writes one of the tables in src/reading/weights, a row a line, sorted by name. */
export function writeTable(table: string, rows: readonly Row[]): void {
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weights]) => `  ${JSON.stringify(name)}: [${weights.join(', ')}]`);
  writeFileSync(new URL(`../../reading/weights/${table}.json`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${table}.json: ${rows.length} rows`);
}
