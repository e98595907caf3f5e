import type { Quotation } from '../text/quotationMarks.ts';
import type { Span } from '../text/span.ts';
import type { AttributionMark, Form } from './attribution.ts';
import type { Named } from './discourse.ts';
import type { Range } from './line.ts';

/** An attribution before its source has a name. */
export type Draft = {
  form: Form;
  content: Span[];
  cue?: Span;
  /** The source as a span of the text, when this sentence names it. */
  source?: Span;
  role?: Span;
  marks: AttributionMark[];
  /** Whom to give it to when the sentence names nobody. */
  whose: 'named' | 'given' | 'previous' | 'nobody';
  /** Counts only when its source turns out to be one: a known person, a document, an organisation or a medium; `listed`: by its noun. */
  tentative?: 'known' | 'listed';
  /** Whether the source stands only when it turns out to be one; else who spoke last speaks on. */
  doubtful?: boolean;
  /** The speaker, when it is known beforehand. */
  given?: Named;
  /** The quotation whose end the content reaches, so that the next sentence can join. */
  quotation?: Quotation;
  /** Words of the line that the frame takes up. */
  cueWords?: Range;
};
