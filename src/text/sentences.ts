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

/** A sentence that begins so goes on with the one before: `“, sagte er`, `(dpa)`-less lower case, a bare closing mark. */
const CONTINUES = /^(?:[“”"»«’'‘)\]]*\s*[,;:–—-]|[“”"»«)\]]+\s*(?:$|\p{Ll})|\p{Ll}(?!\p{Lu}))/u;

/**
 * The sentences of one block, without the white space between them, in order.
 * Unicode's rules (UAX 29, as in Intl.Segmenter) split; abbreviations, initials and ordinals join again.
 * Takes the block's span in `text`; call it block by block: Intl.Segmenter is quadratic in the length of one string.
 */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const { segmenter, unfinished } = splitterFor(language);
  const sentences: Span[] = [];
  let open: Span | null = null;
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const next = trim(text, { start: block.start + index, end: block.start + index + segment.length });
    if (next.start === next.end) continue;
    const tail = open ? text.slice(Math.max(open.start, open.end - 24), open.end) : '';
    if (
      open &&
      (CONTINUES.test(text.slice(next.start, next.start + 8)) || (tail.endsWith('.') && unfinished.test(tail)))
    ) {
      open = { start: open.start, end: next.end };
      continue;
    }
    if (open) sentences.push(open);
    open = next;
  }
  if (open) sentences.push(open);
  return sentences;
}
