import type { Block } from '../article/article.ts';
import { type Span, trim } from '../text/span.ts';
import { phraseFrame } from './accordingTo.ts';
import { frameOf, located } from './direct.ts';
import type { Draft } from './draft.ts';
import { particleOf } from './germanClauses.ts';
import { PARTING, SAYING, TELLING } from './lexemes.ts';
import { has, type Line, lower } from './line.ts';
import { phraseAfter } from './phrase.ts';

/** A frame whose content stands in another sentence. */
export type Pending = Pick<Draft, 'cue' | 'source' | 'role' | 'whose'>;

function pendingOf(line: Line, verb: number): Pending {
  const { cueWords: _, ...spans } = located(line, frameOf(line, verb));
  return { ...spans, whose: spans.source ? 'named' : 'previous' };
}

const sayingAt = (line: Line): number =>
  line.flags.findIndex(
    (bits, i) => (bits & (SAYING | TELLING)) !== 0 || ((bits & PARTING) !== 0 && particleOf(line, i) >= 0),
  );

/** "Der Verein schreibt dazu:" – what it says follows in the next sentences or the next block. */
export function announced(line: Line): Pending | undefined {
  if (lower(line, line.words.length - 1) !== ':') return undefined;
  const verb = sayingAt(line);
  const pending = verb >= 0 ? pendingOf(line, verb) : undefined;
  return pending?.source ? pending : undefined;
}

/** "Das teilte die Polizei mit.", "That is according to …": a frame alone, which takes the sentence before as its content. */
export function frameAlone(line: Line): Pending | undefined {
  if (line.pieces.length > 0 || line.words.length > 24) return undefined;
  if (line.language === 'de') {
    if (!/^(?:das|dies)$/.test(lower(line, 0))) return undefined;
    const verb = [1, 2, 3].find((i) => has(line, i, SAYING) || (has(line, i, PARTING) && particleOf(line, i) >= 0));
    const last = line.words.length - 2;
    const participle =
      verb === undefined && /^(?:hat|haben|hatte|hatten)$/.test(lower(line, 1)) && has(line, last, SAYING)
        ? last
        : verb;
    if (participle === undefined) return undefined;
    const subject = phraseAfter(line, (verb ?? 1) + 1, line.words.length);
    return {
      ...pendingOf(line, participle),
      ...located(line, { cue: { from: participle, to: participle + 1 }, ...(subject ? { source: subject } : {}) }),
    };
  }
  if (lower(line, 0) === "that's" && lower(line, 1) === 'according') {
    const phrase = phraseFrame(line, 1);
    const { cueWords: _, ...spans } = located(line, phrase);
    return phrase ? { ...spans, whose: 'named' } : undefined;
  }
  if (!/^(?:that's|that|this)$/.test(lower(line, 0))) return undefined;
  const verb = line.flags.findIndex(
    (bits, i) => i < 5 && (bits & (SAYING | TELLING)) !== 0 && lower(line, i + 1) === 'by',
  );
  return verb >= 0 ? pendingOf(line, verb) : undefined;
}

/** The text of a block without the marks around it. */
export function insideMarks(text: string, block: Span): Span {
  const { start, end } = trim(text, block);
  const inner = text.slice(start, end);
  const lead = /^[„“"»«]/.test(inner) ? 1 : 0;
  const tail = /[“”"»«]$/.test(inner) ? 1 : 0;
  return end - tail > start + lead ? { start: start + lead, end: end - tail } : { start, end };
}

/** "Minister Axel Vogel: „…“": a block quotation that says itself who speaks is read like any other paragraph. */
export const namesSpeaker = (text: string, { span }: Block): boolean =>
  /^\s*\p{Lu}[^„“"»«]{2,80}: ?[„“"»«]/u.test(text.slice(span.start, Math.min(span.end, span.start + 100)));

/** A block quotation, or the block that a colon announced: all of it is someone else's. */
export const blockDraft = (text: string, block: Block, pending: Pending | undefined): Draft => ({
  form: 'direct',
  content: [insideMarks(text, block.span)],
  marks: [block.kind === 'blockQuotation' ? 'blockQuotation' : 'continued'],
  whose: 'previous',
  ...pending,
});

/** Whether a block that a colon announced can be what was announced. */
export const canFollow = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'blockQuotation';
