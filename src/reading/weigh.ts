import type { Findings } from './evidence.ts';
import { CLASSES, type Scores, type Weights, weightsFor } from './weights.ts';

/** What a sentence was weighed to be: a share (0–1) for each of `CLASSES`, and the context that was heard with it. */
export type Judgement = { readonly shares: Scores; readonly context: Context };

/** What there is to hear about a sentence beside its own evidence, by row of the learnt table; five numbers each. */
export type Context = readonly { readonly place: Place; readonly values: Scores }[];
export type Place = keyof typeof PLACES;

/** The sentence by itself, the two before it, the two after it, and the piece it is in or stands beside. */
const PLACES = {
  'itself.alone': 'itself',
  'around.before': 'around',
  'around.after': 'around',
  'piece.body': 'piece',
  'piece.beside': 'piece',
} as const;

/** How far around a sentence its neighbours are heard. */
const REACH = 2;

/** The rows of the learnt table that a place has: one for each class that can be heard there. */
export const rowsOf = (place: Place): string[] => CLASSES.map((name) => `${place}.${name}`);

const placeWeights = new Map(
  (Object.keys(PLACES) as Place[]).map((place) => [place, rowsOf(place).map(weightsFor)] as const),
);
const weightsAt = (place: Place): readonly Weights[] => placeWeights.get(place) ?? [];

const BASELINE = weightsFor('baseline').scores;

/**
 * Weighs all sentences of an article: each by its own evidence first (multinomial logistic regression), then once more
 * hearing what its neighbours and the whole piece were weighed to be.
 * `body`: whether the sentence is the article's own text rather than promotion in it or beside it; only those make up the piece.
 */
export function weigh(findings: readonly Findings[], body: readonly boolean[]): Judgement[] {
  const alone = findings.map(scoreAlone);
  const contexts = contextsOf(alone.map(sharesOf), body);
  return alone.map((scores, i) => {
    const context = contexts[i] ?? [];
    for (const { place, values } of context) {
      const weights = weightsAt(place);
      for (let k = 0; k < values.length; k++) add(scores, (weights[k] as Weights).scores, values[k] as number);
    }
    return { shares: sharesOf(scores), context };
  });
}

/** How much the context spoke for class `k` (log-odds against the mean of the others), by the reason it is given as. */
export function heardFor(reason: 'around' | 'piece', context: Context, k: number): number {
  let sum = 0;
  for (const { place, values } of context) {
    if (PLACES[place] !== reason) continue;
    const weights = weightsAt(place);
    for (let c = 0; c < values.length; c++)
      sum += (values[c] as number) * ((weights[c] as Weights).advantages[k] as number);
  }
  return sum;
}

/** Log-odds of one sentence from its own evidence, for each of `CLASSES`. */
function scoreAlone({ evidence, words, length }: Findings): number[] {
  const sum = BASELINE.slice();
  for (const { weights, value } of evidence) add(sum, weights.scores, value);
  const share = wordShare(length);
  for (const { entry } of words) if (entry.weights) add(sum, entry.weights.scores, share);
  return sum;
}

const FEW_WORDS = 13;

/** How much each known word counts (0–1): beyond a few words in a sentence, all of them together count by their root. */
export const wordShare = (length: number): number => Math.min(1, Math.sqrt(FEW_WORDS / Math.max(1, length)));

function add(sum: number[], scores: Scores, value: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (scores[i] as number) * value;
}

/** Softmax: log-odds to shares that sum to 1. */
export function sharesOf(scores: Scores): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  let total = 0;
  for (const share of shares) total += share;
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / total;
  return shares;
}

/** For every sentence, what it seems to be by itself, what its neighbours seem to be, and what the whole piece does. */
export function contextsOf(shares: readonly Scores[], body: readonly boolean[]): Context[] {
  // As log shares: whether a hundredth or a tenth of a piece is promotion matters as much as a tenth or the whole.
  const piece = mean(shares.filter((_, i) => body[i])).map((share) => Math.log(share + 0.001));
  return shares.map((own, i) => [
    { place: 'itself.alone', values: own },
    { place: 'around.before', values: mean(shares.slice(Math.max(0, i - REACH), i)) },
    { place: 'around.after', values: mean(shares.slice(i + 1, i + 1 + REACH)) },
    { place: body[i] ? 'piece.body' : 'piece.beside', values: piece },
  ]);
}

function mean(rows: readonly Scores[]): Scores {
  const sum: number[] = CLASSES.map(() => 0);
  for (const row of rows) add(sum, row, 1 / rows.length);
  return sum;
}
