import type { Span } from '../text/span.ts';

/** `direct`: inside quotation marks or an interviewee's answer; `indirect`: told on; `mixed`: both. */
export type Form = 'direct' | 'indirect' | 'mixed';

export const SOURCE_KINDS = ['person', 'organisation', 'document', 'media', 'unnamed', 'unknown'] as const;
/** Who speaks, by the codebook's kinds. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why something is taken to be attributed; each has a sentence for the reader (`reason_…` in _locales). */
export type AttributionMark =
  | 'quotationMarks'
  | 'cueVerb'
  | 'accordingTo'
  | 'subjunctive'
  | 'hearsay'
  | 'blockQuotation'
  | 'answer'
  | 'continued';

/**
 * Who is said to have said what: cue, source and content (PARC 3, PolNeAR). Spans refer to `Article.text`.
 * `content`: what is attributed, without its frame and without the outer quotation marks; in order, no overlap.
 * `source`: the words of this sentence that name the speaker. `sourceName`: as the article names them most fully.
 */
export type Attribution = {
  readonly form: Form;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly sourceName?: string;
  readonly sourceKind: SourceKind;
  readonly role?: string;
  readonly marks: readonly AttributionMark[];
};
