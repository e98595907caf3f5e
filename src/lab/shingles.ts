/** How many tokens a shingle has. */
const SIZE = 4;

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** How often each run of four words occurs in a text; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; words.length > 0 && i < Math.max(1, words.length - SIZE + 1); i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Shares (0–1). */
export type Isolation = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * How well texts were isolated, as the article extraction benchmark defines it
 * (https://github.com/scrapinghub/article-extraction-benchmark): precision and recall over shingles of four words,
 * page by page, then averaged; pages where a figure is not defined are left out of its average.
 */
export function isolation(pages: readonly { readonly truth: string; readonly found: string }[]): Isolation {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { truth, found } of pages) {
    const wanted = shingles(truth);
    const got = shingles(found);
    let both = 0;
    for (const [shingle, count] of got) both += Math.min(count, wanted.get(shingle) ?? 0);
    if (got.size > 0) precisions.push(both / total(got));
    if (wanted.size > 0) recalls.push(both / total(wanted));
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);
