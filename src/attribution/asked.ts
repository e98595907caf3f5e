import type { Article } from '../article/article.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { Sentence } from '../text/sentence.ts';
import { trim } from '../text/span.ts';
import { type Answer, interviewee, isRunning } from './answer.ts';
import type { People } from './people.ts';

/** Fewer questions make no interview. */
const MIN_QUESTIONS = 3;

/** How a block of a question-and-answer piece splits: where its leading questions end. */
function questionEnd(text: string, sentences: readonly Sentence[], address: ReadonlySet<string>): number | undefined {
  let end: number | undefined;
  for (const [index, { span, words }] of sentences.slice(0, 4).entries()) {
    const asks = /\?["“”’»«]?$/.test(text.slice(span.end - 2, span.end));
    if (asks) end = span.end;
    else if (
      index === 0 &&
      !words.some(({ start, lower }) => address.has(lower) && (lower !== 'sie' || text[start] === 'S'))
    )
      return undefined;
  }
  return end;
}

/** How many question marks a text has. */
function countQuestions(text: string): number {
  let count = 0;
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) count++;
  return count;
}

/** The sentences of each block. */
function byBlock(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const block = blocks.get(sentence.block);
    if (block) block.push(sentence);
    else blocks.set(sentence.block, [sentence]);
  }
  return blocks;
}

/** Interviews told by their questions: at least three, and a piece that says that it is an interview. */
export function asked(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  people: People,
): Map<number, Answer> {
  const answers = new Map<number, Answer>();
  const { text, blocks } = article;
  if (countQuestions(text) < MIN_QUESTIONS) return answers;
  const { announcing, address, firstPerson } = LEXICONS[language].interview;
  const words = { announcing: new Set(announcing), address: new Set(address), firstPerson: new Set(firstPerson) };
  const inBlock = byBlock(sentences);
  const questions = new Map<number, number>();
  blocks.forEach((block, index) => {
    const end = isRunning(block) ? questionEnd(text, inBlock.get(index) ?? [], words.address) : undefined;
    if (end !== undefined) questions.set(index, end);
  });
  if (questions.size < MIN_QUESTIONS || !isInterview(article, words, sentences, questions)) return answers;
  const person = interviewee(article, people);
  const first = Math.min(...questions.keys());
  const last = Math.max(...questions.keys());
  const lastAnswer = last + Math.max(3, Math.ceil((last - first) / questions.size));
  blocks.forEach((block, index) => {
    if (index < first || index > lastAnswer || !isRunning(block) || block.kind === 'crosshead' || block.strong >= 0.8)
      return;
    const start = Math.max(block.span.start, questions.get(index) ?? 0);
    const content = trim(text, { start, end: block.span.end });
    if (content.start < content.end)
      answers.set(index, { content, name: person?.name ?? '', ...(person ? { person } : {}) });
  });
  return answers;
}

type Words = Readonly<Record<'announcing' | 'address' | 'firstPerson', ReadonlySet<string>>>;

const hasOne = ({ words }: Sentence, list: ReadonlySet<string>): boolean => words.some(({ lower }) => list.has(lower));

/** Whether the page declares an interview or announces one before its questions, and its blocks ask somebody who answers. */
function isInterview(
  { declaredGenre, headline, text, blocks }: Article,
  { announcing, address, firstPerson }: Words,
  sentences: readonly Sentence[],
  questions: ReadonlyMap<number, number>,
): boolean {
  const first = Math.min(...questions.keys());
  const last = Math.max(...questions.keys());
  const declared = declaredGenre?.genre === 'interview';
  const headed =
    [...announcing].some((word) => headline.toLowerCase().includes(word)) ||
    sentences.some((sentence) => blocks[sentence.block]?.kind === 'kicker' && hasOne(sentence, announcing));
  const announced =
    declared || headed || sentences.some((sentence) => sentence.block <= first && hasOne(sentence, announcing));
  const between = sentences.filter(({ block }) => block >= first && block <= last);
  const asking = between.filter(({ block, span }) => span.end <= (questions.get(block) ?? 0));
  const addressed = asking.filter((sentence) => hasOne(sentence, address)).length;
  const answering = between.filter(({ block, span }) => span.end > (questions.get(block) ?? 0));
  const share = answering.filter((sentence) => hasOne(sentence, firstPerson)).length / Math.max(1, answering.length);
  const apart = [...questions].filter(([block, end]) => end === blocks[block]?.span.end).length;
  const lines = [...questions.values()].filter((end) => text[end] === '\n').length;
  const paragraphs = blocks.slice(first, last + 1).filter(({ kind }) => kind === 'paragraph').length;
  const density = (questions.size - apart) / Math.max(1, paragraphs);
  // Questions of an essay stand inside its paragraphs and address nobody; those of an interview do one or the other.
  const asks = declared || (apart >= MIN_QUESTIONS && addressed > 0) || addressed >= MIN_QUESTIONS || density >= DENSE;
  const speaks = announced && asks && share > (headed ? 0.05 : 0.12);
  // Without an announcement most questions must address someone who says "I", or stand on lines of their own.
  const talks = addressed >= Math.max(MIN_QUESTIONS, questions.size / 2) && share > 0.3;
  return speaks || talks || (lines >= MIN_QUESTIONS && density >= DENSE && addressed >= 2);
}

/** So large a share of an interview's blocks begin with a question. */
const DENSE = 0.5;
