/** Longer ones are no names but a line that somebody took for the byline. */
const LONGEST_BYLINE = 120;
const BEFORE_NAMES =
  /^(?:(?:von|by|text|autor(?:in|en|innen)?|author|geschrieben von|written by|posted by|published by|ein kommentar von|eine analyse von|kommentar von|interview:?|story by)[:\s]+)+/i;
/** What systems write where nobody has entered a name. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion admin|webmaster|user|gast|guest|unknown|null|undefined|n\/a|editor\d*)$/i;

/** Names as a reader would say them, without "Von" and without what follows the names; undefined for what is none. */
export function cleanByline(byline: string | undefined): string | undefined {
  if (byline?.trim().endsWith(':')) return undefined;
  const names = byline
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE_NAMES, '')
    .replace(/\s*(?:[|•·]|[-–—]\s\d|\d{1,2}[./ ]\s?(?:\d{1,2}[./]|\p{Lu}\p{Ll}+)).*$/u, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (!names || names.length > LONGEST_BYLINE || /^https?:|^@?[\d\W]+$/.test(names) || NOBODY.test(names))
    return undefined;
  return names;
}
