import type { Span } from '../text/span.ts';
import { lengthOf, overlaps, shared } from '../text/span.ts';
import { contentAround, phraseFrame } from './accordingTo.ts';
import { directSpeech, frameOf, located } from './direct.ts';
import type { Draft } from './draft.ts';
import { englishClaim, englishComplement } from './english.ts';
import { germanComplement, soFrame } from './german.ts';
import { particleOf } from './germanClauses.ts';
import { headingSource } from './heading.ts';
import { hearsay } from './hearsay.ts';
import {
  ACCORDING,
  ACCORDING_AFTER,
  CLAIM,
  CUE_VERB,
  HEARSAY,
  HEARSAY_VERB,
  PARTING,
  SAYING,
  SHOWING,
  TELLING,
  THUS,
  WORDING,
} from './lexemes.ts';
import { has, isCapital, type Line, lower, type Range, spanOf } from './line.ts';
import { objectOf } from './object.ts';
import { phraseAfter } from './phrase.ts';

const isFree = (drafts: readonly Draft[], content: readonly Span[]): boolean =>
  !drafts.some((draft) =>
    draft.content.some((a) =>
      content.some((b) => overlaps(a, b) && shared(a, b) * 2 > Math.min(lengthOf(a), lengthOf(b))),
    ),
  );

function byVerb(line: Line, verb: number): Draft | undefined {
  const found =
    (line.language === 'de' ? germanComplement(line, verb) : englishComplement(line, verb)) ??
    afterColon(line, verb) ??
    objectOf(line, verb);
  if (!found) return undefined;
  const frame = frameOf(line, verb);
  if (isAuthor(line, frame.source)) return undefined;
  return {
    form: 'indirect',
    content: [...found.content],
    marks: ['cueVerb'],
    whose: frame.source ? 'named' : 'nobody',
    ...(has(line, verb, SHOWING) ? { tentative: 'known' as const } : {}),
    ...located(line, frame),
  };
}

/** "Heil mahnte: Besorgt Seife!": without quotation marks, what follows the colon is the content. */
function afterColon(line: Line, verb: number): { readonly content: readonly Span[] } | undefined {
  const parts = !has(line, verb, CUE_VERB & ~PARTING) && particleOf(line, verb) < 0;
  if (parts || !has(line, verb, SAYING | TELLING | SHOWING | PARTING)) return undefined;
  for (let i = verb + 1; i < Math.min(verb + 14, line.words.length - 3); i++) {
    if (lower(line, i) !== ':') continue;
    const content = line.pieces.some(({ from, use }) => use === 'speech' && from > i)
      ? undefined
      : spanOf(line, i + 1, line.words.length);
    return content ? { content: [content] } : undefined;
  }
  return undefined;
}

/** "his claim that", "Jane Kern's claim that": whose claim it is. */
function possessorOf(line: Line, noun: number): Range | undefined {
  const before = noun - 1;
  if (/^(?:his|her|their)$/.test(lower(line, before))) return { from: before, to: noun };
  if (!lower(line, before).endsWith("'s")) return undefined;
  let from = before;
  while (from > 0 && isCapital(line, from - 1)) from--;
  return { from, to: noun };
}

function byPhrase(line: Line, index: number): Draft | undefined {
  const phrase = (line.all & (ACCORDING | ACCORDING_AFTER | WORDING)) !== 0 ? phraseFrame(line, index) : undefined;
  if (phrase) {
    const content = contentAround(line, phrase);
    return content.length
      ? { form: 'indirect', content, marks: ['accordingTo'], whose: 'named', ...located(line, phrase) }
      : undefined;
  }
  if ((line.all & (CLAIM | THUS)) === 0) return undefined;
  if (line.language === 'en') {
    const claim = englishClaim(line, index);
    if (!claim) return undefined;
    const source = possessorOf(line, index);
    return {
      form: 'indirect',
      content: [...claim.content],
      marks: ['accordingTo'],
      whose: source ? 'named' : 'nobody',
      ...located(line, { cue: { from: index, to: index + 1 }, ...(source ? { source } : {}) }),
    };
  }
  const so = soFrame(line, index);
  if (!so) return undefined;
  const source = phraseAfter(line, index + 1, line.words.length);
  return {
    form: 'indirect',
    content: [...so.content],
    marks: ['accordingTo'],
    whose: source ? 'named' : 'previous',
    ...located(line, { cue: { from: index, to: index + 1 }, ...(source ? { source } : {}) }),
  };
}

const AUTHOR = /^(?:i|we|you|let's|ich|wir|du|man|wer|i'd|we'd|i've|we've|i'm)$/;

const OWN = /^(?:unser|unsere|our)$/;

/** "I think", "wer sagt": nobody else speaks. */
const isAuthor = (line: Line, source: Range | undefined): boolean =>
  source !== undefined &&
  ((source.to - source.from <= 2 && AUTHOR.test(lower(line, source.from))) || OWN.test(lower(line, source.from)));

/** Content that holds quoted words is mixed; a fragment that nothing covers is an attribution of its own. */
function withFragments(line: Line, drafts: Draft[]): Draft[] {
  for (const piece of line.pieces) {
    if (piece.use === 'scare') continue;
    const holder = drafts.find(
      ({ content, form }) => form !== 'direct' && content.some((span) => overlaps(span, piece.inner)),
    );
    if (holder) holder.form = 'mixed';
    if (holder || piece.use === 'speech' || !isFree(drafts, [piece.inner])) continue;
    const verb = line.flags.findIndex((bits) => (bits & CUE_VERB) !== 0);
    const frame = verb >= 0 ? frameOf(line, verb) : undefined;
    drafts.push({
      form: 'mixed',
      content: [piece.inner],
      marks: ['quotationMarks'],
      whose: frame?.source ? 'named' : 'previous',
      ...located(line, frame),
    });
  }
  return drafts;
}

/** All attributions that one sentence shows by itself, in the order of their cues. */
export function attributionsIn(line: Line): Draft[] {
  const drafts: Draft[] = [];
  const direct = line.pieces.length > 0 ? directSpeech(line) : undefined;
  if (direct) drafts.push(direct);
  const framed = direct?.cueWords?.from ?? -1;
  const worth = (line.all & (CUE_VERB | ACCORDING | ACCORDING_AFTER | WORDING | CLAIM | THUS)) !== 0;
  for (let i = 0; worth && i < line.words.length; i++) {
    if (i === framed) continue;
    const draft = (has(line, i, CUE_VERB) ? byVerb(line, i) : undefined) ?? byPhrase(line, i);
    if (draft && isFree(drafts, draft.content)) drafts.push(draft);
  }
  for (let i = 0; (line.all & (HEARSAY | HEARSAY_VERB)) !== 0 && i < line.words.length; i++) {
    const draft = hearsay(line, i);
    if (draft && isFree(drafts, draft.content)) drafts.push(draft);
  }
  if (drafts.length === 0 && line.heading) {
    const heading = headingSource(line);
    if (heading) drafts.push(heading);
  }
  return withFragments(line, drafts);
}
