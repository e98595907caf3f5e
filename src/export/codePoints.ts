/**
 * Turns UTF-16 offsets into positions counted in Unicode code points, as the Web Annotation Data Model asks of a
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#text-position-selector). An offset inside a surrogate
 * pair counts as the pair's start. Quick where offsets ascend.
 */
export function codePointsIn(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) at = points = 0;
    while (at < text.length) {
      const next = at + (isPair(text, at) ? 2 : 1);
      if (next > offset) break;
      at = next;
      points++;
    }
    return points;
  };
}

/** The offset, moved to the start of the surrogate pair it would cut in two. */
export const wholePoint = (text: string, offset: number): number =>
  offset > 0 && isPair(text, offset - 1) ? offset - 1 : offset;

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
