import { type Span, slice } from '../text/span.ts';
import type { EvidenceName, Findings, ReasonName, SilentName } from './evidence.ts';
import { LABELS, type Label, type Reason } from './reading.ts';
import { heardFor, type Judgement, wordShare } from './weigh.ts';
import { CLASSES } from './weights.ts';

/** A label needs at least this share; below it the honest answer is "cannot tell". */
const LEAST_SHARE = 0.34;

const SILENT: ReadonlySet<string> = new Set<SilentName>([
  'fragment',
  'place',
  'blockKind',
  'linked',
  'strong',
  'itself',
]);
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
  const reasons: Omit<Reason, 'words'>[] = [];
  const note = (name: ReasonName, weight: number, spans: readonly Span[]) => {
    if (weight >= LEAST_WEIGHT) reasons.push({ name, weight, spans });
  };
  for (const { name, weights, value, spans } of findings.evidence) {
    if (isTelling(name)) note(name, value * (weights.advantages[k] as number), spans);
  }
  note('around', heardFor('around', judgement.context, k), []);
  note('piece', heardFor('piece', judgement.context, k), []);
  const { weight, spans } = tellingWords(findings, k);
  note('wording', weight, spans);
  return reasons
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map((reason) => ({ ...reason, words: CONTENT.has(reason.name) ? [] : wordsOf(reason.spans, text) }));
}

/** The words and phrases that speak most for a class, and how much they do together. */
function tellingWords({ words, length }: Findings, k: number): { weight: number; spans: Span[] } {
  const share = wordShare(length);
  const telling: { weight: number; span: Span }[] = [];
  for (const { entry, span } of words) {
    const weight = share * (entry.weights?.advantages[k] ?? 0);
    if (weight > LEAST_WEIGHT) telling.push({ weight, span });
  }
  const most = telling.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
  return { weight: most.reduce((sum, { weight }) => sum + weight, 0), spans: most.map(({ span }) => span) };
}

/** The distinct words of the spans, as they stand in the text. */
const wordsOf = (spans: readonly Span[], text: string): string[] =>
  [...new Set(spans.map((span) => slice(text, span)))].slice(0, MOST_WORDS);
