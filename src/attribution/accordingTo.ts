import type { Span } from '../text/span.ts';
import {
  ACCORDING,
  ACCORDING_AFTER,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  WORDING,
} from './lexemes.ts';
import { has, isCapital, isComma, isWord, type Line, lower, type Range, spanOf } from './line.ts';
import { clauseEnd, clauseStart, englishPhraseEnd, germanPhraseEnd, phraseAfter } from './phrase.ts';

/** A frame without a verb: its words, the words of its cue, and its source. */
export type PhraseFrame = { readonly frame: Range; readonly cue: Range; readonly source: Range };

/** The source after "laut": also an address, or a noun behind a participle ("einer von X in Auftrag gegebenen Studie"). */
function lautEnd(line: Line, from: number): number {
  const limit = line.words.length;
  const end = germanPhraseEnd(line, from, limit);
  if (end > from) return end;
  if (/\.[a-z]{2,}$/.test(lower(line, from))) return from + 1;
  if (!has(line, from, DETERMINER)) return from;
  for (let i = from + 1; i < from + 4; i++) {
    if (isComma(line, i) || has(line, i, AUXILIARY)) return from;
    let last = i;
    while (
      last < from + 10 &&
      (isCapital(line, last) || !has(line, last, AUXILIARY | CONJUNCTION)) &&
      !isComma(line, last)
    ) {
      if (isCapital(line, last) && !isCapital(line, last + 1) && /en$/.test(lower(line, last - 1)) && last > i + 1)
        return last + 1;
      last++;
    }
  }
  return from;
}

/** "laut dem Bericht", "nach Angaben der Polizei", "nach eigenen Angaben". */
function germanBefore(line: Line, index: number): PhraseFrame | undefined {
  const limit = line.words.length;
  if (has(line, index, ACCORDING)) {
    const end = lautEnd(line, index + 1);
    return end > index + 1
      ? { frame: { from: index, to: end }, cue: { from: index, to: index + 1 }, source: { from: index + 1, to: end } }
      : undefined;
  }
  if (lower(line, index) !== 'nach') return undefined;
  let noun = index + 1;
  while (noun < index + 4 && !has(line, noun, WORDING)) noun++;
  if (!has(line, noun, WORDING) || (noun > index + 1 && isCapital(line, index + 1) && noun - index > 2))
    return undefined;
  const end = germanPhraseEnd(line, index + 1, limit);
  const to = Math.max(end, noun + 1);
  const bare = to > noun + 1 ? noun + 1 : index + 1;
  let from = bare;
  if (
    from === noun + 1 &&
    /^(?:von|vom|der|des)$/.test(lower(line, from)) &&
    lower(line, from) !== 'der' &&
    lower(line, from) !== 'des'
  )
    from++;
  const own = ownSource(line, index + 1, noun, to);
  return { frame: { from: index, to }, cue: { from: index, to: noun + 1 }, source: own ?? { from, to } };
}

/** "seiner Ansicht nach": the possessive is the source; "nach eigenen Angaben": the subject of the sentence. */
function ownSource(line: Line, from: number, noun: number, frameEnd: number): Range | undefined {
  if (noun - from !== 1) return undefined;
  if (/^(?:seiner|seinen|ihrer|ihren)$/.test(lower(line, from))) return { from, to: noun };
  if (!/^eigene[nr]$/.test(lower(line, from))) return undefined;
  const first = germanPhraseEnd(line, 0, from - 1);
  if (from > 1 && first > 0) return { from: 0, to: first };
  return phraseAfter(line, frameEnd + 1, line.words.length);
}

/** "Industrie- und Handelskammer": the conjunction joins two halves of one word. */
const joinsHalves = (line: Line, index: number): boolean =>
  lower(line, index - 1) === '-' && isCapital(line, index + 1);

/** "dem Bericht zufolge", "Angaben der Polizei zufolge", "seiner Ansicht nach". */
function germanAfter(line: Line, index: number): PhraseFrame | undefined {
  const nach =
    lower(line, index) === 'nach' &&
    has(line, index - 1, WORDING) &&
    !isCapital(line, index + 1) &&
    !has(line, index + 1, DETERMINER);
  if (!nach && !has(line, index, ACCORDING_AFTER)) return undefined;
  let from = index;
  const start = clauseStart(line, index);
  for (let i = index - 1; i >= start; i--) {
    if (germanPhraseEnd(line, i, index) === index) from = i;
    else if (index - i > 12 || (has(line, i, AUXILIARY | CONJUNCTION) && !joinsHalves(line, i))) break;
  }
  if (from === index) return undefined;
  const own = has(line, index - 1, WORDING) ? ownSource(line, from, index - 1, index + 1) : undefined;
  return { frame: { from, to: index + 1 }, cue: { from: index, to: index + 1 }, source: own ?? { from, to: index } };
}

/** "according to X", "in X's view", "in the words of X". */
function english(line: Line, index: number): PhraseFrame | undefined {
  if (has(line, index, ACCORDING)) {
    if (lower(line, index + 1) !== 'to') return undefined;
    const end = englishSourceEnd(line, index + 2);
    return end > index + 2
      ? { frame: { from: index, to: end }, cue: { from: index, to: index + 2 }, source: { from: index + 2, to: end } }
      : undefined;
  }
  if (lower(line, index) !== 'in') return undefined;
  const limit = Math.min(line.words.length, index + 6);
  for (let noun = index + 2; noun < limit; noun++) {
    if (!has(line, noun, WORDING)) continue;
    const possessive = /'s?$/.test(lower(line, noun - 1)) || /^(?:his|her|their)$/.test(lower(line, noun - 1));
    if (possessive)
      return {
        frame: { from: index, to: noun + 1 },
        cue: { from: index, to: noun + 1 },
        source: { from: index + 1, to: noun },
      };
    if (lower(line, noun + 1) === 'of') {
      const end = englishPhraseEnd(line, noun + 2, line.words.length);
      return {
        frame: { from: index, to: end },
        cue: { from: index, to: noun + 2 },
        source: { from: noun + 2, to: end },
      };
    }
  }
  return undefined;
}

/** A source after "according to" may take "published in …", "from …", "by …". */
function englishSourceEnd(line: Line, from: number): number {
  let end = englishPhraseEnd(line, from, line.words.length);
  for (let hops = 0; hops < 4; hops++) {
    if (
      !/^(?:published|conducted|released|compiled|obtained|by|in|from|on|to|about)$/.test(lower(line, end)) ||
      end === from
    )
      return end;
    const next = englishPhraseEnd(line, end + 1, line.words.length);
    if (next === end + 1) {
      if (has(line, end + 1, PREPOSITION)) {
        end++;
        continue;
      }
      return end;
    }
    end = next;
  }
  return end;
}

/** The frame without a verb that has its cue at `index`, or undefined. */
export function phraseFrame(line: Line, index: number): PhraseFrame | undefined {
  if (line.language === 'en') return english(line, index);
  return germanBefore(line, index) ?? germanAfter(line, index);
}

/** What such a frame attributes: its sentence without it. */
export function contentAround(line: Line, { frame }: PhraseFrame): Span[] {
  let end = line.words.length;
  while (end > 0 && /^[.!?]$/.test(lower(line, end - 1))) end--;
  const first = spanOf(line, leadIn(line, frame.from), frame.from);
  const second = spanOf(line, frame.to, end);
  const content: Span[] = [];
  if (first) content.push(first);
  if (second && (!first || !isTail(line, frame.to, end))) content.push(second);
  return content;
}

/** "But, according to X, …": the connective is the author's. */
const leadIn = (line: Line, to: number): number => {
  let from = 0;
  while (from < to && /^(?:and|but|however|yet|that's|doch|aber|allerdings)$/.test(lower(line, from))) from++;
  return from;
};

/** After a frame that closes the clause, what follows a comma is the author's again when a verb-less remark. */
const isTail = (line: Line, from: number, end: number): boolean =>
  isComma(line, from) &&
  /^(?:which|who|whose|where)$/.test(lower(line, from + 1)) &&
  clauseEnd(line, from + 1) >= end - 1 &&
  isWord(line, from + 1) &&
  !has(line, from + 1, ADVERB);
