import type { Language } from '../text/language.ts';
import de from './weights/de.json' with { type: 'json' };
import en from './weights/en.json' with { type: 'json' };
import evidence from './weights/evidence.json' with { type: 'json' };

/** What a sentence can be: one of the four voices, or page furniture, which no label is shown for. */
export const CLASSES = ['reporting', 'quotation', 'commentary', 'promotion', 'furniture'] as const;

/** One number for each of `CLASSES`: log-odds, or shares that sum to 1. */
export type Scores = readonly number[];

/** A row of the learnt table: log-odds for each of `CLASSES`, and how far each stands out from the mean of the others. */
export type Weights = { readonly scores: Scores; readonly advantages: Scores };

/** A table of learnt weights; made by `npm run fit` (src/lab/fit.ts) from annotated pages. Hundredths of a log-odds unit. */
type Table = Readonly<Record<string, readonly number[]>>;

const WORDS: Readonly<Record<Language, Table>> = { de, en };

function weightsOf(row: readonly number[]): Weights {
  const scores = row.map((weight) => weight / 100);
  return { scores, advantages: CLASSES.map((_, k) => advantageOf(scores, k)) };
}

/** How far the score of class `k` stands out from the mean of the others. */
export function advantageOf(scores: Scores, k: number): number {
  const sum = scores.reduce((total, score) => total + score, 0);
  const own = scores[k] ?? 0;
  return own - (sum - own) / (CLASSES.length - 1);
}

/** What single words and pairs of words speak for, as learnt. */
export const wordWeights = (language: Language): [string, Weights][] =>
  Object.entries(WORDS[language]).map(([phrase, row]) => [phrase, weightsOf(row)]);

const evidenceWeights: ReadonlyMap<string, Weights> = new Map(
  Object.entries(evidence as Table).map(([name, row]) => [name, weightsOf(row)]),
);

const NOTHING = weightsOf(CLASSES.map(() => 0));

/** What a row of evidence speaks for, as learnt; one that was never seen speaks for nothing. */
export const weightsFor = (row: string): Weights => evidenceWeights.get(row) ?? NOTHING;

/** Adds `value` times some scores to a sum. */
export function addScores(sum: number[], scores: Scores, value: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (scores[k] as number) * value;
}
