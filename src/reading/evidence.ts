import { type Article, type Block, isPromotional } from '../article/article.ts';
import type { Attribution, AttributionMark } from '../attribution/attribution.ts';
import type { Sentence } from '../text/sentence.ts';
import { lengthOf, type Span, shared } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { type Entry, eachKnown, type Vocabulary } from './vocabulary.ts';
import { type Weights, weightsFor } from './weights.ts';

/** Lists of words whose presence is evidence (src/lexicon). */
export type ListName =
  | 'evaluation'
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
  | 'disclosure';

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
  | 'exclamation'
  | 'figures'
  | 'price'
  | 'webAddress'
  | 'beside'
  | 'declaredGenre'
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

/** A word or phrase with learnt weights, where it stands. */
export type KnownWords = { readonly entry: Entry; readonly span: Span };

/** `length`: how many words the sentence has. */
export type Findings = {
  readonly evidence: readonly Evidence[];
  readonly words: readonly KnownWords[];
  readonly length: number;
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

const NOWHERE: readonly Span[] = [];

function found(name: EvidenceName, value: number, spans: readonly Span[] = NOWHERE, variant?: string): Evidence {
  const row = variant ? `${name}.${variant}` : name;
  return { name, row, weights: weightsFor(row), value, spans };
}

/** Everything in one sentence that speaks for or against a label. Linear in its words. */
export function findEvidence(setting: Setting, vocabulary: Vocabulary): Findings {
  const { sentence } = setting;
  const evidence: Evidence[] = [];
  attributed(sentence, setting.attributions, evidence);
  form(sentence, setting.article.text, evidence);
  layout(setting, evidence);
  const words = listed(setting, vocabulary, evidence);
  return { evidence, words, length: sentence.words.length };
}

/** Shares of attributed content, and the marks by which it was found. */
function attributed({ span }: Sentence, attributions: readonly Numbered[], evidence: Evidence[]): void {
  let covered = 0;
  let direct = 0;
  const content: Span[] = [];
  const marks = new Set<AttributionMark>();
  for (const { attribution } of attributions) {
    for (const part of attribution.content) {
      const length = shared(part, span);
      covered += length;
      if (attribution.form === 'direct') direct += length;
      if (length > 0) content.push({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) });
    }
    for (const mark of attribution.marks) marks.add(mark);
  }
  if (covered === 0) return;
  const share = Math.min(1, covered / lengthOf(span));
  evidence.push(found(share >= 0.5 ? 'attributed' : 'attributedPart', share, content));
  if (direct > 0) evidence.push(found('directSpeech', Math.min(1, direct / lengthOf(span)), content));
  for (const mark of marks) evidence.push(found(mark, 1, content));
}

/** Punctuation, figures, addresses, prices, and how long the sentence is. */
function form({ words, span }: Sentence, text: string, evidence: Evidence[]): void {
  const last = text[span.end - 1] ?? '';
  if (last === '?' || text.slice(span.end - 3, span.end).includes('?')) evidence.push(found('question', 1));
  let letters = 0;
  const figures: Span[] = [];
  for (const word of words) {
    const first = word.lower.charCodeAt(0);
    if (first >= 48 && first <= 57) figures.push(word);
    else if (word.lower === '!') evidence.push(found('exclamation', 1, [word]));
    else if (PRICE.has(word.lower)) evidence.push(found('price', 1, [word]));
    else if (isWebAddress(word.lower)) evidence.push(found('webAddress', 1, [word]));
    else if (first > 64) letters++;
  }
  if (figures.length > 0) evidence.push(found('figures', Math.min(3, figures.length), figures));
  const size = letters < 3 ? 'bare' : letters < 6 ? 'short' : letters < 12 ? 'middle' : letters < 30 ? 'full' : 'long';
  evidence.push(found('fragment', 1, [], `${size}${/[.!?…:"“”»«]/.test(last) ? 'Closed' : ''}`));
}

const PRICE = new Set(['€', '$', '£', 'euro', 'chf', 'usd', 'eur']);
const WEB = /^www\.|\.(?:com|de|org|net|at|ch)$/;
const isWebAddress = (word: string): boolean =>
  word === 'https' || word === 'http' || (word.includes('.') && WEB.test(word));

/** Where the sentence stands, by the block it is in and what the publisher declares. */
function layout({ article, block, place }: Setting, evidence: Evidence[]): void {
  evidence.push(found('blockKind', 1, [], block.kind));
  if (isPromotional(block)) evidence.push(found('beside', 1));
  else evidence.push(found('place', 1, [], place < 0.1 ? 'opening' : place > 0.9 ? 'closing' : 'middle'));
  if (block.linked > 0) evidence.push(found('linked', block.linked));
  if (block.strong > 0.5) evidence.push(found('strong', block.strong));
  if (article.declaredGenre) evidence.push(found('declaredGenre', 1, [], article.declaredGenre.genre));
}

/** Words from the lists, as evidence; words with learnt weights, as they are. */
function listed({ sentence: { words }, article }: Setting, vocabulary: Vocabulary, evidence: Evidence[]): KnownWords[] {
  const known: KnownWords[] = [];
  const lists = new Map<ListName, Span[]>();
  eachKnown(words, vocabulary, (entry, from, to) => {
    const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
    if (entry.weights) known.push({ entry, span });
    for (const name of entry.lists) {
      if (name === 'politeAddress' && !isPolite(article.text, words, from)) continue;
      const spans = lists.get(name);
      if (spans) spans.push(span);
      else lists.set(name, [span]);
    }
  });
  for (const [name, spans] of lists) evidence.push(found(name, Math.min(2, spans.length), spans));
  return known;
}

/** “Sie”, not “sie”, and not at the beginning of a sentence or of speech, where every word has a capital. */
function isPolite(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined && word !== undefined && /\p{L}|,/u.test(before.lower) && text[word.start] !== word.lower[0]
  );
}
