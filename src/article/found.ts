/** A value with where in the page it was found. */
export type Found<Value = string> = { readonly value: Value; readonly from: string } | undefined;

/** A place in the page and what stands there. */
export type Place = readonly [from: string, value: string | null | undefined];

/** The first of several places that gives a usable value; those behind it are not looked at. */
export function firstOf(
  places: Iterable<Place>,
  clean = (value: string): string | undefined => value.trim() || undefined,
): Found {
  for (const [from, given] of places) {
    const value = given ? clean(given) : undefined;
    if (value) return { value, from };
  }
  return undefined;
}
