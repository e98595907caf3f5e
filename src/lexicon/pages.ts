import type { Language } from '../text/language.ts';
import * as de from './de/page.ts';
import * as en from './en/page.ts';

/** What pages say around an article, by language: a part of the lexicon of its own, for all else stays out of the page. */
export const PAGE_LISTS: Readonly<Record<Language, typeof en>> = { de, en };
