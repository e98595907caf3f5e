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
/** What every dateline has, for the pattern of all of it is slow where there is none: capitals first, or an agency. */
const MAY_OPEN = new RegExp(`^[${CAPITAL}]{3}|${AGENCY}`);
/** The agency is written in small or capital letters. */
const folded = (text: string): string => text.replace(/\([^)]{2,40}\)/, (agency) => agency.toLowerCase());

/** Blocks below the headline that may be the lede. */
const FIRST_BLOCKS = 3;
/** Characters that a dateline is within. */
const LONGEST = 120;

/** The place that opens the article's first paragraphs, as it is written there. */
export function datelineOf(judged: readonly Judged[]): { value: string; from: string } | undefined {
  let left = FIRST_BLOCKS;
  for (const one of judged) {
    if (one.verdict !== 'keep' || !/^(?:paragraph|standfirst)$/.test(kindOf(one))) continue;
    if (left-- === 0) return undefined;
    const text = folded(one.block.raw.text.slice(0, LONGEST));
    const { loud, place } = (MAY_OPEN.test(text) ? DATELINE.exec(text)?.groups : null) ?? {};
    const value = loud ?? place;
    if (value) return { value: value.trim(), from: 'page' };
  }
  return undefined;
}
