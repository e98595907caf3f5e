import { type Span, slice } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { EvidenceName, Findings, ReasonName, Setting, SilentName } from './evidence.ts';
import { LABELS, type Label, type Reason } from './reading.ts';
import type { Judgement } from './weigh.ts';
import { advantageOf, CLASSES } from './weights.ts';
import { spanOf, wordShare } from './wording.ts';

/** A sentence with what was found in it and what it was weighed to be. */
export type Weighed = { readonly setting: Setting; readonly findings: Findings; readonly judgement: Judgement };

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
const CONTENT: ReadonlySet<ReasonName> = new Set(['attributed', 'attributedPart', 'directSpeech']);

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

/** Why a label was given: what in the sentence spoke most for it, then its surroundings, with the words it was found in. */
export function reasonsFor(label: Label, { setting, findings, judgement }: Weighed): Reason[] {
  const { text } = setting.article;
  const k = CLASSES.indexOf(label);
  const reasons: { name: ReasonName; weight: number; spans: readonly Span[] }[] = [];
  for (const { name, weights, value, spans } of findings.evidence) {
    const weight = value * (weights.advantages[k] as number);
    if (weight >= LEAST_WEIGHT && isTelling(name)) reasons.push({ name, weight, spans });
  }
  const wording = tellingWords(findings, setting.sentence.words, k);
  if (wording.weight > 0) reasons.push({ name: 'wording', weight: wording.weight, spans: wording.spans });
  reasons.sort((a, b) => b.weight - a.weight);
  // What stands in the sentence itself says more to a reader than its surroundings, however much those weigh.
  for (const name of ['around', 'piece'] as const) {
    const weight = advantageOf(judgement[name], k);
    if (weight >= LEAST_WEIGHT) reasons.push({ name, weight, spans: [] });
  }
  if (reasons.length > MOST_REASONS) reasons.length = MOST_REASONS;
  return reasons.map(({ name, weight, spans }) => ({ name, weight, spans, words: wordsOf(name, spans, text) }));
}

/** The words and phrases that speak most for a class, and how much they do together. */
function tellingWords({ telling }: Findings, words: readonly Word[], k: number): { weight: number; spans: Span[] } {
  const share = wordShare(words.length);
  const most: { weight: number; span: Span }[] = [];
  for (const { weights, from, to } of telling) {
    const weight = share * (weights.advantages[k] as number);
    if (weight > LEAST_WEIGHT) most.push({ weight, span: spanOf(words, from, to) });
  }
  most.sort((a, b) => b.weight - a.weight);
  if (most.length > MOST_WORDS) most.length = MOST_WORDS;
  return { weight: most.reduce((sum, { weight }) => sum + weight, 0), spans: most.map(({ span }) => span) };
}

/** The distinct words of the spans, as they stand in the text. */
function wordsOf(name: ReasonName, spans: readonly Span[], text: string): string[] {
  const words: string[] = [];
  if (CONTENT.has(name)) return words;
  for (const span of spans) {
    const word = slice(text, span);
    if (!words.includes(word) && words.length < MOST_WORDS) words.push(word);
  }
  return words;
}
