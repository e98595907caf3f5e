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

/** Milliseconds of Readability alone and of Lesart's isolation, each the first thing that runs in a page of its own. */
export type Side = 'parse' | 'extract';

declare global {
  var measurePageWork: ((runs: number) => PageWork | null) | undefined;
  var measureFirst: ((side: Side) => number | null) | undefined;
}

/** Runs that do not count: until the engine has compiled what is hot. */
const WARMING = 3;

const languageHere = () => languageOf(document.documentElement.lang) ?? 'en';

/** Runs Readability on a copy of the page; making the copy does not count. */
function parse(timed: (act: () => unknown) => void): void {
  const copy = document.cloneNode(true) as Document;
  timed(() => new Readability(copy).parse());
}

const isolated = () => extractArticle(document, { url: location.href, language: languageHere() });

/** Gives null where no article is. */
function orNull<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof NoArticleError) return null;
    throw error;
  }
}

/** Measures one side in a page where nothing of it has run yet, as a reader's first click finds it. */
globalThis.measureFirst = (side) =>
  orNull(() => {
    let milliseconds = 0;
    const timed = (act: () => unknown) => {
      const start = performance.now();
      act();
      milliseconds = performance.now() - start;
    };
    if (side === 'parse') parse(timed);
    else timed(isolated);
    return milliseconds;
  });

/** Measures on the page at hand, both sides in turn; null where no article is. */
globalThis.measurePageWork = (runs) => {
  const work = { parse: [] as number[], extract: [] as number[], read: [] as number[], paint: [] as number[] };
  const timed = <Result>(times: number[], act: () => Result): Result => {
    // What one side leaves behind, the other shall not have to clear away.
    globalThis.gc?.({ type: 'minor' });
    const start = performance.now();
    const result = act();
    times.push(performance.now() - start);
    return result;
  };
  const once = () => {
    // A page that someone reads has long been laid out; the last run's highlights are not its concern.
    CSS.highlights.delete('bench');
    document.body.getBoundingClientRect();
    parse((act) => timed(work.parse, act));
    const { article, textMap } = timed(work.extract, isolated);
    const reading = timed(work.read, () => readQuickly(article));
    timed(work.paint, () => {
      const highlight = new Highlight();
      const ground = groundOf(article, textMap);
      for (const { passage } of reading.classifications) {
        for (const range of liveRanges(ground, passage.span)) highlight.add(range);
      }
      CSS.highlights.set('bench', highlight);
    });
  };
  const measured = orNull(() => {
    for (let run = -WARMING; run < runs; run++) once();
    return work;
  });
  for (const times of Object.values(work)) times.splice(0, WARMING);
  return measured;
};
