import type { Draft } from './draft.ts';
import { HEARSAY, HEARSAY_VERB } from './lexemes.ts';
import { has, type Line, lower, spanOf } from './line.ts';
import { clauseEnd } from './phrase.ts';

/** "soll … gesagt haben", "sollen … verletzt worden sein": only the perfect infinitive is surely hearsay. */
function isPerfectInfinitive(line: Line, from: number): boolean {
  const end = clauseEnd(line, from);
  const last = lower(line, end - 1);
  const before = lower(line, end - 2);
  return (
    (last === 'haben' || last === 'sein') &&
    /^(?:(?:be|er|ver|zer|ent|miss).*(?:t|en)|.*ge\p{L}+(?:t|en)|.*iert|worden)$/u.test(before)
  );
}

/** The clause's words on both sides of the mark. */
const around = (line: Line, index: number): Draft['content'] => {
  const before = spanOf(line, 0, index);
  const after = spanOf(line, index + 1, line.words.length);
  return [before, after].filter((span) => span !== undefined);
};

/** A statement under a mark of hearsay; its source is unknown unless the sentence names one. */
export function hearsay(line: Line, index: number): Draft | undefined {
  const marked = has(line, index, HEARSAY);
  if (!marked && !has(line, index, HEARSAY_VERB)) return undefined;
  if (!marked) {
    if (line.language === 'de') {
      if (!isPerfectInfinitive(line, index + 1)) return undefined;
    } else if (!/^(?:is|are|was|were|be|been|widely)$/.test(lower(line, index - 1)) || lower(line, index + 1) !== 'to')
      return undefined;
  }
  const cue = line.words[index];
  const content = around(line, index);
  if (!cue || content.length === 0) return undefined;
  return { form: 'indirect', content, cue: { start: cue.start, end: cue.end }, marks: ['hearsay'], whose: 'nobody' };
}
