import { TELLABLE, traitsOf } from '../../reading/readsAs.ts';
import { fitLogistic, scoresOf } from './logistic.ts';
import { Names } from './names.ts';
import type { SamplePage } from './samples.ts';

const L2 = 1e-3;

/** A page with the shares (0–1) of each of its sentences, from weights that had not seen its outlet. */
export type Piece = SamplePage & { readonly shares: readonly number[][] };

/** What was learnt about whole pieces: a row of weights, one for each of `TELLABLE`, for each trait. */
export type Pieces = { readonly names: Names; readonly weights: Float64Array };

const traits = ({ samples, shares }: Piece): [string, number][] =>
  traitsOf(samples.map(({ findings, body }, i) => ({ findings, body, judgement: { shares: shares[i] ?? [] } })));

const targetOf = ({ page }: Piece): number => (TELLABLE as readonly string[]).indexOf(page.reads ?? '');

/** Learns what pieces read as. */
export function fitPieces(pieces: readonly Piece[]): Pieces {
  const told = pieces.filter((piece) => targetOf(piece) >= 0);
  const names = new Names([...new Set(told.flatMap(traits).map(([row]) => row))]);
  const examples = told.map((piece) => ({ ...names.encode(traits(piece)), target: targetOf(piece), weight: 1 }));
  return {
    names,
    weights: fitLogistic(examples, { features: names.names.length, classes: TELLABLE.length }, () => L2),
  };
}

/** [annotated, told] of every annotated piece, as indexes into `TELLABLE`. */
export const tellPieces = (pieces: readonly Piece[], { names, weights }: Pieces): [number, number][] =>
  pieces
    .filter((piece) => targetOf(piece) >= 0)
    .map((piece) => {
      const scores = scoresOf(names.encode(traits(piece)), weights, TELLABLE.length);
      return [targetOf(piece), scores.indexOf(Math.max(...scores))];
    });
