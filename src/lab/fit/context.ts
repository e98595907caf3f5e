import { type Context, contextsOf, PLACES, rowsOf, sharesOf } from '../../reading/weigh.ts';
import { CLASSES } from '../../reading/weights.ts';
import type { Unseen } from './alone.ts';
import { type Example, fitLogistic, scoresOf } from './logistic.ts';
import { Names } from './names.ts';

const L2 = 1e-4;

/** Rows and values of a sentence's context. */
const pairsOf = (context: Context): [string, number][] =>
  [...context].flatMap(([place, values]) => rowsOf(place).map((row, k): [string, number] => [row, values[k] ?? 0]));

/** The rows of the learnt table that are about context. */
export const CONTEXT = new Names(PLACES.flatMap(rowsOf));

/** The second round's examples of one page: the context as features, the first round's log-odds as given. */
function examplesOf({ samples, scores }: Unseen): Example[] {
  const body = samples.map((sample) => sample.body);
  const findings = samples.map((sample) => sample.findings);
  return contextsOf(scores.map(sharesOf), findings, body).map((context, i) => ({
    ...CONTEXT.encode(pairsOf(context)),
    offset: scores[i] ?? [],
    target: samples[i]?.target ?? -1,
    weight: 1,
  }));
}

/** Learns how far a sentence's neighbours and the piece count, beside what the sentence was scored to be by itself. */
export const fitContext = (pages: readonly Unseen[]): Float64Array =>
  fitLogistic(
    pages.flatMap(examplesOf).filter(({ target }) => target >= 0),
    { features: CONTEXT.names.length, classes: CLASSES.length },
    () => L2,
  );

/** The shares (0–1) of each sentence of a page after both rounds. */
export const readWithContext = (page: Unseen, weights: Float64Array): number[][] =>
  examplesOf(page).map((example) => sharesOf(scoresOf(example, weights, CLASSES.length)));
