import type { Attribution, AttributionMark } from '../attribution/attribution.ts';
import type { Sentence } from '../text/sentence.ts';
import { covers, lengthOf, type Span, shared } from '../text/span.ts';
import { type Evidence, found, type Numbered } from './evidence.ts';

/** How much of a sentence an attribution takes up, from its first part to its last: content, cue, source and what is between. */
function reachOf({ content, cue, source }: Attribution, sentence: Span): number {
  const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].filter(
    (part) => shared(part, sentence) > 0,
  );
  if (parts.length === 0) return 0;
  const start = Math.max(sentence.start, Math.min(...parts.map((part) => part.start)));
  return Math.min(sentence.end, Math.max(...parts.map((part) => part.end))) - start;
}

/** Shares of attributed content, and the marks by which it was found. */
export function speechIn({ span }: Sentence, attributions: readonly Numbered[], evidence: Evidence[]): void {
  if (attributions.length === 0) return;
  let covered = 0;
  let direct = 0;
  let outside = lengthOf(span);
  const content: Span[] = [];
  const marks = new Map<AttributionMark, Span[]>();
  for (const { attribution } of attributions) {
    for (const part of attribution.content) {
      const length = shared(part, span);
      covered += length;
      if (attribution.form === 'direct') direct += length;
      if (length > 0) content.push({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) });
    }
    outside -= reachOf(attribution, span);
    for (const mark of attribution.marks) noteMark(marks, mark, attribution, span);
  }
  if (covered === 0) return;
  const rest = Math.max(0, outside);
  const share = Math.min(1, covered / (covered + rest));
  // The frame itself does not count: "laut einem Gutachten der Hochschule" is long, yet all the rest is the Gutachten's.
  const most = share >= 0.6 || covered >= 0.5 * lengthOf(span);
  evidence.push(found(most ? 'attributed' : 'attributedPart', share, content));
  if (direct > 0) evidence.push(found('directSpeech', Math.min(1, direct / lengthOf(span)), content));
  const reach = most ? 'most' : 'part';
  for (const [mark, cues] of marks) evidence.push(found(mark, 1, cues, reach));
}

/** Notes a mark with the cue that it is about, where that stands in the sentence. */
function noteMark(
  marks: Map<AttributionMark, Span[]>,
  mark: AttributionMark,
  { cue }: Attribution,
  sentence: Span,
): void {
  const cues = marks.get(mark) ?? [];
  if (cue && CUED.has(mark) && covers(sentence, cue)) cues.push(cue);
  marks.set(mark, cues);
}

/** Marks that are words of the frame. */
const CUED: ReadonlySet<AttributionMark> = new Set(['cueVerb', 'accordingTo', 'hearsay']);
