import type { Article } from '../article/article.ts';
import { findQuotations } from '../text/quotationMarks.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Attribution } from './attribution.ts';
import { answersIn } from './interview.ts';
import { Pass } from './pass.ts';
import { peopleIn } from './people.ts';
import { nameSources } from './sources.ts';

/**
 * Who is said to have said what in an article, in order of the text: direct, indirect and mixed speech, with the source's
 * fullest name. `sentences` are those of all blocks, in order. Linear in the length of the text; nothing is thrown.
 */
export function findAttributions(article: Article, sentences: readonly Sentence[]): Attribution[] {
  const { language, text, blocks } = article;
  if (!language) return [];
  const spans = blocks.map(({ span }) => span);
  const people = peopleIn(text, language, sentences);
  const pass = new Pass(
    article,
    language,
    findQuotations(text, spans),
    answersIn(article, language, sentences, people),
  );
  sentences.forEach((sentence, index) => {
    pass.read(sentence, index);
  });
  return nameSources(article, language, people, pass.drafts);
}
