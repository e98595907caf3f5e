/** What is to be scored: feature indexes with their values, and log-odds that are given and only added to. */
export type Observation = {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly offset?: readonly number[];
};

/** An observation to learn from: the class it is, and how much it counts. */
export type Example = Observation & { readonly target: number; readonly weight: number };

/** How strongly each feature is held at 0: the L2 penalty's factor, the loss being a mean over examples. */
export type Penalty = (feature: number) => number;

const STEPS = 120;
const RATE = 0.1;

/**
 * Multinomial logistic regression on sparse features, by Adam (Kingma & Ba 2015) on the whole set.
 * Gives weights[feature * classes + class].
 */
export function fitLogistic(
  examples: readonly Example[],
  size: { readonly features: number; readonly classes: number },
  penalty: Penalty,
): Float64Array {
  const n = size.features * size.classes;
  const weights = new Float64Array(n);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  const held = Float64Array.from({ length: size.features }, (_, feature) => penalty(feature));
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(examples, weights, size.classes);
    const rate = RATE * Math.min(1, 2.2 * (1 - step / STEPS) + 0.02);
    const [bias1, bias2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let i = 0; i < n; i++) {
      const slope = num(gradient, i) + num(held, Math.floor(i / size.classes)) * num(weights, i);
      first[i] = 0.9 * num(first, i) + 0.1 * slope;
      second[i] = 0.999 * num(second, i) + 0.001 * slope * slope;
      weights[i] = num(weights, i) - (rate * num(first, i)) / bias1 / (Math.sqrt(num(second, i) / bias2) + 1e-8);
    }
  }
  return weights;
}

/** Reads a cell that is known to be there. */
const num = (cells: Float64Array | Int32Array | readonly number[], i: number): number => cells[i] as number;

function gradientOf(examples: readonly Example[], weights: Float64Array, classes: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const example of examples) {
    const errors = predict(example, weights, classes);
    errors[example.target] = num(errors, example.target) - 1;
    for (let k = 0; k < classes; k++) errors[k] = (num(errors, k) * example.weight) / total;
    const { features, values } = example;
    for (let j = 0; j < features.length; j++) {
      const at = num(features, j) * classes;
      const value = num(values, j);
      for (let k = 0; k < classes; k++) gradient[at + k] = num(gradient, at + k) + num(errors, k) * value;
    }
  }
  return gradient;
}

/** Log-odds of one example, one for each class. */
export function scoresOf({ features, values, offset }: Observation, weights: Float64Array, classes: number): number[] {
  const scores = offset ? [...offset] : new Array<number>(classes).fill(0);
  for (let j = 0; j < features.length; j++) {
    const at = num(features, j) * classes;
    const value = num(values, j);
    for (let k = 0; k < classes; k++) scores[k] = num(scores, k) + num(weights, at + k) * value;
  }
  return scores;
}

/** Shares (0–1, sum 1) of one example, one for each class. */
export function predict(example: Observation, weights: Float64Array, classes: number): number[] {
  const scores = scoresOf(example, weights, classes);
  const highest = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    scores[k] = Math.exp(num(scores, k) - highest);
    sum += num(scores, k);
  }
  for (let k = 0; k < classes; k++) scores[k] = num(scores, k) / sum;
  return scores;
}
