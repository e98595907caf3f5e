import { CAPITAL, LETTER } from '../text/letters.ts';
import type { Judged } from './judge.ts';
import { kindOf } from './kinds.ts';

const PLACE = `[${CAPITAL}][${LETTER}.'’-]+(?:[ /](?:[${CAPITAL}][${LETTER}.'’-]+|am|an|im|der|ob|in|de|la|of|the)){0,4}`;
const LOUD = `[${CAPITAL}]{3,}(?:[ /.'’-]+[${CAPITAL}.]+){0,4}`;
const DAY = String.raw`(?:,\s[^–—()]{3,20})?`;
const AGENCY = String.raw`\s?\((?:dpa|ap|afp|reuters|apa|sda|epd|kna|sid|upi|pti|ots|cnn|dpa[\w/-]*)[^)]{0,24}\)`;
const DASH = String.raw`\s*(?:–|—|--|-|\.|:)\s`;
/** A place in capitals and a dash (`PORT ELLERY – `), or any place with its agency (`Berlin (dpa) - `). */
const DATELINE = new RegExp(
  `^(?:(?<loud>${LOUD})${DAY}(?:${AGENCY})?\\s*(?:–|—|--|-)\\s|(?<place>${PLACE})${DAY}${AGENCY}(?:${DASH}|\\s))`,
  'u',
);
/** The agency is written in small or capital letters. */
const FOLDED = (text: string): string => text.replace(/\([^)]{2,40}\)/, (agency) => agency.toLowerCase());

/** Blocks below the headline that may be the lede. */
const FIRST_BLOCKS = 3;

/** The place that opens the article's first paragraphs, as it is written there. */
export function datelineOf(judged: readonly Judged[]): { value: string; from: string } | undefined {
  const text = judged.filter((one) => one.verdict === 'keep' && /^(?:paragraph|standfirst)$/.test(kindOf(one)));
  for (const { block } of text.slice(0, FIRST_BLOCKS)) {
    const { loud, place } = DATELINE.exec(FOLDED(block.raw.text.slice(0, 120)))?.groups ?? {};
    const value = loud ?? place;
    if (value) return { value: value.trim(), from: 'page' };
  }
  return undefined;
}
