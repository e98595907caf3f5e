/**
 * `npm run evaluate [-- NAME…] [--every N] [--shared DIR]`: the figures of the scorers in ../shared/score, in one table.
 * `npm run evaluate -- --explain`: every rule of the isolation, why it is there, and what it earns.
 * `npm run evaluate -- --browser`: the isolation in a real Chromium, and whether every character is found in the page.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attributions, type Corpus, goldPages, segments, sentences, wholeArticles } from './corpora.ts';
import { explainRules } from './explain.ts';
import { isolationInBrowser } from './isolation.ts';
import { readAll } from './readings.ts';
import { attributed, isolated, reads, type Scorer, segmented, sources, subjectivity, voices } from './scorers.ts';
import { table } from './table.ts';

type Task = { readonly name: string; readonly corpus: (shared: string) => Corpus; readonly scorers: readonly Scorer[] };

/** Longest first, so that no core waits at the end. */
const TASKS: readonly Task[] = [
  { name: 'gold', corpus: goldPages, scorers: [voices, sources, reads] },
  { name: 'trafilatura', corpus: segments, scorers: [segmented] },
  { name: 'scrapinghub', corpus: wholeArticles, scorers: [isolated] },
  ...['wikinews-de-dev', 'polnear-en-dev'].map((name) => ({
    name,
    corpus: (shared: string) => attributions(shared, name),
    scorers: [attributed],
  })),
  ...['de', 'en'].map((language) => ({
    name: `checkthat-${language}`,
    corpus: (shared: string) => sentences(shared, language),
    scorers: [subjectivity],
  })),
];

/** What nobody should forget who quotes these figures. */
const LEARNT = 'Weights were learnt from the gold pages: on them, quote the cross-validated figures of npm run fit.';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url)) },
    every: { type: 'string', default: '1' },
    explain: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});
const shared = resolve(values.shared);
const unknown = names.filter((name) => !TASKS.some((task) => task.name === name));

if (unknown.length > 0) {
  console.error(`No such set: ${unknown.join(', ')}. There are ${TASKS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(join(shared, 'score'))) {
  console.log(`Nothing evaluated: the annotated pages and scorers are not in ${shared}.`);
} else if (values.browser) {
  console.log(await isolationInBrowser(shared, Math.max(1, Number(values.every))));
} else if (values.explain) {
  console.log(explainRules(shared, Math.max(1, Number(values.every))));
} else {
  const tasks = names.length > 0 ? TASKS.filter(({ name }) => names.includes(name)) : TASKS;
  await evaluate(tasks, Math.max(1, Number(values.every))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

async function evaluate(tasks: readonly Task[], every: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
  try {
    const waiting = [...tasks];
    const rows = new Map<Task, string[][]>();
    const worker = async () => {
      for (let task = waiting.shift(); task; task = waiting.shift()) rows.set(task, await run(task, every, folder));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    console.log(table([['set', 'figure', '%', ''], ...tasks.flatMap((task) => rows.get(task) ?? [])]));
    if (tasks.some(({ name }) => name === 'gold')) console.log(LEARNT);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads every `every`-th item of a task's corpus and gives its rows of the table. */
async function run({ name, corpus, scorers }: Task, every: number, folder: string): Promise<string[][]> {
  const start = performance.now();
  const { items, gold } = corpus(shared);
  const chosen = items.filter((_, i) => i % every === 0);
  const place = join(folder, name);
  mkdirSync(place);
  const readings = join(place, 'readings.jsonl');
  const unread = await readAll(chosen, readings);
  const seconds = (performance.now() - start) / 1000;
  console.error(`${name}: ${chosen.length} read in ${seconds.toFixed(0)} s`);
  for (const { id, error } of unread) console.error(`${name}: ${id} not read: ${error}`);
  const annotations = gold(new Set(chosen.map(({ id }) => id)), place);
  const figures = await Promise.all(scorers.map((score) => score(shared, annotations, readings)));
  return figures.flat().map((figure) => [name, figure.name, figure.value, figure.detail]);
}
