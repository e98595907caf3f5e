import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import type { Quotation } from '../text/quotationMarks.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Answer } from './answer.ts';
import { creditIn } from './credit.ts';
import type { Draft } from './draft.ts';
import { gate } from './gate.ts';
import { ACCORDINGLY, lexemesOf, SUBJUNCTIVE_ONE, SUBJUNCTIVE_TWO, THUS, WORTH_A_LOOK } from './lexemes.ts';
import type { Line } from './line.ts';
import { announced, blockDraft, canFollow, frameAlone, namesSpeaker, type Pending } from './neighbours.ts';
import { piecesOf } from './pieces.ts';
import { attributionsIn } from './rules.ts';
import { goesOnInSubjunctive, isSubordinate, subjunctiveOneAt } from './subjunctive.ts';

/** More words are a table or a list without full stops, no sentence; rules would look through it again for every verb. */
const MAX_WORDS = 400;

/** Where the last attribution was found, for what goes on without a frame of its own. */
type Run = {
  readonly block: number;
  readonly index: number;
  readonly indirect: boolean;
  readonly subjunctive: boolean;
};

const answerDraft = ({ content, name, person, label }: Answer): Draft => ({
  form: 'direct',
  content: [content],
  marks: ['answer'],
  whose: name ? 'given' : 'previous',
  given: { name, kind: name ? 'person' : 'unknown', ...(person ? { person } : {}) },
  ...(label ? { cue: label, source: label } : {}),
});

/** One pass over the sentences of an article: rules where something speaks for an attribution, nothing elsewhere. */
export class Pass {
  readonly drafts: Draft[] = [];
  private at = 0;
  private run: Run | undefined;
  private answered = -1;
  private taken = -1;
  private block = -1;
  private pending: Pending | undefined;
  private previous: Sentence | undefined;
  private readonly article: Article;
  private readonly language: Language;
  private readonly quotations: readonly Quotation[];
  private readonly answers: ReadonlyMap<number, Answer>;

  constructor(
    article: Article,
    language: Language,
    quotations: readonly Quotation[],
    answers: ReadonlyMap<number, Answer>,
  ) {
    this.article = article;
    this.language = language;
    this.quotations = quotations;
    this.answers = answers;
  }

  read(sentence: Sentence, index: number): void {
    this.readSentence(sentence, index);
    this.previous = sentence;
  }

  private readSentence(sentence: Sentence, index: number): void {
    const { span, block } = sentence;
    if (block !== this.block) this.creditBlock(sentence);
    const answer = this.answers.get(block);
    if (answer && span.end > answer.content.start) {
      if (block !== this.answered) this.drafts.push(answerDraft(answer));
      this.answered = block;
      return;
    }
    if (this.readBlock(sentence)) return;
    const line = this.lineOf(sentence, index);
    if (!line) return;
    const found = this.attributionsOf(line, index);
    const pending = this.pending;
    this.pending = found.length === 0 ? announced(line) : undefined;
    const [first, ...rest] = found;
    if (!first) return;
    if (pending && !first.source && first.form === 'direct') Object.assign(first, pending);
    if (this.joins(line, first)) this.drafts.push(...rest);
    else this.drafts.push(...found);
    this.run = {
      block,
      index,
      indirect: found.some(({ form }) => form !== 'direct'),
      subjunctive:
        line.flags.some((bits) => (bits & SUBJUNCTIVE_ONE) !== 0) ||
        found.some(({ marks }) => marks.includes('subjunctive')),
    };
  }

  /** A block quotation without a frame is whose the sentence after it says it is. */
  private creditBlock(sentence: Sentence): void {
    const last = this.drafts.at(-1);
    if (this.taken !== sentence.block - 1 || !last || last.source || !last.marks.includes('blockQuotation')) return;
    const source = creditIn(this.article.text, sentence);
    if (source) Object.assign(last, { source, whose: 'named' });
  }

  /** Block quotations, and blocks that a frame with a colon announced, are taken whole. */
  private readBlock({ block }: Sentence): boolean {
    if (block === this.taken) return true;
    const its = this.article.blocks[block];
    const opens = block !== this.block;
    this.block = block;
    if (!its || !opens) return false;
    const { text } = this.article;
    const quoted = this.quotations[this.at];
    const announced =
      this.pending !== undefined &&
      canFollow(its) &&
      !(quoted && quoted.outer.start < its.span.end && quoted.outer.end > its.span.start);
    if ((its.kind !== 'blockQuotation' || namesSpeaker(text, its)) && !announced) return false;
    this.drafts.push(blockDraft(text, its, this.pending));
    if (its.kind !== 'listItem') this.pending = undefined;
    this.taken = block;
    return true;
  }

  private attributionsOf(line: Line, index: number): Draft[] {
    const found = attributionsIn(line);
    if (found.length > 0) return found;
    const alone = frameAlone(line);
    const before = this.previous;
    if (alone && before && before.block === line.sentence.block && this.run?.index !== index - 1) {
      return [{ form: 'indirect', content: [before.span], marks: ['cueVerb'], ...alone }];
    }
    const more = this.goesOn(line, index);
    return more ? [more] : [];
  }

  /** The sentence with its bits and quotations, or undefined when nothing in it can hold an attribution. */
  private lineOf(sentence: Sentence, index: number): Line | undefined {
    const { flags: known } = lexemesOf(this.language);
    const flags = sentence.words.map(({ lower }) => known.get(lower) ?? 0);
    let all = 0;
    for (let i = 0; i < flags.length; i++) {
      const bits = flags[i] ?? 0;
      if ((bits & THUS) !== 0 && sentence.words[i - 1]?.lower === ',') all |= WORTH_A_LOOK;
      all |= bits;
    }
    const { quotations } = this;
    while (this.at < quotations.length && (quotations[this.at]?.outer.end ?? 0) <= sentence.span.start) this.at++;
    const quoted = (quotations[this.at]?.outer.start ?? Number.POSITIVE_INFINITY) < sentence.span.end;
    const heading = this.isHeading(sentence) && sentence.words.some(({ lower }) => lower === ':');
    const inRun = this.run?.index === index - 1 && (all & SUBJUNCTIVE_TWO) !== 0;
    if (sentence.words.length > MAX_WORDS) return undefined;
    if (!quoted && !inRun && !heading && (all & WORTH_A_LOOK) === 0) return undefined;
    const { text } = this.article;
    const pieces = quoted ? piecesOf(text, sentence, quotations, this.at, flags) : [];
    for (const { from, to, use } of pieces) if (use === 'speech') flags.fill(0, from, to);
    const line = {
      text,
      language: this.language,
      sentence,
      words: sentence.words,
      flags,
      all,
      pieces,
      heading: this.isHeading(sentence),
    };
    gate(line, flags);
    return line;
  }

  private isHeading({ block }: Sentence): boolean {
    const kind = this.article.blocks[block]?.kind;
    return block === 0 || kind === 'headline' || kind === 'crosshead' || kind === 'kicker';
  }

  /** Speech over several sentences is one attribution: its frame may stand at its beginning or at its end. */
  private joins(line: Line, draft: Draft): boolean {
    const last = this.drafts.at(-1);
    const first = line.pieces[0];
    if (!last?.quotation || !first || first.use !== 'speech' || draft.form !== 'direct') return false;
    const same = last.quotation === first.quotation;
    const takenUp =
      last.quotation.goesOn && first.from === 0 && last.quotation.outer.end <= first.quotation.outer.start;
    if (!same && !takenUp) return false;
    const [head, ...rest] = draft.content;
    const tail = last.content.at(-1);
    if (!head || !tail) return false;
    if (same) last.content.splice(-1, 1, { start: tail.start, end: head.end }, ...rest);
    else last.content.push(head, ...rest);
    if (draft.quotation) last.quotation = draft.quotation;
    if (draft.source && !last.source)
      Object.assign(last, {
        source: draft.source,
        whose: draft.whose,
        marks: draft.marks,
        ...(draft.cue ? { cue: draft.cue } : {}),
        ...(draft.role ? { role: draft.role } : {}),
      });
    return true;
  }

  /** Speech that goes on without a frame: subjunctive I anywhere, subjunctive II or "demnach" after an attribution. */
  private goesOn(line: Line, index: number): Draft | undefined {
    if (this.language !== 'de') return undefined;
    const { run } = this;
    const { block, span } = line.sentence;
    const near = run !== undefined && run.index >= index - 1 && run.block >= block - 1;
    const verb = subjunctiveOneAt(line);
    const one = verb >= 0 && (near || !isSubordinate(line, verb));
    const accordingly = line.flags.some((bits) => (bits & ACCORDINGLY) !== 0);
    const two = near && run.indirect && run.subjunctive && run.block === block && goesOnInSubjunctive(line);
    if (!one && !(accordingly && near) && !two) return undefined;
    return {
      form: 'indirect',
      content: [span],
      marks: near ? ['subjunctive', 'continued'] : ['subjunctive'],
      whose: 'previous',
    };
  }
}
