import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';

/** What points back at a quotation that stands by itself. */
const POINTING: ReadonlySet<string> = new Set(['diese', 'diesen', 'jene', 'these', 'those', 'such']);
const UTTERANCES: ReadonlySet<string> = new Set([
  'aussagen',
  'comments',
  'remarks',
  'sätze',
  'worte',
  'worten',
  'words',
  'zeilen',
  'äußerungen',
]);
const BY: ReadonlySet<string> = new Set(['by', 'from', 'of', 'von']);

/**
 * Whose words a block quotation was, where the sentence after it says so: "Diese Worte Lena Hartwigs …", "These words by
 * Lena Hart …". Gives the name's span, without the -s of a German genitive.
 */
export function creditIn(text: string, { words }: Sentence): Span | undefined {
  const pointing = words[0]?.lower === 'mit' ? 1 : 0;
  if (!POINTING.has(words[pointing]?.lower ?? '')) return undefined;
  if (!UTTERANCES.has(words[pointing + 1]?.lower ?? '')) return undefined;
  const preposition = BY.has(words[pointing + 2]?.lower ?? '');
  const from = pointing + (preposition ? 3 : 2);
  let to = from;
  while (to < words.length && /^\p{Lu}/u.test(text.slice(words[to]?.start, words[to]?.end))) to++;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to === from) return undefined;
  const genitive = !preposition && /[^s]s$/.test(last.lower);
  return { start: first.start, end: last.end - (genitive ? 1 : 0) };
}
