import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../article/article.ts';
import { readQuickly } from '../reading/read.ts';
import { timings } from './measure.ts';

// Bundled before it is measured (see bundle.ts), as the extension is: the loader that runs TypeScript slows closures down.

/** Milliseconds that the quick reading, and wink-nlp's tokens and parts of speech, take for all articles; medians. */
export function timeReadings(articles: readonly Article[], runs: number): { lesart: number; wink: number } {
  const wink = winkNLP(model, ['pos']);
  return timings(runs, {
    wink: () => articles.forEach((article) => void wink.readDoc(article.text)),
    lesart: () => articles.forEach((article) => void readQuickly(article)),
  });
}

/** Milliseconds of the quick reading of a text and of one ten times as long, medians. */
export const timeGrowth = (once: Article, tenfold: Article, runs: number): { once: number; tenfold: number } =>
  timings(runs, { once: () => readQuickly(once), tenfold: () => readQuickly(tenfold) });
