import type { Findings } from './evidence.ts';
import { addScores, CLASSES, type Scores, weightsFor } from './weights.ts';

/** What a sentence was weighed to be: a share (0–1) for each of `CLASSES`; and what its neighbours and the piece said (log-odds). */
export type Judgement = { readonly shares: Scores; readonly around: Scores; readonly piece: Scores };

/** Where there is something to hear about a sentence beside its own evidence; each is five rows of the learnt table. */
export const PLACES = [
  'itself.alone',
  'around.before',
  'around.after',
  'piece.body',
  'piece.attributed',
  'piece.beside',
] as const;
export type Place = (typeof PLACES)[number];

/** What is heard of a sentence at each place: five numbers, one for each of `CLASSES`. */
export type Context = ReadonlyMap<Place, Scores>;

/** The rows of the learnt table that a place has. */
export const rowsOf = (place: Place): string[] => CLASSES.map((name) => `${place}.${name}`);

const MATRICES: ReadonlyMap<Place, readonly Scores[]> = new Map(
  PLACES.map((place) => [place, rowsOf(place).map((row) => weightsFor(row).scores)]),
);

const BASELINE = weightsFor('baseline').scores;

/** How far around a sentence its neighbours are heard. */
const REACH = 2;

/**
 * Weighs all sentences of an article: each by its own evidence first (multinomial logistic regression), then once more
 * hearing what its neighbours and the whole piece were weighed to be.
 * `body`: whether the sentence is the article's own text rather than promotion in it or beside it; only those make up the piece.
 */
export function weigh(findings: readonly Findings[], body: readonly boolean[]): Judgement[] {
  const alone = findings.map(scoreAlone);
  const shares = alone.map(sharesOf);
  const piece = pieceOf(shares, body);
  return alone.map((scores, i) => {
    const around = nothing();
    const whole = nothing();
    hear('itself.alone', shares[i] ?? [], scores);
    hear('around.before', meanOf(shares, i - REACH, i), around);
    hear('around.after', meanOf(shares, i + 1, i + 1 + REACH), around);
    hear(pieceFor(findings[i], body[i]), piece, whole);
    addScores(scores, around, 1);
    addScores(scores, whole, 1);
    return { shares: sharesOf(scores), around, piece: whole };
  });
}

/** How a sentence hears its piece: what is given to a source has a voice of its own, in whatever piece it stands. */
function pieceFor(findings: Findings | undefined, body: boolean | undefined): Place {
  if (!body) return 'piece.beside';
  return findings?.evidence.some(({ name }) => name === 'attributed') ? 'piece.attributed' : 'piece.body';
}

/** For every sentence, what `weigh` hears at each place. For learning how much that counts. */
export function contextsOf(
  shares: readonly Scores[],
  findings: readonly Findings[],
  body: readonly boolean[],
): Context[] {
  const piece = pieceOf(shares, body);
  return shares.map(
    (own, i) =>
      new Map<Place, Scores>([
        ['itself.alone', own],
        ['around.before', meanOf(shares, i - REACH, i)],
        ['around.after', meanOf(shares, i + 1, i + 1 + REACH)],
        [pieceFor(findings[i], body[i]), piece],
      ]),
  );
}

const nothing = (): number[] => [0, 0, 0, 0, 0];

/** Adds to `sum` what a place says by the numbers heard there. */
function hear(place: Place, values: Scores, sum: number[]): void {
  const matrix = MATRICES.get(place) as readonly Scores[];
  for (let i = 0; i < values.length; i++) addScores(sum, matrix[i] as Scores, values[i] as number);
}

/** As log shares: whether a hundredth or a tenth of a piece is promotion matters as much as a tenth or the whole. */
function pieceOf(shares: readonly Scores[], body: readonly boolean[]): Scores {
  const inBody = shares.filter((_, i) => body[i]);
  return meanOf(inBody, 0, inBody.length).map((share) => Math.log(share + 0.1));
}

function meanOf(rows: readonly Scores[], from: number, to: number): Scores {
  const sum = nothing();
  const [first, end] = [Math.max(0, from), Math.min(rows.length, to)];
  for (let i = first; i < end; i++) addScores(sum, rows[i] as Scores, 1 / (end - first));
  return sum;
}

/** Log-odds of one sentence from its own evidence, for each of `CLASSES`. */
function scoreAlone({ evidence, wording }: Findings): number[] {
  const sum = BASELINE.slice();
  for (const { weights, value } of evidence) addScores(sum, weights.scores, value);
  addScores(sum, wording, 1);
  return sum;
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
