import type { Language } from '../text/language.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';

/** All word lists of one language. A further language is a further folder with the same lists. */
export type Lexicon = typeof en;

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { de, en };
