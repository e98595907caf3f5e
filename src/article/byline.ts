/** Longer ones are no names but a line that somebody took for the byline. */
const LONGEST_BYLINE = 120;
const BEFORE_NAMES =
  /^(?:show all articles of|alle artikel von|(?:(?:von|by|text|autor(?:in|en|innen)?|author|geschrieben von|written by|posted by|published by|ein kommentar von|eine analyse von|kommentar von|interview:?|story by)[:\s]+)+)\s*/i;
const DATE_BEFORE = /^.*\d{4}.*\s(?:by|von)\s+(?=\p{Lu})/u;
const DATE_BEHIND =
  /[\s/,]+(?:\d{1,2}:\d{2}.*|(?:jan|feb|mar|m\u00e4r|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.? \d{1,2},? \d{4}.*)$/iu;
/** What systems write where nobody has entered a name. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion admin|webmaster|user|gast|guest|unknown|null|undefined|name ?\*|datum|date|n\/a|editor\d*)$/i;

/** Names as a reader would say them, without "Von" and without what follows the names; undefined for what is none. */
export function cleanByline(byline: string | undefined): string | undefined {
  if (byline?.trim().endsWith(':')) return undefined;
  const names = byline
    ?.replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}@]+/u, '')
    .replace(DATE_BEFORE, '')
    .replace(BEFORE_NAMES, '')
    .replace(DATE_BEHIND, '')
    .replace(/\s*(?:[|•·]|[-–—]\s\d|\d{1,2}[./ ]\s?(?:\d{1,2}[./]|\p{Lu}\p{Ll}+)).*$/u, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (!names || names.length > LONGEST_BYLINE || /^https?:|^@?[\d\W]+$/.test(names) || NOBODY.test(names))
    return undefined;
  return names;
}
