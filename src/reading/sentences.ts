import type { Article } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Language } from '../text/language.ts';
import { firstEndingAfter, type Sentence } from '../text/sentence.ts';
import { splitSentences } from '../text/sentences.ts';
import { overlaps } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Numbered, Setting } from './evidence.ts';

/** All sentences of an article in order, with their words; split block by block. */
export function sentencesOf({ text, blocks }: Article, language: Language): Sentence[] {
  return blocks.flatMap((block, index) =>
    splitSentences(text, block.span, language).map((span) => ({ span, block: index, words: wordsOf(text, span) })),
  );
}

/** What each sentence is part of. Attributions are in the order of the text; each may reach over several sentences. */
export function settingsOf(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): Setting[] {
  const inside = attributionsIn(sentences, attributions);
  const length = Math.max(1, article.text.length);
  return sentences.map((sentence, i) => {
    const block = article.blocks[sentence.block];
    if (!block) throw new RangeError(`Sentence ${i} is in block ${sentence.block}, which is not there.`);
    return { sentence, article, block, attributions: inside[i] ?? [], place: sentence.span.start / length };
  });
}

/** For every sentence the attributions with content in it. */
function attributionsIn(sentences: readonly Sentence[], attributions: readonly Attribution[]): Numbered[][] {
  const inside: Numbered[][] = sentences.map(() => []);
  for (const [index, attribution] of attributions.entries()) {
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (!first || !last) continue;
    for (let i = firstEndingAfter(sentences, first.start); i < sentences.length; i++) {
      const sentence = sentences[i];
      if (!sentence || sentence.span.start >= last.end) break;
      if (attribution.content.some((part) => overlaps(part, sentence.span))) inside[i]?.push({ index, attribution });
    }
  }
  return inside;
}
