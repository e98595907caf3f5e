import { slice } from '../text/span.ts';
import type { Evidence, EvidenceName, Findings, ReasonName, SilentName } from './evidence.ts';
import { LABELS, type Label, type Reason } from './reading.ts';
import type { Judgement } from './weigh.ts';
import { CLASSES, evidenceWeights, type Scores } from './weights.ts';

/** A label needs at least this share; below it the honest answer is "cannot tell". */
const LEAST_SHARE = 0.34;

const SILENT: ReadonlySet<string> = new Set<SilentName>(['fragment', 'place', 'blockKind', 'linked', 'strong']);
const isTelling = (name: EvidenceName): name is ReasonName => !SILENT.has(name);

/** Reasons whose spans are the attributed content itself, which the reader sees highlighted anyway. */
const CONTENT: ReadonlySet<ReasonName> = new Set([
  'attributed',
  'attributedPart',
  'directSpeech',
  'quotationMarks',
  'cueVerb',
  'accordingTo',
  'subjunctive',
  'hearsay',
  'blockQuotation',
  'answer',
  'continued',
]);

/** A reason is worth a line when it moves the odds by at least this much (log-odds, against the mean of the others). */
const LEAST_WEIGHT = 0.15;
const MOST_REASONS = 5;
const MOST_WORDS = 4;

/** The label of a sentence and the share (0–1) that speaks for it; null for page furniture and where nothing is clear. */
export function labelOf({ shares }: Judgement): { label: Label | null; confidence: number } {
  const confidence = Math.max(...shares);
  const label = LABELS[shares.indexOf(confidence)];
  return { label: label && confidence >= LEAST_SHARE ? label : null, confidence };
}

/** Why a label was given: the evidence that spoke most for it, strongest first, with the words it was found in. */
export function reasonsFor(label: Label, findings: Findings, judgement: Judgement, text: string): Reason[] {
  const k = CLASSES.indexOf(label);
  const reasons = new Map<ReasonName, { weight: number; spans: Evidence['spans'] }>();
  const note = (name: ReasonName, weight: number, spans: Evidence['spans']) => {
    const known = reasons.get(name);
    reasons.set(name, { weight: (known?.weight ?? 0) + weight, spans: [...(known?.spans ?? []), ...spans] });
  };
  for (const { name, row, value, spans } of [...findings.evidence, ...judgement.context]) {
    if (isTelling(name)) note(name, value * advantage(evidenceWeights.get(row), k), spans);
  }
  const telling = findings.words
    .map(({ entry, span }) => ({ weight: advantage(entry.weights ?? undefined, k), span }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  for (const { weight, span } of telling) note('wording', weight, [span]);
  return [...reasons]
    .filter(([, { weight }]) => weight >= LEAST_WEIGHT)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(([name, { weight, spans }]) => ({
      name,
      weight,
      spans,
      words: CONTENT.has(name) ? [] : wordsOf(spans, text),
    }));
}

/** How much a row speaks for one class, against the mean of the others. */
function advantage(weights: Scores | undefined, k: number): number {
  if (!weights) return 0;
  const others = weights.reduce((sum, weight, i) => (i === k ? sum : sum + weight), 0) / (CLASSES.length - 1);
  return (weights[k] ?? 0) - others;
}

/** The distinct words of the spans, as they stand in the text. */
const wordsOf = (spans: Evidence['spans'], text: string): string[] =>
  [...new Set(spans.map((span) => slice(text, span)))].slice(0, MOST_WORDS);
