import type { Article } from '../article/article.ts';
import type { Findings } from './evidence.ts';
import type { ReadsAs } from './reading.ts';
import type { Judgement } from './weigh.ts';
import table from './weights/reads.json' with { type: 'json' };
import { CLASSES } from './weights.ts';

/** What a piece can be told to read as; each has a column in the learnt table (made by `npm run fit`). */
export const TELLABLE = [
  'report',
  'analysis',
  'opinion',
  'interview',
  'service',
  'review',
  'narrative',
  'advertorial',
  'press release',
  'other',
] as const satisfies readonly ReadsAs[];

/** A sentence with what was found in it and what it was weighed to be. */
type Sentence = { readonly findings: Findings; readonly judgement: Pick<Judgement, 'shares'>; readonly body: boolean };

const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(table));

/** Evidence whose frequency in the body tells one kind of piece from another. */
const TELLING: ReadonlySet<string> = new Set([
  'question.mark',
  'exclamation',
  'figures',
  'price',
  'date',
  'webAddress',
  'answer.most',
  'directSpeech',
  'quotationMarks.most',
  'quotationMarks.part',
  'accordingTo.most',
  'evaluation',
  'hedge',
  'obligation',
  'conclusion',
  'firstPerson',
  'firstPersonPlural',
  'address',
  'politeAddress',
  'invitation',
  'bargain',
  'goods',
  'disclosure',
  'blockKind.listItem',
  'blockKind.crosshead',
]);

/**
 * What the piece reads as: from the shares of the voices in its body and how it speaks, whatever the publisher declares.
 * Only a live blog is taken at its word: sentences do not show that they come in while things happen.
 */
export function readsAs({ declaredGenre }: Article, sentences: readonly Sentence[]): ReadsAs {
  if (declaredGenre?.genre === 'live') return 'live';
  const sums = TELLABLE.map(() => 0);
  for (const [row, value] of traitsOf(sentences)) {
    const weights = WEIGHTS.get(row);
    if (weights) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + ((weights[k] ?? 0) / 100) * value;
  }
  return sentences.some(({ body }) => body) ? (TELLABLE[sums.indexOf(Math.max(...sums))] ?? 'other') : 'other';
}

/** What is known of a piece as a whole, by row of the learnt table: shares and rates (0–1) over the sentences of its body. */
export function traitsOf(sentences: readonly Sentence[]): [string, number][] {
  const body = sentences.filter((sentence) => sentence.body);
  const size = Math.max(1, body.length);
  const voices = CLASSES.map((name, k): [string, number] => {
    const share = body.reduce((sum, { judgement }) => sum + (judgement.shares[k] ?? 0), 0) / size;
    return [`voice.${name}`, share];
  });
  const counts = new Map<string, number>();
  for (const { findings } of body) {
    for (const { row } of findings.evidence) if (TELLING.has(row)) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [
    ['baseline', 1],
    ...voices,
    ...voices.map(([row, share]): [string, number] => [`${row}.log`, Math.log(share + 0.01)]),
    ...[...counts].flatMap(([row, count]): [string, number][] => [
      [`rate.${row}`, count / size],
      [`root.${row}`, Math.sqrt(count / size)],
    ]),
    ['length', Math.log(size)],
  ];
}
