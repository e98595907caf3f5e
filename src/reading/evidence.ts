import { type Article, type Block, isPromotional } from '../article/article.ts';
import type { Attribution, AttributionMark } from '../attribution/attribution.ts';
import type { Sentence } from '../text/sentence.ts';
import { covers, lengthOf, type Span, shared } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { addScores, CLASSES, type Scores, type Weights, weightsFor } from './weights.ts';

/** Lists of words whose presence is evidence (src/lexicon). */
export type ListName =
  | 'evaluation'
  | 'condemnation'
  | 'praise'
  | 'booster'
  | 'hedge'
  | 'obligation'
  | 'conclusion'
  | 'firstPerson'
  | 'firstPersonPlural'
  | 'address'
  | 'politeAddress'
  | 'invitation'
  | 'bargain'
  | 'goods'
  | 'disclosure'
  | 'exclamation'
  | 'price'
  | 'date';

/** What counts in the weighing but says nothing to a reader: length, place, the kind of block. */
export type SilentName = 'fragment' | 'place' | 'blockKind' | 'linked' | 'strong' | 'itself';

/** What can be a reason for a label; each has a sentence for the reader (`reason_…` in _locales). */
export type ReasonName =
  | AttributionMark
  | ListName
  | 'attributed'
  | 'attributedPart'
  | 'directSpeech'
  | 'question'
  | 'figures'
  | 'webAddress'
  | 'beside'
  | 'wording'
  | 'around'
  | 'piece';

/** Everything that can speak for or against a label. */
export type EvidenceName = ReasonName | SilentName;

/**
 * One thing found in a sentence. `row`: which row of the learnt table it takes (its name, or its name and a variant, such as
 * `blockKind.caption`); `value` scales that row, 0–1 or a count.
 */
export type Evidence = {
  readonly name: EvidenceName;
  readonly row: string;
  readonly weights: Weights;
  readonly value: number;
  readonly spans: readonly Span[];
};

/** A word or phrase that a reader can see the weight of; `from` and `to` (in) are indexes into the sentence's words. */
export type TellingWords = { readonly weights: Weights; readonly from: number; readonly to: number };

/** `wording`: what all its words with learnt weights say together (log-odds); `telling`: those of them that show it. */
export type Findings = {
  readonly evidence: readonly Evidence[];
  readonly wording: Scores;
  readonly telling: readonly TellingWords[];
};

/** An attribution with its index in `Reading.attributions`. */
export type Numbered = { readonly index: number; readonly attribution: Attribution };

/** A sentence with what it is part of: its block, the article, what is attributed in it, and its place (0–1) in the piece. */
export type Setting = {
  readonly sentence: Sentence;
  readonly article: Article;
  readonly block: Block;
  readonly attributions: readonly Numbered[];
  readonly place: number;
};

const found = (name: EvidenceName, value: number, spans: readonly Span[]): Evidence => ({
  name,
  row: name,
  weights: weightsFor(name),
  value,
  spans,
});

const facts = new Map<string, Evidence>();

/** Evidence that says the same wherever it is found: a form, a place, a kind. Each is made once. */
function fact(name: EvidenceName, variant: string): Evidence {
  const row = `${name}.${variant}`;
  const its = facts.get(row) ?? { name, row, weights: weightsFor(row), value: 1, spans: [] };
  facts.set(row, its);
  return its;
}

/** Everything in one sentence that speaks for or against a label. Linear in its words. */
export function findEvidence(setting: Setting, vocabulary: Vocabulary): Findings {
  const { sentence } = setting;
  const evidence: Evidence[] = [];
  attributed(sentence, setting.attributions, evidence);
  form(sentence, setting.article.text, evidence);
  layout(setting, evidence);
  return { evidence, ...readWords(setting, vocabulary, evidence) };
}

/** Shares of attributed content, and the marks by which it was found. */
function attributed({ span }: Sentence, attributions: readonly Numbered[], evidence: Evidence[]): void {
  if (attributions.length === 0) return;
  let covered = 0;
  let direct = 0;
  const content: Span[] = [];
  const marks = new Map<AttributionMark, Span[]>();
  for (const { attribution } of attributions) {
    for (const part of attribution.content) {
      const length = shared(part, span);
      covered += length;
      if (attribution.form === 'direct') direct += length;
      if (length > 0) content.push({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) });
    }
    for (const mark of attribution.marks) noteMark(marks, mark, attribution, span);
  }
  if (covered === 0) return;
  const share = Math.min(1, covered / lengthOf(span));
  evidence.push(found(share >= 0.5 ? 'attributed' : 'attributedPart', share, content));
  if (direct > 0) evidence.push(found('directSpeech', Math.min(1, direct / lengthOf(span)), content));
  for (const [mark, cues] of marks) evidence.push(found(mark, 1, cues));
}

/** Notes a mark with the cue that it is about, where that stands in the sentence. */
function noteMark(
  marks: Map<AttributionMark, Span[]>,
  mark: AttributionMark,
  { cue }: Attribution,
  sentence: Span,
): void {
  const cues = marks.get(mark) ?? [];
  if (cue && CUED.has(mark) && covers(sentence, cue)) cues.push(cue);
  marks.set(mark, cues);
}

/** Marks that are words of the frame. */
const CUED: ReadonlySet<AttributionMark> = new Set(['cueVerb', 'accordingTo', 'hearsay']);

/** Punctuation, figures, addresses, and how long the sentence is. */
function form({ words, span }: Sentence, text: string, evidence: Evidence[]): void {
  const last = text[span.end - 1] ?? '';
  if (last === '?' || text.slice(span.end - 3, span.end).includes('?')) evidence.push(fact('question', 'mark'));
  let letters = 0;
  const figures: Span[] = [];
  for (const word of words) {
    const first = text.charCodeAt(word.start);
    if (first >= 48 && first <= 57) figures.push(word);
    else if (first > 64) letters++;
    if (word.end - word.start > 4 && isWebAddress(word.lower)) evidence.push(found('webAddress', 1, [word]));
  }
  if (figures.length > 0) evidence.push(found('figures', Math.min(3, figures.length), figures));
  const size = letters < 3 ? 'bare' : letters < 6 ? 'short' : letters < 12 ? 'middle' : letters < 30 ? 'full' : 'long';
  evidence.push(fact('fragment', CLOSING.has(last) ? `${size}Closed` : size));
}

/** What a finished sentence ends with. */
const CLOSING = new Set('.!?…:"“”»«');

const WEB = /^www\.|\.(?:com|de|org|net|at|ch)$/;
const isWebAddress = (word: string): boolean => word === 'https' || (word.includes('.') && WEB.test(word));

/** Where the sentence stands, by the block it is in. What the publisher declares is not heard: the reading is to be held against it. */
function layout({ block, place }: Setting, evidence: Evidence[]): void {
  evidence.push(fact('blockKind', block.kind));
  if (isPromotional(block)) evidence.push(fact('beside', 'article'));
  else evidence.push(fact('place', place < 0.1 ? 'opening' : place > 0.9 ? 'closing' : 'middle'));
  if (block.linked > 0) evidence.push(found('linked', block.linked, []));
  if (block.strong > 0.5) evidence.push(found('strong', block.strong, []));
}

/** Words from the lists, as evidence; words with learnt weights, as what they say together. */
function readWords(
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
  if (lists) for (const [name, spans] of lists) evidence.push(found(name, Math.min(2, spans.length), spans));
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
