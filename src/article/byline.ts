import { CAPITAL, LETTER } from '../text/letters.ts';

/** Longer ones are no names but a line that somebody took for the byline. */
const LONGEST_BYLINE = 120;
const BEFORE_NAMES =
  /^(?:show all articles of|alle artikel von|(?:(?:von|by|text|autor(?:in|en|innen)?|author|geschrieben von|written by|posted by|published by|ein kommentar von|eine analyse von|kommentar von|interview:?|story by)[:\s]+)+)\s*/i;
const DATE_BEFORE = new RegExp(`^.*\\d{4}.*\\s(?:by|von)\\s+(?=[${CAPITAL}])`);
/** A month and its day: `Dezember 15`, `Dec. 15`. */
const DAY = '(?:jan|feb|mar|m\u00e4r|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z\u00e4]*\\.? \\d{1,2}';
const DATE_BEHIND = new RegExp(`[\\s/,]+(?:\\d{1,2}:\\d{2}.*|${DAY},? \\d{4}.*)$`, 'i');
const DATE = new RegExp(`^${DAY}\\b`, 'i');
const NO_NAME = new RegExp(`^[^${LETTER}0-9@]+`);
/** Marks and dates behind names. */
const BEHIND = new RegExp(`\\s*(?:[|•·]|[-–—]\\s\\d|\\d{1,2}[./ ]\\s?(?:\\d{1,2}[./]|[${CAPITAL}][${LETTER}]+)).*$`);
/** What systems write where nobody has entered a name. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion admin|webmaster|user|gast|guest|unknown|null|undefined|name ?\*|datum|date|n\/a|editor\d*)$/i;

/** Names as a reader would say them, without "Von" and without what follows the names; undefined for what is none. */
export function cleanByline(byline: string | undefined): string | undefined {
  if (byline?.trim().endsWith(':')) return undefined;
  const names = byline
    ?.replace(/\s+/g, ' ')
    .replace(NO_NAME, '')
    .replace(DATE_BEFORE, '')
    .replace(BEFORE_NAMES, '')
    .replace(DATE_BEHIND, '')
    .replace(BEHIND, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (
    !names ||
    names.length > LONGEST_BYLINE ||
    /^https?:|^@?[\d\W]+$/.test(names) ||
    NOBODY.test(names) ||
    DATE.test(names)
  )
    return undefined;
  return names;
}
