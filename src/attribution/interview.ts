import type { Article, Block } from '../article/article.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { bareName, type People, type Person } from './people.ts';

/** What an interviewee says in one block. `label`: the name before it, "Weber:". */
export type Answer = { readonly content: Span; readonly name: string; readonly person?: Person; readonly label?: Span };

type Label = { readonly name: string; readonly span: Span; readonly after: number };

const LABEL =
  /^[\s:–-]*((?:\p{Lu}[\p{L}'’.-]*|[a-z]+ \p{Lu}[\p{L}'’.-]*)(?: (?:von |van |de |der |und |& )?\p{Lu}[\p{L}'’.-]*){0,4}(?: \([^)]{1,30}\))?) ?:(?!\/)/u;
const MIN_LABELS = 2;
const MIN_QUESTIONS = 3;

function labelOf(text: string, { span }: Block): Label | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + 70));
  if (!head.includes(':')) return undefined;
  const match = LABEL.exec(head);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const start = span.start + match[0].indexOf(name);
  return { name, span: { start, end: start + name.length }, after: span.start + match[0].length };
}

const isRunning = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'crosshead' || kind === 'blockQuotation';

/** The person a label names, by full name, surname or given name. */
function personOf(name: string, people: People): Person | undefined {
  const words = name.toLowerCase().split(/\s+/);
  const last = bareName(words.at(-1) ?? '');
  return people.bySurname.get(last) ?? (words.length === 1 ? people.byGiven.get(last) : undefined);
}

type Voice = { readonly asks: boolean; readonly name: string; readonly person?: Person };

/** Who the labels of an interview stand for, or none when the labels are no names of speakers. */
function voicesOf(
  text: string,
  blocks: readonly Block[],
  labels: ReadonlyMap<number, Label>,
  language: Language,
  people: People,
): Map<string, Voice> {
  const { questionLabels, answerLabels } = LEXICONS[language].interview;
  const counts = new Map<string, { blocks: number; questions: number }>();
  for (const [index, { name }] of labels) {
    const count = counts.get(name) ?? { blocks: 0, questions: 0 };
    count.blocks++;
    const block = blocks[index];
    if (block && /\?["“”’»«]?\s*$/.test(text.slice(Math.max(block.span.start, block.span.end - 4), block.span.end)))
      count.questions++;
    counts.set(name, count);
  }
  const voices = new Map<string, Voice>();
  for (const [name, { blocks: times, questions }] of counts) {
    const lower = name.toLowerCase();
    const person = personOf(name, people);
    const shouted = name.length > 3 && name === name.toUpperCase();
    const known = person !== undefined || shouted || questionLabels.includes(lower) || answerLabels.includes(lower);
    if ((times < MIN_LABELS && !person) || (!known && questions * 2 < times)) continue;
    const asks = questionLabels.includes(lower) || (questions * 2 >= times && !answerLabels.includes(lower));
    voices.set(name, { asks, name: person?.name ?? name, ...(person ? { person } : {}) });
  }
  if (![...counts.values()].some(({ blocks: times }) => times >= MIN_LABELS)) return new Map();
  const speakers = [...labels.values()].filter(({ name }) => voices.has(name)).length;
  return speakers >= MIN_LABELS + 1 || [...voices.values()].filter(({ asks }) => !asks).length > 1 ? voices : new Map();
}

/** Interviews whose blocks begin with the speaker's name. */
function labelled(article: Article, language: Language, people: People): Map<number, Answer> {
  const { text, blocks } = article;
  const labels = new Map<number, Label>();
  blocks.forEach((block, index) => {
    const label = isRunning(block) ? labelOf(text, block) : undefined;
    if (label) labels.set(index, label);
  });
  const answers = new Map<number, Answer>();
  if (labels.size < MIN_LABELS) return answers;
  const voices = voicesOf(text, blocks, labels, language, people);
  if (voices.size === 0) return answers;
  const lead = interviewee(article, people, blocks.length);
  let voice: Voice | undefined;
  blocks.forEach((block, index) => {
    const label = labels.get(index);
    const its = label ? voices.get(label.name) : undefined;
    if (its) voice = its;
    else if (block.kind === 'crosshead') voice = undefined;
    if (!voice || voice.asks || !isRunning(block) || block.kind === 'crosshead') return;
    const start = its && label ? label.after : block.span.start;
    if (start >= block.span.end) return;
    const generic = LEXICONS[language].interview.answerLabels.includes(voice.name.toLowerCase());
    const person = generic ? lead : voice.person;
    answers.set(index, {
      content: { start: start + (/^\s*/.exec(text.slice(start, start + 8))?.[0].length ?? 0), end: block.span.end },
      name: person?.name ?? voice.name,
      ...(person ? { person } : {}),
      ...(its && label ? { label: label.span } : {}),
    });
  });
  return answers;
}

/** The person named most often in the headline and before the questions begin. */
function interviewee({ text, headline, byline }: Article, people: People, _blocks: number): Person | undefined {
  const counts = new Map<Person, number>();
  for (const { person, at, credited } of people.mentions) {
    if (credited || byline?.includes(person.name)) continue;
    counts.set(
      person,
      (counts.get(person) ?? 0) + 1 + (at < text.length / 6 ? 1 : 0) + (headline.includes(person.surname) ? 3 : 0),
    );
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

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

/** Interviews told by their questions: at least three, and a piece that says that it is an interview. */
function asked(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  people: People,
): Map<number, Answer> {
  const answers = new Map<number, Answer>();
  const { text, blocks } = article;
  const lists = LEXICONS[language].interview;
  if (countQuestions(text) < MIN_QUESTIONS) return answers;
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const block = byBlock.get(sentence.block);
    if (block) block.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const address = new Set(lists.address);
  const questions = new Map<number, number>();
  blocks.forEach((block, index) => {
    const end = isRunning(block) ? questionEnd(text, byBlock.get(index) ?? [], address) : undefined;
    if (end !== undefined) questions.set(index, end);
  });
  if (questions.size < MIN_QUESTIONS || !isInterview(article, lists, sentences, questions)) return answers;
  const person = interviewee(article, people, blocks.length);
  const first = Math.min(...questions.keys());
  const last = Math.max(...questions.keys());
  const length = Math.max(3, Math.ceil((last - first) / questions.size));
  blocks.forEach((block, index) => {
    if (index < first || index > last + length || !isRunning(block) || block.kind === 'crosshead') return;
    const start = Math.max(block.span.start, questions.get(index) ?? 0);
    const content = {
      start: start + (/^\s*/.exec(text.slice(start, start + 8))?.[0].length ?? 0),
      end: block.span.end,
    };
    const isQuestion = block.strong >= 0.8 || content.start >= content.end;
    if (!isQuestion) answers.set(index, { content, name: person?.name ?? '', ...(person ? { person } : {}) });
  });
  return answers;
}

/** Whether the page declares an interview or announces one before its questions, and the answers speak in the first person. */
function isInterview(
  { declaredGenre, headline }: Article,
  lists: { announcing: readonly string[]; firstPerson: readonly string[]; address: readonly string[] },
  sentences: readonly Sentence[],
  questions: ReadonlyMap<number, number>,
): boolean {
  const first = Math.min(...questions.keys());
  const last = Math.max(...questions.keys());
  const announcing = new Set(lists.announcing);
  const speaking = new Set(lists.firstPerson);
  const address = new Set(lists.address);
  let announced =
    declaredGenre?.genre === 'interview' || lists.announcing.some((word) => headline.toLowerCase().includes(word));
  let inFirstPerson = 0;
  let told = 0;
  let addressed = 0;
  for (const { block, words, span } of sentences) {
    if (block < first + 1 && words.some(({ lower }) => announcing.has(lower))) announced = true;
    if (block < first || block > last) continue;
    if (span.end <= (questions.get(block) ?? 0)) {
      if (words.some(({ lower }) => address.has(lower))) addressed++;
      continue;
    }
    told++;
    if (words.some(({ lower }) => speaking.has(lower))) inFirstPerson++;
  }
  const share = inFirstPerson / Math.max(1, told);
  return (announced && share > 0.12) || (addressed * 2 >= questions.size && addressed >= MIN_QUESTIONS && share > 0.3);
}

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
