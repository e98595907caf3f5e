import type { Language } from '../text/language.ts';
import { type Span, slice, trim } from '../text/span.ts';
import type { Article, Block } from './article.ts';

/** A first line so long (in characters) at most, without a full stop at its end, is a headline. */
const LONGEST_HEADLINE = 140;
const FULL_STOP = /[.!?:;…,]["'”“»«’‘]*$/;

function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    parts.push(trim(text, { start, end: gap.index }));
    start = gap.index + gap[0].length;
  }
  parts.push(trim(text, { start, end: text.length }));
  return parts.filter((part) => part.start < part.end);
}

/**
 * An article from plain text: blank lines part its blocks, all of them body. Offsets refer to the very string given.
 * A short first block without a final stop is the headline where more follows.
 */
export function articleFromText(text: string, options: { url?: string; language: Language | null }): Article {
  const parts = partsOf(text);
  const first = parts[0] ? slice(text, parts[0]) : '';
  const headed =
    parts.length > 1 && first.length <= LONGEST_HEADLINE && !first.includes('\n') && !FULL_STOP.test(first);
  const blocks = parts.map((span, index): Block => {
    const kind = headed && index === 0 ? 'headline' : 'paragraph';
    return { kind, span, body: true, linked: 0, strong: 0 };
  });
  return { url: options.url ?? '', language: options.language, headline: headed ? first : '', text, blocks };
}
