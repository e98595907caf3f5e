import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from './language.ts';
import { type Span, trim } from './span.ts';

type Splitter = { readonly segmenter: Intl.Segmenter; readonly unfinished: RegExp };

const splitters = new Map<Language, Splitter>();

/** What a sentence cannot end with: an abbreviation, an initial, a German ordinal. Built once a language. */
function splitterFor(language: Language): Splitter {
  const known = splitters.get(language);
  if (known) return known;
  const escaped = LEXICONS[language].abbreviations.map((entry) => entry.replaceAll('.', '\\.').replaceAll(' ', '\\s?'));
  const initial = '\\p{L}\\.';
  const ordinal = language === 'de' ? '|\\b\\d{1,2}\\.' : '';
  const splitter = {
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
    unfinished: new RegExp(`(?:^|[\\s(\\[„“"‚‘'/-])(?:${escaped.join('|')}|${initial}${ordinal})$`, 'u'),
  };
  splitters.set(language, splitter);
  return splitter;
}

/** What begins so goes on with the sentence before: `“, sagte er`, a lower-case word, a bare closing mark. */
const CONTINUES = /^(?:[“”"»«’'‘)\]]*\s*[,;:–—-]|[“”"»«)\]]+\s*(?:$|\p{Ll})|\p{Ll}(?!\p{Lu}))/u;

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
  const { segmenter, unfinished } = splitterFor(language);
  const sentences: Span[] = [];
  for (const part of partsOf(text, block)) {
    for (const { index, segment } of segmenter.segment(text.slice(part.start, part.end))) {
      const start = part.start + index;
      const next = trim(text, { start, end: start + segment.length });
      if (next.start === next.end) continue;
      const open = sentences.at(-1);
      if (open && goesOn(text, open, next, unfinished)) {
        sentences[sentences.length - 1] = { start: open.start, end: next.end };
      } else {
        sentences.push(next);
      }
    }
  }
  return sentences;
}

function goesOn(text: string, open: Span, next: Span, unfinished: RegExp): boolean {
  if (CONTINUES.test(text.slice(next.start, next.start + 8))) return true;
  return text[open.end - 1] === '.' && unfinished.test(text.slice(Math.max(open.start, open.end - 24), open.end));
}
