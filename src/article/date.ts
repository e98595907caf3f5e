/** A date as ISO 8601: as given when it is, translated when it is written otherwise but plainly; else undefined. */
export function isoDate(value: string | undefined): string | undefined {
  const given = value?.trim() ?? '';
  // Systems write year 1 or 1970 where they know no date.
  if (/^(?:0|19[0-8]|1970)/.test(given)) return undefined;
  if (
    /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]|$)/.test(given) &&
    !Number.isNaN(Date.parse(given.replace(' ', 'T').slice(0, 10)))
  )
    return given.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/ ?UTC$/, 'Z');
  if (!/[a-z]{3}/i.test(given) || !/\d{4}/.test(given)) return undefined;
  const time = Date.parse(given);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
