import { expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { findAttributions } from './find.ts';
import { refineSources } from './sourceKind.ts';

async function kindsOf(language: Language, text: string) {
  const span = { start: 0, end: text.length };
  const blocks = [{ kind: 'paragraph', span, body: true, linked: 0, strong: 0 } as const];
  const article: Article = { url: '', language, headline: '', text, blocks };
  const sentences = splitSentences(text, span, language).map((its) => ({
    span: its,
    block: 0,
    words: wordsOf(text, its),
  }));
  const refined = await refineSources(article, sentences, findAttributions(article, sentences));
  return refined.map(({ sourceName, sourceKind }) => [sourceName, sourceKind]);
}

it('knows a company by its name and leaves persons alone', async () => {
  expect(await kindsOf('en', 'Nissan said it would close the plant. Jane Kern said the plant would stay.')).toEqual([
    ['Nissan', 'organisation'],
    ['Jane Kern', 'person'],
  ]);
});

it('leaves German sources as they are', async () => {
  expect(await kindsOf('de', 'Das Werk bleibe offen, sagte Jana Kern.')).toEqual([['Jana Kern', 'person']]);
});
