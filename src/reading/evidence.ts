import type { Article, Block } from '../article/article.ts';
import type { Attribution, AttributionMark } from '../attribution/attribution.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { type Scores, type Weights, weightsFor } from './weights.ts';

/** Lists of words whose presence is evidence (src/lexicon). */
export type ListName =
  | 'evaluation'
  | 'condemnation'
  | 'praise'
  | 'booster'
  | 'hedge'
  | 'obligation'
  | 'conclusion'
  | 'firstPerson'
  | 'firstPersonPlural'
  | 'address'
  | 'politeAddress'
  | 'invitation'
  | 'bargain'
  | 'goods'
  | 'disclosure'
  | 'exclamation'
  | 'price'
  | 'date';

/** What counts in the weighing but says nothing to a reader: length, place, the kind of block. */
export type SilentName = 'fragment' | 'place' | 'blockKind' | 'linked' | 'strong' | 'itself';

/** What can be a reason for a label; each has a sentence for the reader (`reason_…` in _locales). */
export type ReasonName =
  | AttributionMark
  | ListName
  | 'attributed'
  | 'attributedPart'
  | 'directSpeech'
  | 'question'
  | 'figures'
  | 'webAddress'
  | 'beside'
  | 'wording'
  | 'around'
  | 'piece';

/** Everything that can speak for or against a label. */
export type EvidenceName = ReasonName | SilentName;

/**
 * One thing found in a sentence. `row`: which row of the learnt table it takes (its name, or its name and a variant, such as
 * `blockKind.caption`); `value` scales that row, 0–1 or a count.
 */
export type Evidence = {
  readonly name: EvidenceName;
  readonly row: string;
  readonly weights: Weights;
  readonly value: number;
  readonly spans: readonly Span[];
};

/** A word or phrase that a reader can see the weight of; `from` and `to` (in) are indexes into the sentence's words. */
export type TellingWords = { readonly weights: Weights; readonly from: number; readonly to: number };

/** `wording`: what all its words with learnt weights say together (log-odds); `telling`: those of them that show it. */
export type Findings = {
  readonly evidence: readonly Evidence[];
  readonly wording: Scores;
  readonly telling: readonly TellingWords[];
};

/** An attribution with its index in `Reading.attributions`. */
export type Numbered = { readonly index: number; readonly attribution: Attribution };

/** A sentence with what it is part of: its block, the article, what is attributed in it, and its place (0–1) in the piece. */
export type Setting = {
  readonly sentence: Sentence;
  readonly article: Article;
  readonly block: Block;
  readonly attributions: readonly Numbered[];
  readonly place: number;
};

/** Evidence found in `spans`; `value` scales what it speaks for. A `variant` has a row of its own. */
export function found(name: EvidenceName, value: number, spans: readonly Span[], variant?: string): Evidence {
  const row = variant ? `${name}.${variant}` : name;
  return { name, row, weights: weightsFor(row), value, spans };
}

const facts = new Map<string, Evidence>();

/** Evidence that says the same wherever it is found: a form, a place, a kind. Each is made once. */
export function fact(name: EvidenceName, variant: string): Evidence {
  const row = `${name}.${variant}`;
  const its = facts.get(row) ?? { name, row, weights: weightsFor(row), value: 1, spans: [] };
  facts.set(row, its);
  return its;
}
