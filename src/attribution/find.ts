import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { findQuotations, type Quotation } from '../text/quotationMarks.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import { type Answer, answersIn } from './interview.ts';
import { ACCORDINGLY, lexemesOf, SUBJUNCTIVE_TWO, WORTH_A_LOOK } from './lexemes.ts';
import type { Line } from './line.ts';
import { peopleIn } from './people.ts';
import { piecesOf } from './pieces.ts';
import { attributionsIn } from './rules.ts';
import { nameSources } from './sources.ts';
import { goesOnInSubjunctive, subjunctiveOneAt } from './subjunctive.ts';

/** The words' bits, and which of them occur at all. */
function flagsOf(sentence: Sentence, known: ReadonlyMap<string, number>): { flags: number[]; all: number } {
  let all = 0;
  const flags: number[] = [];
  for (const { lower } of sentence.words) {
    const bits = known.get(lower) ?? 0;
    all |= bits;
    flags.push(bits);
  }
  return { flags, all };
}

type Run = { block: number; index: number; indirect: boolean };

/** Speech that goes on without a frame of its own: subjunctive I anywhere, subjunctive II or "demnach" after an attribution. */
function goesOn(line: Line, run: Run | undefined, index: number): Draft | undefined {
  if (line.language !== 'de') return undefined;
  const near = run !== undefined && run.index >= index - 1 && run.block >= line.sentence.block - 1;
  const one = subjunctiveOneAt(line) >= 0;
  const accordingly = line.flags.some((bits) => (bits & ACCORDINGLY) !== 0);
  const two = near && run.indirect && run.block === line.sentence.block && goesOnInSubjunctive(line);
  if (!one && !accordingly && !two) return undefined;
  const { span } = line.sentence;
  return {
    form: 'indirect',
    content: [span],
    marks: near ? ['subjunctive', 'continued'] : ['subjunctive'],
    whose: 'previous',
  };
}

function lineOf(
  article: Article,
  language: Language,
  sentence: Sentence,
  flags: number[],
  pieces: Line['pieces'],
): Line {
  for (const { from, to, use } of pieces) if (use === 'speech') flags.fill(0, from, to);
  return { text: article.text, language, sentence, words: sentence.words, flags, pieces };
}

function draftsOf(
  answers: ReadonlyMap<number, Answer>,
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Draft[] {
  const { flags: known } = lexemesOf(language);
  const drafts: Draft[] = [];
  let at = 0;
  let run: Run | undefined;
  let answered = -1;
  sentences.forEach((sentence, index) => {
    const answer = answers.get(sentence.block);
    if (answer && sentence.span.end > answer.content.start) {
      if (sentence.block !== answered) drafts.push(answerDraft(answer));
      answered = sentence.block;
      return;
    }
    const { flags, all } = flagsOf(sentence, known);
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= sentence.span.start) at++;
    const quoted = (quotations[at]?.outer.start ?? Number.POSITIVE_INFINITY) < sentence.span.end;
    const inRun = run !== undefined && run.index === index - 1 && (all & SUBJUNCTIVE_TWO) !== 0;
    if (!quoted && !inRun && (all & WORTH_A_LOOK) === 0) return;
    const line = lineOf(
      article,
      language,
      sentence,
      flags,
      quoted ? piecesOf(article.text, sentence, quotations, at) : [],
    );
    const found = attributionsIn(line);
    if (found.length === 0) {
      const more = goesOn(line, run, index);
      if (more) found.push(more);
    }
    if (found.length === 0) return;
    drafts.push(...found);
    run = { block: sentence.block, index, indirect: found.some(({ form }) => form !== 'direct') };
  });
  return drafts;
}

const answerDraft = ({ content, name, person, label }: Answer): Draft => ({
  form: 'direct',
  content: [content],
  marks: ['answer'],
  whose: 'given',
  given: { name, kind: name ? 'person' : 'unknown', ...(person ? { person } : {}) },
  ...(label ? { cue: label, source: label } : {}),
});

/** Who is said to have said what in an article, in order of the text. */
export function findAttributions(article: Article, sentences: readonly Sentence[]): Attribution[] {
  const { language } = article;
  if (!language) return [];
  const quotations = findQuotations(
    article.text,
    article.blocks.map(({ span }) => span),
  );
  const people = peopleIn(article.text, sentences);
  const answers = answersIn(article, language, sentences, people);
  return nameSources(article, language, people, draftsOf(answers, article, language, sentences, quotations));
}
