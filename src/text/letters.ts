/**
 * Letters as the inside of a pattern's class (`[${LETTER}0-9]`): Latin, Greek, Cyrillic, Armenian and Hebrew, near enough.
 * For patterns that run in the page: one with Unicode's own classes (`\p{L}`) takes a browser a fifth of a millisecond
 * to build, and there are hundreds.
 */
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-֏א-ת\u1e00-\u1fff';
/** Capitals of the Latin alphabet as the inside of a pattern's class; half of those beyond Latin-1 are small, and rare. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-Ž';

const WORD = new RegExp(`[${LETTER}0-9]+`, 'g');

/** The different words of a text, in lower case. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []);
