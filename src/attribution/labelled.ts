import type { Article, Block } from '../article/article.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import { type Span, trim } from '../text/span.ts';
import { type Answer, interviewee, isRunning } from './answer.ts';
import { bareName } from './capitals.ts';
import type { People, Person } from './people.ts';

type Label = { readonly name: string; readonly span: Span; readonly after: number };

const LABEL =
  /^[\s:–-]*((?:\p{Lu}[\p{L}'’.-]*|[a-z]+ \p{Lu}[\p{L}'’.-]*)(?: (?:von |van |de |der |und |& )?\p{Lu}[\p{L}'’.-]*){0,4}(?: \([^)]{1,30}\))?) ?:(?!\/)/u;
const MIN_LABELS = 2;

function labelOf(text: string, { span }: Block): Label | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + 70));
  if (!head.includes(':')) return undefined;
  const match = LABEL.exec(head);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const start = span.start + match[0].indexOf(name);
  return { name, span: { start, end: start + name.length }, after: span.start + match[0].length };
}

/** The person a label names, by full name, surname or given name. */
function personOf(name: string, people: People): Person | undefined {
  const words = name.toLowerCase().split(/\s+/).map(bareName);
  const surname = words.findLast((word) => people.bySurname.has(word));
  return people.bySurname.get(surname ?? '') ?? (words.length === 1 ? people.byGiven.get(words[0] ?? '') : undefined);
}

/** Whether a block closes with a question mark. */
const endsAsQuestion = (text: string, { span }: Block): boolean =>
  /\?["“”’»«]?\s*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end));

type Voice = { readonly asks: boolean; readonly name: string; readonly person?: Person };

type Count = { blocks: number; questions: number; readonly names: Set<string>; readonly person?: Person };

/** How often each speaker's labels occur, and how often their block is a question; one person's labels count together. */
function countsOf(text: string, blocks: readonly Block[], labels: ReadonlyMap<number, Label>, people: People): Count[] {
  const counts = new Map<string, Count>();
  for (const [index, { name }] of labels) {
    const person = personOf(name, people);
    const key = person?.name ?? name;
    const count = counts.get(key) ?? { blocks: 0, questions: 0, names: new Set(), ...(person ? { person } : {}) };
    const block = blocks[index];
    count.blocks++;
    if (block && endsAsQuestion(text, block)) count.questions++;
    count.names.add(name);
    counts.set(key, count);
  }
  return [...counts.values()];
}

const questionShare = ({ blocks, questions }: Count): number => questions / blocks;

/** Who the labels of an interview stand for, or none when the labels are no names of speakers. */
function voicesOf(counts: readonly Count[], language: Language, lead: Person | undefined): Map<string, Voice> {
  const { questionLabels, answerLabels } = LEXICONS[language].interview;
  const isOf = (list: readonly string[], { names }: Count) =>
    [...names].some((name) => list.includes(name.toLowerCase()));
  const speakers = counts.filter((count) => {
    const shouted = [...count.names].some((name) => name.length > 3 && name === name.toUpperCase());
    const known = count.person !== undefined || shouted || isOf(questionLabels, count) || isOf(answerLabels, count);
    return count.blocks >= MIN_LABELS ? known || questionShare(count) >= 0.5 : count.person !== undefined;
  });
  const times = speakers.reduce((sum, { blocks }) => sum + blocks, 0);
  const repeated = speakers.some(({ blocks }) => blocks >= MIN_LABELS);
  if (!repeated || (times <= MIN_LABELS && speakers.length < 2)) return new Map();
  const asker = speakers.toSorted((a, b) => questionShare(b) - questionShare(a))[0];
  const voices = new Map<string, Voice>();
  for (const count of speakers) {
    const answers = isOf(answerLabels, count);
    const asks =
      isOf(questionLabels, count) ||
      (!answers && (questionShare(count) >= 0.5 || (count === asker && questionShare(count) >= 0.3)));
    const person = answers ? lead : count.person;
    for (const name of count.names)
      voices.set(name, { asks, name: person?.name ?? name, ...(person ? { person } : {}) });
  }
  return voices;
}

/** Interviews whose blocks begin with the speaker's name; blocks without one go on with the voice before. */
export function labelled(article: Article, language: Language, people: People): Map<number, Answer> {
  const { text, blocks } = article;
  const labels = new Map<number, Label>();
  blocks.forEach((block, index) => {
    const label = isRunning(block) ? labelOf(text, block) : undefined;
    if (label) labels.set(index, label);
  });
  const answers = new Map<number, Answer>();
  if (labels.size < MIN_LABELS) return answers;
  const voices = voicesOf(countsOf(text, blocks, labels, people), language, interviewee(article, people));
  if (voices.size === 0) return answers;
  let voice: Voice | undefined;
  blocks.forEach((block, index) => {
    const label = labels.get(index);
    const its = label ? voices.get(label.name) : undefined;
    if (its) voice = its;
    else if (block.kind === 'crosshead') voice = undefined;
    if (!voice || voice.asks || !isRunning(block) || block.kind === 'crosshead') return;
    if (!its && labels.has(index + 1) && endsAsQuestion(text, block)) return;
    const content = trim(text, { start: its && label ? label.after : block.span.start, end: block.span.end });
    if (content.start === content.end) return;
    const { name, person } = voice;
    answers.set(index, {
      content,
      name,
      ...(person ? { person } : {}),
      ...(its && label ? { label: label.span } : {}),
    });
  });
  return answers;
}
