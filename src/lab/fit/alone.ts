import { CLASSES } from '../../reading/weights.ts';
import { wordShare } from '../../reading/wording.ts';
import type { Language } from '../../text/language.ts';
import { foldsOf } from './folds.ts';
import { type Example, fitLogistic, scoresOf } from './logistic.ts';
import { Names } from './names.ts';
import type { Sample, SamplePage } from './samples.ts';

/** A phrase is learnt when this many outlets use it: below that it is a topic or a habit of one house. */
const OUTLETS = 6;

/** L2 penalties: single words are held tighter than evidence that has a reason. */
const L2 = { evidence: 1e-5, words: 1e-4 };

/** A hesitating annotator's second candidate counts this much (share, 0–1). */
const SECOND = 0.25;

/** What was learnt about sentences by themselves: a row of weights for each name. Phrases are named `de:…` and `en:…`. */
export type Alone = { readonly names: Names; readonly weights: Float64Array };

const wordName = (language: Language, phrase: string): string => `${language}:${phrase}`;

function* pairsOf({ findings, phrases, length }: Sample, language: Language): Generator<readonly [string, number]> {
  yield ['baseline', 1];
  for (const { row, value } of findings.evidence) yield [row, value];
  const share = wordShare(length);
  for (const phrase of phrases) yield [wordName(language, phrase), share];
}

/** The names worth learning from these pages. */
function namesOf(pages: readonly SamplePage[]): Names {
  const rows = new Set(['baseline']);
  const outlets = new Map<string, Set<string>>();
  for (const { samples, language, outlet } of pages) {
    for (const { findings, phrases, target } of samples) {
      if (target === null) continue;
      for (const { row } of findings.evidence) rows.add(row);
      for (const phrase of phrases) {
        const name = wordName(language, phrase);
        outlets.set(name, (outlets.get(name) ?? new Set()).add(outlet));
      }
    }
  }
  const spread = [...outlets].filter(([, seen]) => seen.size >= OUTLETS).map(([name]) => name);
  return new Names([...rows, ...spread]);
}

/** Learns what evidence and words speak for, from sentences by themselves. */
export function fitAlone(pages: readonly SamplePage[]): Alone {
  const names = namesOf(pages);
  const examples = pages.flatMap((page) => page.samples.flatMap((sample) => examplesOf(sample, page.language, names)));
  const size = { features: names.names.length, classes: CLASSES.length };
  const weights = fitLogistic(examples, size, (i) => (names.names[i]?.includes(':') ? L2.words : L2.evidence));
  return { names, weights };
}

function examplesOf(sample: Sample, language: Language, names: Names): Example[] {
  const { target, alternative } = sample;
  if (target === null) return [];
  const encoded = names.encode(pairsOf(sample, language));
  if (alternative === null) return [{ ...encoded, target, weight: 1 }];
  return [
    { ...encoded, target, weight: 1 - SECOND },
    { ...encoded, target: alternative, weight: SECOND },
  ];
}

/** A page whose sentences were scored (log-odds) by weights that had not seen its outlet. */
export type Unseen = SamplePage & { readonly scores: readonly number[][] };

/** All pages, each scored out of fold. */
export const readUnseen = (pages: readonly SamplePage[]): Unseen[] =>
  foldsOf(pages).flatMap(({ learn, read }) => {
    const { names, weights } = fitAlone(learn);
    return read.map((page) => ({
      ...page,
      scores: page.samples.map((sample) =>
        scoresOf(names.encode(pairsOf(sample, page.language)), weights, CLASSES.length),
      ),
    }));
  });
