import { EMPTY_HEADING } from './emptyHeadings.ts';
import type { Rule } from './rule.ts';
import { BY_PLACE } from './rulesOfPlace.ts';
import { OF_TEXT } from './rulesOfText.ts';
import { BY_WORDS } from './rulesOfWords.ts';

/**
 * Readability is asked first and gives the core; these rows mend what it drops and what it lets in. First match wins;
 * what no row keeps is dropped. Lengths are in characters, measured on German and English news pages.
 */
export const RULES: readonly Rule[] = [...BY_PLACE, ...BY_WORDS, ...OF_TEXT, EMPTY_HEADING];
