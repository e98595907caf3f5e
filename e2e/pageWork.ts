import { Readability } from '@mozilla/readability';
import { extractArticle, NoArticleError } from '../src/article/extract.ts';
import { groundOf } from '../src/overlay/ground.ts';
import { liveRanges } from '../src/overlay/ranges.ts';
import { readQuickly } from '../src/reading/read.ts';
import { languageOf } from '../src/text/language.ts';

/** Milliseconds of each run: Readability alone, and Lesart's steps from the click to the first paint. */
export type PageWork = {
  readonly parse: readonly number[];
  readonly extract: readonly number[];
  readonly read: readonly number[];
  readonly paint: readonly number[];
};

declare global {
  var measurePageWork: ((runs: number) => PageWork | null) | undefined;
}

/** Measures on the page at hand, both sides in turn, after one run that does not count; null where no article is. */
globalThis.measurePageWork = (runs) => {
  const work = { parse: [] as number[], extract: [] as number[], read: [] as number[], paint: [] as number[] };
  const language = languageOf(document.documentElement.lang) ?? 'en';
  // What one side leaves behind, the other shall not have to clear away.
  const timed = <Result>(times: number[], act: () => Result): Result => {
    globalThis.gc?.({ type: 'minor' });
    const start = performance.now();
    const result = act();
    times.push(performance.now() - start);
    return result;
  };
  try {
    for (let run = 0; run <= runs; run++) {
      // A page that someone reads has long been laid out; the last run's highlights are not its concern.
      CSS.highlights.delete('bench');
      document.body.getBoundingClientRect();
      const copy = document.cloneNode(true) as Document;
      timed(work.parse, () => new Readability(copy).parse());
      const { article, textMap } = timed(work.extract, () =>
        extractArticle(document, { url: location.href, language }),
      );
      const reading = timed(work.read, () => readQuickly(article));
      timed(work.paint, () => {
        const highlight = new Highlight();
        const ground = groundOf(article, textMap);
        for (const { passage } of reading.classifications) {
          for (const range of liveRanges(ground, passage.span)) highlight.add(range);
        }
        CSS.highlights.set('bench', highlight);
      });
    }
  } catch (error) {
    if (error instanceof NoArticleError) return null;
    throw error;
  } finally {
    CSS.highlights.delete('bench');
  }
  for (const times of Object.values(work)) times.shift();
  return work;
};
