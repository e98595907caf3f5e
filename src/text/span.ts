/** Half-open range of UTF-16 code-unit offsets: `start` is in, `end` is out. */
export type Span = { readonly start: number; readonly end: number };

/** Number of UTF-16 code units a span covers. */
export const lengthOf = ({ start, end }: Span): number => end - start;

/** The text a span covers. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many code units two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a UTF-16 code unit is white space; as `\s` in patterns. */
export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code));

/** The span without white space at its ends; empty at its end when it holds nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
