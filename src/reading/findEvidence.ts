import { isPromotional } from '../article/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { type Evidence, type Findings, fact, found, type Setting } from './evidence.ts';
import { speechIn } from './speech.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readWords } from './wording.ts';

/** Everything in one sentence that speaks for or against a label. Linear in its words. */
export function findEvidence(setting: Setting, vocabulary: Vocabulary): Findings {
  const { sentence } = setting;
  const evidence: Evidence[] = [];
  speechIn(sentence, setting.attributions, evidence);
  form(sentence, setting.article.text, evidence);
  layout(setting, evidence);
  return { evidence, ...readWords(setting, vocabulary, evidence) };
}

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
