import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { type Evidence, type Findings, found, type ListName, type Setting, type TellingWords } from './evidence.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { addScores, CLASSES } from './weights.ts';

/** Words from the lists, as evidence; words with learnt weights, as what they say together. */
export function readWords(
  { sentence: { words }, article }: Setting,
  vocabulary: Vocabulary,
  evidence: Evidence[],
): Pick<Findings, 'wording' | 'telling'> {
  const wording: number[] = CLASSES.map(() => 0);
  const telling: TellingWords[] = [];
  const share = wordShare(words.length);
  let lists: Map<ListName, Span[]> | null = null;
  for (let from = 0; from < words.length; from++) {
    let level: Vocabulary | null = vocabulary;
    for (let to = from; level !== null && to < words.length; to++) {
      const entry: Entry | undefined = level.get((words[to] as Word).lower);
      if (entry === undefined) break;
      if (entry.weights !== null) addScores(wording, entry.weights.scores, share);
      if (entry.weights !== null && entry.telling) telling.push({ weights: entry.weights, from, to });
      for (const name of entry.lists) {
        if (name === 'politeAddress' && !isPolite(article.text, words, from)) continue;
        lists ??= new Map();
        const spans = lists.get(name);
        const span = spanOf(words, from, to);
        if (spans) spans.push(span);
        else lists.set(name, [span]);
      }
      level = entry.next;
    }
  }
  if (lists) for (const [name, spans] of lists) evidence.push(found(name, Math.min(3, spans.length), spans));
  return { wording, telling };
}

const FEW_WORDS = 13;

/** How much each word counts (0–1): beyond a few words in a sentence, all of them together count by their root. */
export const wordShare = (length: number): number => Math.min(1, Math.sqrt(FEW_WORDS / Math.max(1, length)));

/** From the beginning of one word to the end of another. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});

/** “Sie”, not “sie”, and not at the beginning of a sentence or of speech, where every word has a capital. */
function isPolite(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined && word !== undefined && /\p{L}|,/u.test(before.lower) && text[word.start] !== word.lower[0]
  );
}
