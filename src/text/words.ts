import type { Span } from './span.ts';

/** One word or one punctuation mark. `lower`: in lower case, apostrophes made straight, for look-ups. */
export type Word = Span & { readonly lower: string };

const MARK = 0;
const SPACE = 1;
const LETTER = 2;

/** Unicode's classes of every code unit, looked up once: a table is three times as fast as a pattern. Surrogates are letters. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character) ? LETTER : MARK;
});

/** What holds a word together between two letters or digits: hyphens, apostrophes, the stops and commas of numbers. */
const JOINTS: ReadonlySet<number> = new Set(Array.from("’'-‑.,", (joint) => joint.charCodeAt(0)));

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? MARK;

/** The words and punctuation marks of a span, in order, offsets into `text`. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    const from = at;
    at = kind === LETTER ? endOfWord(text, at, end) : at + 1;
    if (kind === SPACE) continue;
    const lower = text.slice(from, at).toLowerCase();
    words.push({ start: from, end: at, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower });
  }
  return words;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    if (kindAt(text, at) === LETTER) at++;
    else if (JOINTS.has(text.charCodeAt(at)) && at + 1 < end && kindAt(text, at + 1) === LETTER) at += 2;
    else break;
  }
  return at;
}
