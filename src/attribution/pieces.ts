import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Quotation } from '../text/quotationMarks.ts';
import type { Sentence } from '../text/sentence.ts';
import { CUE_VERB } from './lexemes.ts';
import type { Piece, QuotationUse } from './line.ts';

const TITLED = new Set([...LEXICONS.en.cues.titling, ...LEXICONS.de.cues.titling]);

/** English titles write every long word with a capital. */
function isTitle(text: string, words: readonly { start: number; end: number }[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { start, end } of words) {
    if (end - start < 4) continue;
    long++;
    if (text[start] !== text[start]?.toLowerCase()) capital++;
  }
  return long > 1 && capital === long;
}

/** Whether the piece before was speech, and whether a cue verb stands just behind or just before the quotation. */
type Neighbours = { readonly goesOn: boolean; readonly framed: boolean; readonly introduced: boolean };

/** Words after which a quotation goes on with a clause: "because “…”", "that, “…”". */
const JOINING = new Set(['that', 'because', 'but', 'and', 'dass', 'weil', 'und', 'aber', 'denn']);

function useOf(
  text: string,
  sentence: Sentence,
  quotation: Quotation,
  from: number,
  to: number,
  { goesOn, framed, introduced }: Neighbours,
): QuotationUse {
  const { words } = sentence;
  const { inner } = quotation;
  const inside = words.slice(from, to).filter(({ start, end }) => start >= inner.start && end <= inner.end);
  const letters = inside.filter(({ start }) => /[\p{L}\p{N}]/u.test(text[start] ?? ''));
  const wide = inner.start < sentence.span.start || inner.end > sentence.span.end;
  const before = words[from - 1]?.lower;
  const after = words[to]?.lower;
  const last = inside.at(-1)?.lower ?? '';
  const first = text[letters[0]?.start ?? 0] ?? '';
  const own =
    before === undefined ||
    before === ':' ||
    before === ',' ||
    before === '(' ||
    before === '—' ||
    before === '–' ||
    before === '.';
  const closed = last === '.' || last === '!' || last === '?' || last === ',' || last === '…';
  if (wide) return 'speech';
  if (letters.length === 0) return 'scare';
  if (before !== undefined && TITLED.has(before)) return 'scare';
  const alone = before === undefined && (after === undefined || after === '.') && letters.length > 2;
  if (own && framed && after === ',') return 'speech';
  if (letters.length < 4 && !(own && closed) && before !== ':' && !alone) return 'scare';
  if (letters.length < 10 && before !== ':' && isTitle(text, letters)) return 'scare';
  const upper = first !== first.toLowerCase() || /\p{N}/u.test(first);
  const joined = before === ',' ? words[from - 2]?.lower : before;
  if (joined !== undefined && JOINING.has(joined)) return 'fragment';
  if (own && !upper && before === ',' && !goesOn) return 'fragment';
  const runsOn =
    before === undefined &&
    !closed &&
    !framed &&
    after !== undefined &&
    /^\p{Ll}/u.test(text[words[to]?.start ?? 0] ?? '');
  if (runsOn) return 'fragment';
  if (own && (upper || closed || after === ',')) return 'speech';
  if (upper && closed && introduced && letters.length > 1) return 'speech';
  return 'fragment';
}

/** The quotations that reach into a sentence, clipped to it. `quotations` in order; `at`: the first that may reach it. */
export function piecesOf(
  text: string,
  sentence: Sentence,
  quotations: readonly Quotation[],
  at: number,
  flags: readonly number[],
): Piece[] {
  const { span, words } = sentence;
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = at; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.outer.start >= span.end) break;
    const { outer, inner } = quotation;
    while (from < words.length && (words[from]?.end ?? 0) <= outer.start) from++;
    let to = from;
    while (to < words.length && (words[to]?.start ?? Number.POSITIVE_INFINITY) < outer.end) to++;
    if (to === from) continue;
    pieces.push({
      quotation,
      inner: { start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) },
      from,
      to,
      use: useOf(text, sentence, quotation, from, to, {
        goesOn: pieces.at(-1)?.use === 'speech',
        framed: ((flags[to] ?? 0) & CUE_VERB) !== 0 || ((flags[to + 1] ?? 0) & CUE_VERB) !== 0,
        introduced: ((flags[from - 1] ?? 0) & CUE_VERB) !== 0 || ((flags[from - 2] ?? 0) & CUE_VERB) !== 0,
      }),
    });
  }
  return pieces;
}
