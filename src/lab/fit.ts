import { TELLABLE } from '../reading/readsAs.ts';
import { CLASSES } from '../reading/weights.ts';
import { LANGUAGES } from '../text/language.ts';
import { fitAlone, readUnseen, type Unseen } from './fit/alone.ts';
import { CONTEXT, fitContext, readWithContext } from './fit/context.ts';
import { macroF1 } from './fit/f1.ts';
import { FOLDS, foldsOf } from './fit/folds.ts';
import { fitPieces, type Piece, tellPieces } from './fit/pieces.ts';
import { readSamples } from './fit/samples.ts';
import { type Row, rowsFrom, writeTable } from './fit/tables.ts';

// Learns the weights of the quick reading from the annotated pages: `npm run fit [-- SHARED] [--dry]`.
// Prints what weights learnt on other outlets say of each page (folds by outlet), then writes src/reading/weights.

/** Hundredths of a log-odds unit; a phrase whose every weight is smaller is not worth its line. */
const LEAST = 12;

const best = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

/** Every page with the shares of its sentences, both rounds out of fold. */
const readPieces = (unseen: readonly Unseen[]): Piece[] =>
  foldsOf(unseen).flatMap(({ learn, read }) => {
    const context = fitContext(learn);
    return read.map((page) => ({ ...page, shares: readWithContext(page, context) }));
  });

/** How often labels given with a confidence (0–1) in a range are right: whether it means what it says. */
function confidenceOf(pieces: readonly Piece[], from: number, to: number): string {
  const judged = pieces.flatMap(({ samples, shares }) =>
    samples.flatMap(({ target }, i) => {
      const confidence = Math.max(...(shares[i] ?? [0]));
      return target === null || confidence < from || confidence >= to
        ? []
        : [{ confidence, right: target === best(shares[i] ?? []) }];
    }),
  );
  const percent = (sum: number) => ((100 * sum) / Math.max(1, judged.length)).toFixed(0);
  const said = judged.reduce((sum, { confidence }) => sum + confidence, 0);
  return `confidence ${percent(said)} % on average: right ${percent(judged.filter(({ right }) => right).length)} % of ${judged.length}`;
}

function report(pieces: readonly Piece[]): void {
  for (const language of LANGUAGES) {
    const pairs = pieces
      .filter((piece) => piece.language === language)
      .flatMap(({ samples, shares }) =>
        samples.flatMap(({ target }, i): [number, number][] =>
          target === null ? [] : [[target, best(shares[i] ?? [])]],
        ),
      );
    console.log(`voices ${language}`, macroF1(pairs, CLASSES.slice(0, 4)));
  }
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 1.01],
  ] as const)
    console.log(confidenceOf(pieces, from, to));
  const told = foldsOf(pieces).flatMap(({ learn, read }) => tellPieces(read, fitPieces(learn)));
  console.log('reads', macroF1(told, TELLABLE));
}

function save(unseen: readonly Unseen[], pieces: readonly Piece[]): void {
  const alone = fitAlone(pieces);
  const rows = rowsFrom(alone.names.names, alone.weights);
  const context = rowsFrom(CONTEXT.names, fitContext(unseen));
  writeTable('evidence', [...rows.filter(([name]) => !name.includes(':')), ...context]);
  for (const language of LANGUAGES) {
    const own = rows.flatMap(([name, weights]): Row[] =>
      name.startsWith(`${language}:`) ? [[name.slice(language.length + 1), weights]] : [],
    );
    const telling = own.filter(([, weights]) => Math.max(...weights.map(Math.abs)) >= LEAST);
    writeTable(language, telling);
  }
  const { names, weights } = fitPieces(pieces);
  writeTable('reads', rowsFrom(names.names, weights));
}

const [shared = '../shared'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unseen = readUnseen(readSamples(shared));
const pieces = readPieces(unseen);
console.log(`${pieces.length} pages, ${FOLDS} folds by outlet`);
report(pieces);
if (!process.argv.includes('--dry')) save(unseen, pieces);
