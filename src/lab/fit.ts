import { writeFileSync } from 'node:fs';
import { type Context, contextsOf, rowsOf, sharesOf, wordShare } from '../reading/weigh.ts';
import { CLASSES } from '../reading/weights.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { macroF1 } from './f1.ts';
import { type Example, fitLogistic, scoresOf } from './logistic.ts';
import { readSamples, type Sample, type SamplePage } from './samples.ts';

const K = CLASSES.length;
const FOLDS = 5;
/** A phrase is learnt when this many outlets use it: below that it is a topic or a habit of one house. */
const OUTLETS = 6;
/** L2 penalties: single words are held tighter than evidence that has a reason. */
const L2 = { evidence: 1e-5, words: 1e-4, context: 1e-4 };

/** Hundredths of a log-odds unit; a phrase whose every weight is smaller is not worth its line. */
const LEAST = 12;

/** Names every feature of a set of pages, so that a model is a table by name. */
class Names {
  private readonly index = new Map<string, number>();
  constructor(readonly names: readonly string[]) {
    names.forEach((name, i) => {
      this.index.set(name, i);
    });
  }
  encode(pairs: Iterable<readonly [string, number]>): { features: Int32Array; values: Float64Array } {
    const sums = new Map<number, number>();
    for (const [name, value] of pairs) {
      const i = this.index.get(name);
      if (i !== undefined) sums.set(i, (sums.get(i) ?? 0) + value);
    }
    return { features: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
  }
}

const wordName = (language: Language, phrase: string): string => `${language}:${phrase}`;

function* pairsOf(sample: Sample, language: Language): Generator<readonly [string, number]> {
  yield ['baseline', 1];
  for (const { row, value } of sample.findings.evidence) yield [row, value];
  const share = wordShare(sample.findings.length);
  for (const phrase of sample.phrases) yield [wordName(language, phrase), share];
}

/** The names worth learning from these pages. */
function namesOf(pages: readonly SamplePage[]): string[] {
  const rows = new Set(['baseline']);
  const outlets = new Map<string, Set<string>>();
  for (const { samples, language, outlet } of pages) {
    for (const { findings, phrases, target } of samples) {
      if (target === null) continue;
      for (const { row } of findings.evidence) rows.add(row);
      for (const phrase of phrases) {
        const name = wordName(language, phrase);
        const seen = outlets.get(name) ?? new Set();
        outlets.set(name, seen.add(outlet));
      }
    }
  }
  return [...rows, ...[...outlets].filter(([, seen]) => seen.size >= OUTLETS).map(([name]) => name)];
}

type Task = { samples: SamplePage['samples']; examples: Example[]; body: boolean[] };

function encodePages(pages: readonly SamplePage[], names: Names): Task[] {
  return pages.map(({ samples, language }) => ({
    samples,
    body: samples.map((sample) => sample.body),
    examples: samples.map((sample) => ({
      ...names.encode(pairsOf(sample, language)),
      target: sample.target ?? -1,
      weight: sample.target === null ? 0 : 1,
    })),
  }));
}

/** A hesitating annotator's second candidate counts a quarter. */
const SECOND = 0.25;
function withAlternatives(tasks: readonly Task[]): Example[] {
  return tasks.flatMap(({ samples, examples }) =>
    examples.flatMap((example, i) => {
      if (example.target < 0) return [];
      const second = samples[i]?.alternative ?? null;
      if (second === null || second < 0) return [example];
      return [
        { ...example, weight: 1 - SECOND },
        { ...example, target: second, weight: SECOND },
      ];
    }),
  );
}

const penaltyFor = (names: readonly string[]) => (feature: number) =>
  names[feature]?.includes(':') ? L2.words : L2.evidence;

const fitFirst = (pages: readonly SamplePage[], names: string[]): Float64Array =>
  fitLogistic(
    withAlternatives(encodePages(pages, new Names(names))),
    { features: names.length, classes: K },
    penaltyFor(names),
  );

/** One page after the first round: each sentence's log-odds, from a model that had not seen its outlet. */
type Unseen = { readonly page: SamplePage; readonly fold: number; readonly scores: readonly number[][] };

/** The first round's log-odds of every page, out of fold; folds are split by outlet. */
function readUnseen(pages: readonly SamplePage[]): Unseen[] {
  const outlets = [...new Set(pages.map(({ outlet }) => outlet))].sort();
  const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const names = namesOf(pages.filter(({ outlet }) => foldOf.get(outlet) !== fold));
    const weights = fitFirst(
      pages.filter(({ outlet }) => foldOf.get(outlet) !== fold),
      names,
    );
    const test = pages.filter(({ outlet }) => foldOf.get(outlet) === fold);
    return encodePages(test, new Names(names)).map(({ examples }, i) => ({
      page: test[i] as SamplePage,
      fold,
      scores: examples.map((example) => scoresOf(example, weights, K)),
    }));
  }).flat();
}

/** Rows and values of a sentence's context. */
const pairsOfContext = (context: Context): [string, number][] =>
  context.flatMap(({ place, values }) => rowsOf(place).map((row, k): [string, number] => [row, values[k] ?? 0]));

const CONTEXT = [
  ...new Set(
    contextsOf([[], []], [true, false])
      .flatMap(pairsOfContext)
      .map(([row]) => row),
  ),
];

/** The second round's examples of one page: the context as features, the first round's log-odds as given. */
function contextExamples({ page: { samples }, scores }: Unseen): Example[] {
  const contexts = contextsOf(
    scores.map(sharesOf),
    samples.map(({ body }) => body),
  );
  const names = new Names(CONTEXT);
  return samples.map(({ target }, i) => ({
    ...names.encode(pairsOfContext(contexts[i] ?? [])),
    offset: scores[i] ?? [],
    target: target ?? -1,
    weight: 1,
  }));
}

const fitContext = (unseen: readonly Unseen[]): Float64Array =>
  fitLogistic(
    unseen.flatMap(contextExamples).filter(({ target }) => target >= 0),
    { features: CONTEXT.length, classes: K },
    () => L2.context,
  );

type Guess = { language: Language; target: number; first: number; second: number };

/** What both rounds say of every annotated sentence, out of fold. */
function guessesOf(unseen: readonly Unseen[]): Guess[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const context = fitContext(unseen.filter((page) => page.fold !== fold));
    return unseen
      .filter((page) => page.fold === fold)
      .flatMap((page) =>
        contextExamples(page)
          .filter(({ target }) => target >= 0)
          .map((example) => ({
            language: page.page.language,
            target: example.target,
            first: best(example.offset ?? []),
            second: best(scoresOf(example, context, K)),
          })),
      );
  }).flat();
}

const best = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

const hundredths = (weights: Float64Array, i: number): number[] =>
  CLASSES.map((_, k) => Math.round((weights[i * K + k] ?? 0) * 100));

/** Writes the tables that src/reading/weights.ts reads. Phrases that say next to nothing are left out. */
function save(names: readonly string[], weights: Float64Array, context: Float64Array): void {
  const tables = new Map<string, [string, number[]][]>(['evidence', ...LANGUAGES].map((table) => [table, []]));
  names.forEach((name, i) => {
    const colon = name.indexOf(':');
    const row = hundredths(weights, i);
    if (colon < 0) tables.get('evidence')?.push([name, row]);
    else if (Math.max(...row.map(Math.abs)) >= LEAST)
      tables.get(name.slice(0, colon))?.push([name.slice(colon + 1), row]);
  });
  CONTEXT.forEach((name, i) => {
    tables.get('evidence')?.push([name, hundredths(context, i)]);
  });
  for (const [table, rows] of tables) {
    const lines = rows
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`);
    writeFileSync(new URL(`../reading/weights/${table}.json`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
    console.log(`${table}: ${rows.length} rows`);
  }
}

const pages = readSamples(process.argv[2] ?? '../shared');
const unseen = readUnseen(pages);
const guesses = guessesOf(unseen);
console.log(`${pages.length} pages, ${guesses.length} sentences, ${FOLDS} folds by outlet`);
for (const language of LANGUAGES) {
  const own = guesses.filter((guess) => guess.language === language);
  for (const round of ['first', 'second'] as const)
    console.log(
      language,
      `${round} round`,
      macroF1(
        own.map((guess) => [guess.target, guess[round]]),
        CLASSES.slice(0, 4),
      ),
    );
}
if (!process.argv.includes('--dry')) {
  const names = namesOf(pages);
  save(names, fitFirst(pages, names), fitContext(unseen));
}
