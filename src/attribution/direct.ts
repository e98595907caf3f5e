import type { Span } from '../text/span.ts';
import { phraseFrame } from './accordingTo.ts';
import type { AttributionMark } from './attribution.ts';
import type { Draft } from './draft.ts';
import { particleOf } from './germanClauses.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  NAMING,
  PARTING,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SHOWING,
  TELLING,
  THINKING,
  URGING,
} from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower, type Piece, type Range, spanOf } from './line.ts';
import { germanPhraseEnd, phraseAfter, phraseEnd } from './phrase.ts';
import { englishSubject, germanSubject } from './subject.ts';

/** Where the cue of direct speech stands and who speaks. */
type Frame = {
  readonly cue: Range;
  readonly source?: Range;
  readonly role?: Range;
  /** Whether the source may be no speaker at all: "Das Ergebnis: “…”". */
  readonly doubtful?: boolean;
  /** What kind of cue it is; none for a mere colon. */
  readonly mark?: Extract<AttributionMark, 'cueVerb' | 'accordingTo'>;
};

const isCue = (line: Line, index: number): boolean =>
  has(line, index, CUE_VERB & ~PARTING) || (has(line, index, PARTING) && particleOf(line, index) >= 0);

/** How well a verb frames direct speech: saying first, others only when nothing better is there. */
const rank = (line: Line, index: number): number =>
  has(line, index, SAYING | TELLING | PARTING)
    ? 3
    : has(line, index, URGING | THINKING | NAMING)
      ? 2
      : has(line, index, SHOWING)
        ? 1
        : 0;

/** The cue verb nearest to a quotation, outside all speech; before it as far as its sentence, after it in the next clause. */
function nearestVerb(line: Line, piece: Piece): number {
  let best = -1;
  let bestScore = -1;
  for (let i = 0; i < line.words.length; i++) {
    if (i >= piece.from && i < piece.to) continue;
    if (!isCue(line, i)) continue;
    const distance = i < piece.from ? piece.from - i : i - piece.to;
    const score = rank(line, i) * 20 - Math.min(distance, 40) + (i >= piece.to && distance < 6 ? 8 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/**
 * `“…”, freut sich Kern`, `“…,” laughs Kern`: whatever verb stands right behind speech with its subject behind it frames it.
 * English needs a name there, for "“…” read the sign" and the like say nothing of who speaks.
 */
function verbBehind(line: Line, piece: Piece): number {
  let verb = piece.to;
  if (isComma(line, verb)) verb++;
  if (!isWord(line, verb) || isCapital(line, verb) || has(line, verb, NO_VERB)) return -1;
  if (!(line.language === 'de' ? /(?:t|te|ten|en|ß|f|g|ch)$/ : /(?:s|ed|id|ote|ang)$/).test(lower(line, verb)))
    return -1;
  if (line.language === 'en') return isCapital(line, verb + 1) && isWord(line, verb + 1) ? verb : -1;
  const subject = phraseAfter(line, verb + 1, line.words.length);
  return subject && subject.from - verb < 4 ? verb : -1;
}

const NO_VERB = PREPOSITION | CONJUNCTION | ADVERB | DETERMINER | PRONOUN | AUXILIARY | COMPLEMENTIZER;

/** The frame around a cue verb: its words and its subject. */
export function frameOf(line: Line, verb: number): Frame {
  const cue = { from: verb, to: verb + 1 };
  if (/^(?:heißt|hieß|heisst|hiess)$/.test(lower(line, verb))) return { cue, ...writtenIn(line, verb) };
  const subject = line.language === 'en' ? englishSubject(line, verb) : germanSubject(line, germanFinite(line, verb));
  if (!subject) return { cue };
  const { from, to, role } = subject;
  return { cue, source: { from, to }, ...(role ? { role } : {}) };
}

/** "In dem Schreiben heißt es", "heißt es im Bericht": the writing that "in" names. */
function writtenIn(line: Line, verb: number): Pick<Frame, 'source'> {
  for (const [from, to] of [
    [verb + 1, line.words.length],
    [0, verb],
  ] as const) {
    for (let i = from; i < Math.min(to, from + 8); i++) {
      if (!/^(?:in|im|aus|beim|bei|von|vom)$/.test(lower(line, i))) continue;
      const end = germanPhraseEnd(line, i + 1, to);
      if (end > i + 1) return { source: { from: i + 1, to: end } };
    }
  }
  return {};
}

/** The finite verb of a participle: "hat … gesagt"; of "wie X mitteilte": the wie. */
function germanFinite(line: Line, verb: number): number {
  for (let i = verb - 1; i >= 0 && !isComma(line, i) && lower(line, i) !== ':'; i--) {
    if (/^(?:hat|hatte|haben|hatten|habe|wird|wurde|will|lässt|ließ|wie|soll|kann|muss)$/.test(lower(line, i)))
      return i;
    if (i < verb - 18) break;
  }
  return verb;
}

/** `“…”, so der Minister`, `“…” – Jane Doe`. */
function soSource(line: Line, from: number): Frame | undefined {
  let index = from;
  while (isComma(line, index) || /^[–—-]$/.test(lower(line, index))) index++;
  if (lower(line, index) !== 'so') return undefined;
  const source = phraseAfter(line, index + 1, line.words.length);
  return source ? { cue: { from: index, to: index + 1 }, source, mark: 'accordingTo' } : undefined;
}

/** "X: “…”": the words before the colon name the speaker. */
function colonSource(line: Line, piece: Piece): Frame | undefined {
  const colon = piece.from - 1;
  const end = phraseEnd(line, 0, colon);
  if (lower(line, colon) !== ':' || end === 0 || end > 8) return undefined;
  if (end !== colon && !(isComma(line, end) && colon - end < 16)) return undefined;
  return {
    cue: { from: piece.from - 1, to: piece.from },
    source: { from: 0, to: end },
    ...(end < colon ? { role: { from: end + 1, to: colon } } : {}),
    doubtful: true,
  };
}

function frameFor(line: Line, piece: Piece): Frame | undefined {
  const so = line.language === 'de' ? soSource(line, piece.to) : undefined;
  if (so) return so;
  const behind = verbBehind(line, piece);
  const verb = behind >= 0 ? behind : nearestVerb(line, piece);
  if (verb >= 0) return { ...frameOf(line, verb), mark: 'cueVerb' };
  for (let i = 0; i < line.words.length; i++) {
    if (i >= piece.from && i < piece.to) continue;
    const phrase = phraseFrame(line, i);
    if (phrase) return { cue: phrase.cue, source: phrase.source, mark: 'accordingTo' };
  }
  return colonSource(line, piece);
}

/** Direct speech: all speech of a sentence belongs to one frame. */
export function directSpeech(line: Line): Draft | undefined {
  const speech = line.pieces.filter(({ use }) => use === 'speech');
  const first = speech[0];
  if (!first) return undefined;
  const frame = frameFor(line, first);
  const content: Span[] = speech.map(({ inner }) => inner).filter(({ start, end }) => end > start);
  if (content.length === 0) return undefined;
  return {
    form: 'direct',
    content,
    marks: frame?.mark ? ['quotationMarks', frame.mark] : ['quotationMarks'],
    whose: frame?.source ? 'named' : 'previous',
    ...(frame?.doubtful ? { doubtful: true } : {}),
    quotation: (speech.at(-1) ?? first).quotation,
    ...located(line, frame),
  };
}

/** The frame's spans for a draft. */
export function located(line: Line, frame: Frame | undefined): Pick<Draft, 'cue' | 'source' | 'role' | 'cueWords'> {
  if (!frame) return {};
  const cue = spanOf(line, frame.cue.from, frame.cue.to) ?? line.words[frame.cue.from];
  const source = frame.source ? spanOf(line, frame.source.from, frame.source.to) : undefined;
  const role = frame.role ? spanOf(line, frame.role.from, frame.role.to) : undefined;
  return {
    cueWords: frame.cue,
    ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
    ...(source ? { source } : {}),
    ...(role ? { role } : {}),
  };
}
