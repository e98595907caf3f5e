/** A value with where in the page it was found. */
export type Found<Value = string> = { readonly value: Value; readonly from: string } | undefined;

/** The first of several places that gives a usable value. */
export function firstOf(
  candidates: readonly (readonly [from: string, value: string | null | undefined])[],
  clean = (value: string): string | undefined => value.trim() || undefined,
): Found {
  for (const [from, given] of candidates) {
    const value = given ? clean(given) : undefined;
    if (value) return { value, from };
  }
  return undefined;
}
