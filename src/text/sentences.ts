import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from './language.ts';
import { type Span, trim } from './span.ts';

type Splitter = {
  readonly segmenter: Intl.Segmenter;
  readonly abbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
};

const splitters = new Map<Language, Splitter>();

/** Built once a language. Of abbreviations in several words (`z. B.`) the last word stands for all. */
function splitterFor(language: Language): Splitter {
  const known = splitters.get(language);
  if (known) return known;
  const splitter = {
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
    abbreviations: new Set(LEXICONS[language].abbreviations.map((entry) => entry.split(/[ -]/).at(-1) ?? entry)),
    functionWords: new Set(LEXICONS[language].functionWords),
  };
  splitters.set(language, splitter);
  return splitter;
}

/** What begins so goes on with the sentence before: `“, sagte er`, a lower-case word, a bare closing mark. */
const CONTINUES = /^(?:[“”"»«’'‘)\]]*\s*[,;:–—-]|[“”"»«)\]]+\s*(?:$|\p{Ll})|\p{Ll}(?!\p{Lu}))/u;

/** An initial (`J.`), also as the first letter of `z. B.`, and in German an ordinal of up to two digits (`am 26.`). */
const INITIAL = /^\p{L}\.$/u;
const ORDINAL = /^\d{1,2}\.$/;

/** Intl.Segmenter takes time that grows with the square of one string's length; no longer than this, it does not show. */
const LONGEST = 4000;

/** A block in parts of bounded length, cut after a full stop where there is one. */
function* partsOf(text: string, { start, end }: Span): Generator<Span> {
  let at = start;
  while (end - at > LONGEST) {
    const part = text.slice(at, at + LONGEST);
    const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('.\n'));
    const cut = stop > 0 ? stop + 2 : part.lastIndexOf(' ') + 1 || LONGEST;
    yield { start: at, end: at + cut };
    at += cut;
  }
  yield { start: at, end };
}

/**
 * The sentences of one block, without the white space between them, in order; spans of `text`.
 * Unicode's rules (UAX 29, as in Intl.Segmenter) split; abbreviations, initials and ordinals join again.
 */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const { segmenter } = splitterFor(language);
  const sentences: Span[] = [];
  for (const part of partsOf(text, block)) {
    for (const { index, segment } of segmenter.segment(text.slice(part.start, part.end))) {
      const start = part.start + index;
      const next = trim(text, { start, end: start + segment.length });
      if (next.start === next.end) continue;
      const open = sentences.at(-1);
      if (open && goesOn(text, open, next, language)) {
        sentences[sentences.length - 1] = { start: open.start, end: next.end };
      } else {
        sentences.push(next);
      }
    }
  }
  return sentences;
}

function goesOn(text: string, open: Span, next: Span, language: Language): boolean {
  const first = text.charCodeAt(next.start);
  const capital = first >= 65 && first <= 90;
  if (!capital && CONTINUES.test(text.slice(next.start, next.start + 8))) return true;
  if (text[open.end - 1] !== '.') return false;
  const last = lastWord(text, open);
  if (language === 'de' && ORDINAL.test(last)) return !beginsSentence(text, next, language);
  return splitterFor(language).abbreviations.has(last) || INITIAL.test(last);
}

/** An ordinal comes before what it counts: after `Bundesstraße 41.`, `Im` begins a sentence, as `September` does not. */
function beginsSentence(text: string, { start, end }: Span, language: Language): boolean {
  const word = text.slice(start, end).split(/[^\p{L}]/u, 1)[0] ?? '';
  return splitterFor(language).functionWords.has(word.toLowerCase());
}

/** The last word with its full stop, without opening marks: `(ca.` is `ca.`; none longer than an abbreviation can be. */
function lastWord(text: string, { start, end }: Span): string {
  const tail = text.slice(Math.max(start, end - 16), end);
  const from = Math.max(
    ...[' ', '\u00a0', '\n', '(', '[', '„', '“', '"', '‚', '‘', "'", '/', '-'].map((mark) => tail.lastIndexOf(mark)),
  );
  return tail.slice(from + 1);
}
