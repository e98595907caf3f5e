import type { Evidence, Findings } from './evidence.ts';
import { CLASSES, evidenceWeights, type Scores } from './weights.ts';

/** What a sentence was weighed to be: a share (0–1) for each of `CLASSES`, and the context that spoke with it. */
export type Judgement = { readonly shares: Scores; readonly context: readonly Evidence[] };

/** How far around a sentence its neighbours are heard. */
const REACH = 2;

/**
 * Weighs all sentences of an article: each by its own evidence first (multinomial logistic regression), then once more
 * hearing what its neighbours and the whole piece were weighed to be.
 * `body`: whether the sentence belongs to the article proper; only those make up the piece.
 */
export function weigh(findings: readonly Findings[], body: readonly boolean[]): Judgement[] {
  const alone = findings.map(scoreAlone);
  const contexts = contextsOf(alone.map(sharesOf), body);
  return alone.map((scores, i) => {
    const context = contexts[i] ?? [];
    const sum = scores.slice();
    for (const evidence of context) add(sum, evidenceWeights.get(evidence.row), evidence.value);
    return { shares: sharesOf(sum), context };
  });
}

/** Log-odds of one sentence from its own evidence, for each of `CLASSES`. */
function scoreAlone({ evidence, words }: Findings): number[] {
  const sum: number[] = CLASSES.map(() => 0);
  add(sum, evidenceWeights.get('baseline'), 1);
  for (const { row, value } of evidence) add(sum, evidenceWeights.get(row), value);
  for (const { entry } of words) add(sum, entry.weights ?? undefined, 1);
  return sum;
}

function add(sum: number[], weights: Scores | undefined, value: number): void {
  if (!weights) return;
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) * value;
}

/** Softmax: log-odds to shares that sum to 1. */
export function sharesOf(scores: Scores): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** For every sentence, what the sentences before and after it and the whole piece seem to be. */
export function contextsOf(shares: readonly Scores[], body: readonly boolean[]): Evidence[][] {
  const piece = mean(shares.filter((_, i) => body[i]));
  return shares.map((_, i) => [
    ...heard('around', 'before', mean(shares.slice(Math.max(0, i - REACH), i))),
    ...heard('around', 'after', mean(shares.slice(i + 1, i + 1 + REACH))),
    ...(body[i] ? heard('piece', 'body', piece) : heard('piece', 'beside', piece)),
  ]);
}

const heard = (name: 'around' | 'piece', side: string, shares: Scores): Evidence[] =>
  shares.map((value, i) => ({ name, row: `${name}.${side}.${CLASSES[i]}`, value, spans: [] }));

const mean = (rows: readonly Scores[]): Scores =>
  CLASSES.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / Math.max(1, rows.length));
