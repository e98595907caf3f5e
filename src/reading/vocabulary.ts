import { LEXICONS, type Lexicon } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { ListName } from './evidence.ts';
import { type Weights, wordWeights } from './weights.ts';

/**
 * A word as a reader of voices knows it: the lists it stands in, what it was learnt to speak for, and the words that
 * make a phrase of it.
 */
export type Entry = {
  lists: ListName[];
  weights: Weights | null;
  /** Whether a reader can see why it speaks for a voice; "in the" does so only by counting. */
  telling: boolean;
  next: Map<string, Entry> | null;
};

export type Vocabulary = ReadonlyMap<string, Entry>;

/** Every word with every ending. */
const inflected = (words: readonly string[], endings: readonly string[]): string[] =>
  words.flatMap((word) => endings.map((ending) => word + ending));

const LISTS: Readonly<Record<ListName, (lexicon: Lexicon) => readonly string[]>> = {
  evaluation: ({ evaluative, inflections }) => inflected(evaluative, inflections),
  condemnation: ({ condemnations, inflections }) => inflected(condemnations, inflections),
  praise: ({ praise, inflections }) => inflected(praise, inflections),
  booster: ({ boosters }) => boosters,
  hedge: ({ hedges }) => hedges,
  obligation: ({ obligation }) => obligation,
  conclusion: ({ conclusions }) => conclusions,
  firstPerson: ({ firstPerson }) => firstPerson,
  firstPersonPlural: ({ firstPersonPlural }) => firstPersonPlural,
  address: ({ address }) => address,
  politeAddress: ({ politeAddress }) => politeAddress,
  invitation: ({ invitations }) => invitations,
  bargain: ({ bargains }) => bargains,
  goods: ({ goods }) => goods,
  disclosure: ({ disclosureWords }) => disclosureWords,
  exclamation: () => ['!'],
  price: ({ currencies }) => currencies,
  date: ({ dates }) => dates,
};

const vocabularies = new Map<Language, Vocabulary>();

/** All lists and learnt words of one language as one trie of words. Built once a language. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const vocabulary = new Map<string, Entry>();
  for (const [name, listOf] of Object.entries(LISTS) as [ListName, (typeof LISTS)[ListName]][]) {
    for (const phrase of listOf(LEXICONS[language])) enter(vocabulary, phrase).lists.push(name);
  }
  const functionWords = new Set(LEXICONS[language].functionWords);
  for (const [phrase, weights] of wordWeights(language)) {
    const entry = enter(vocabulary, phrase);
    entry.weights = weights;
    entry.telling = phrase.split(' ').some((word) => word.length > 2 && !functionWords.has(word));
  }
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function enter(vocabulary: Map<string, Entry>, phrase: string): Entry {
  let level = vocabulary;
  let entry: Entry | undefined;
  for (const word of phrase.split(' ')) {
    if (entry) level = entry.next ??= new Map();
    entry = level.get(word);
    if (!entry) {
      entry = { lists: [], weights: null, telling: false, next: null };
      level.set(word, entry);
    }
  }
  if (!entry) throw new RangeError('A phrase needs a word.');
  return entry;
}
