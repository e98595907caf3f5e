import type { Attribution, SourceKind } from '../attribution/attribution.ts';
import type { Span } from '../text/span.ts';
import type { ReasonName } from './evidence.ts';

export const LABELS = ['reporting', 'quotation', 'commentary', 'promotion'] as const;
/** Whose voice a passage is in; the codebook's four classes. */
export type Label = (typeof LABELS)[number];

/** A stretch of text with one voice; never wider than a sentence. `block` is an index into `Article.blocks`. */
export type Passage = { readonly id: number; readonly span: Span; readonly block: number };

/** Why a passage has its label: what was found, where, and how much it spoke for the label (log-odds). */
export type Reason = {
  readonly name: ReasonName;
  readonly weight: number;
  readonly spans: readonly Span[];
  /** The words found, as they stand in the text; empty when the reason is not a matter of words. */
  readonly words: readonly string[];
};

/** `label` null: nothing to say here (page furniture, or cannot tell). `confidence`: share 0–1. The strongest reasons in the passage first. */
export type Classification = {
  readonly passage: Passage;
  readonly label: Label | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Index into `Reading.attributions` of what is attributed here. */
  readonly attribution?: number;
};

/** Someone who is quoted. `attributions`: indexes into `Reading.attributions`; `share` (0–1) of all attributed characters. */
export type SourceNote = {
  readonly name: string;
  readonly role?: string;
  readonly kind: SourceKind;
  readonly attributions: readonly number[];
  readonly share: number;
};

export const READS_AS = [
  'report',
  'analysis',
  'opinion',
  'interview',
  'service',
  'review',
  'narrative',
  'advertorial',
  'press release',
  'live',
  'other',
] as const;
/** What a piece reads as, by the codebook's words. */
export type ReadsAs = (typeof READS_AS)[number];

/** Shares (0–1) of the labelled characters, by label. All 0 when nothing is labelled. */
export type Shares = Readonly<Record<Label, number>>;

/** The publisher's own interest in the piece: its site sells the goods that the article or an offer on its page speaks of. */
export type PublisherNote = {
  readonly kind: 'sells';
  /** In the page's own words, those the article speaks of first. */
  readonly goods: readonly string[];
  /** The links and entries they were found in, such as `Gold kaufen`. */
  readonly wordings: readonly string[];
  /** Whether the page ends in an offer. */
  readonly endsInOffer: boolean;
};

/** Everything Lesart has to say about one article. Plain serialisable data; spans refer to `Article.text`. */
export type Reading = {
  /** `quick`: rules and lexicons alone; `full`: read more closely. */
  readonly depth: 'quick' | 'full';
  readonly classifications: readonly Classification[];
  readonly attributions: readonly Attribution[];
  /** Most quoted first. */
  readonly sources: readonly SourceNote[];
  readonly shares: Shares;
  readonly readsAs: ReadsAs;
  readonly notes: readonly PublisherNote[];
};
