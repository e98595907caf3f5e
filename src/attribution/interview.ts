import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Answer } from './answer.ts';
import { asked } from './asked.ts';
import { labelled } from './labelled.ts';
import type { People } from './people.ts';

/** The answers of an interview by the index of their block; empty for other pieces. */
export function answersIn(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  people: People,
): ReadonlyMap<number, Answer> {
  const answers = labelled(article, language, people);
  return answers.size > 0 ? answers : asked(article, language, sentences, people);
}
