import type { Language } from '../text/language.ts';
import de from './weights/de.json' with { type: 'json' };
import en from './weights/en.json' with { type: 'json' };
import evidence from './weights/evidence.json' with { type: 'json' };

/** What a sentence can be: one of the four voices, or page furniture, which no label is shown for. */
export const CLASSES = ['reporting', 'quotation', 'commentary', 'promotion', 'furniture'] as const;

/** One number for each of `CLASSES`: log-odds, or shares that sum to 1. */
export type Scores = readonly number[];

/** A table of learnt weights; made by `npm run fit` (src/lab/fit.ts) from annotated pages. Hundredths of a log-odds unit. */
type Table = Readonly<Record<string, readonly number[]>>;

const WORDS: Readonly<Record<Language, Table>> = { de, en };
const hundredths = (row: readonly number[]): Scores => row.map((weight) => weight / 100);

/** What single words and pairs of words speak for, as learnt. */
export const wordWeights = (language: Language): [string, Scores][] =>
  Object.entries(WORDS[language]).map(([phrase, row]) => [phrase, hundredths(row)]);

/** What each kind of evidence speaks for, as learnt; a name without a row speaks for nothing. */
export const evidenceWeights: ReadonlyMap<string, Scores> = new Map(
  Object.entries(evidence as Table).map(([name, row]) => [name, hundredths(row)]),
);
