import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { SourceKind } from './attribution.ts';

type Nouns = Readonly<
  Record<'role' | 'unnamed' | 'organisation' | 'document' | 'media' | 'places', ReadonlySet<string>>
>;

const nouns = new Map<Language, Nouns>();

function nounsOf(language: Language): Nouns {
  const known = nouns.get(language);
  if (known) return known;
  const { roles, unnamed, organisations, documents, media, places } = LEXICONS[language].sourceNouns;
  const built = {
    role: new Set(roles),
    unnamed: new Set(unnamed),
    organisation: new Set(organisations),
    document: new Set(documents),
    media: new Set(media),
    places: new Set(places),
  };
  nouns.set(language, built);
  return built;
}

const compounds = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();
/** Compounds are remembered so that each is taken apart once; a text has no more that matter. */
const MAX_REMEMBERED = 4000;

/** Whether a word is in a list, or, in German, a compound that ends in one of its words, plural and genitive included. */
function isIn(list: ReadonlySet<string>, word: string, language: Language): boolean {
  if (list.has(word)) return true;
  if (language === 'en') return word.endsWith('s') && list.has(word.slice(0, -1));
  const known = compounds.get(list) ?? new Map<string, boolean>();
  compounds.set(list, known);
  let is = known.get(word);
  if (is !== undefined) return is;
  is = isCompound(list, word) || isCompound(list, word.replace(/(?:es|en|s|n|e)$/, ''));
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(word, is);
  return is;
}

function isCompound(list: ReadonlySet<string>, word: string): boolean {
  for (let cut = 0; cut < word.length - 2; cut++) if (list.has(word.slice(cut))) return true;
  return false;
}

/** Whether a word names what a person is: "Bundesinnenminister", "spokeswoman". */
export const isRole = (word: string, language: Language): boolean => isIn(nounsOf(language).role, word, language);

/** Whether exactly this word, no plural, names what a person is. */
export const isOneRole = (word: string, language: Language): boolean =>
  language === 'en' ? nounsOf('en').role.has(word) : isRole(word, 'de') && !nounsOf('de').unnamed.has(word);

const INDEFINITE =
  /^(?:an?|some|many|most|several|one|another|others|both|few|eine?r?|einige|viele|manche|zahlreiche|mehrere|andere|beide|rund|about|nearly|more|\d\S*|\p{Lu}?\p{Ll}+-(?:one|two|three|four|five|six|seven|eight|nine))(?:\s|$)/iu;
const DEFINITE = /^(?:the|der|die|das|dem|den|des)\s/i;

/** "SpaceX", "Scope3", "notebooksbilliger.de": nobody is called so. */
const COINED = /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{L}+\d+|[\p{L}\d-]+\.(?:de|com|org|net|at|ch|info|co))$/u;

/** The kind of a source that is no known person, by its head noun; `words` in lower case, `phrase` as it stands. */
export function kindOf(words: readonly string[], phrase: string, language: Language): SourceKind {
  const { unnamed, organisation, document, media, places } = nounsOf(language);
  const head = headOf(words, phrase, language);
  const named = /\p{Lu}/u.test(phrase.replace(/^\p{Lu}\p{L}*\s(?=[\p{Ll}\p{N}])/u, ''));
  if (isIn(document, head, language)) return 'document';
  if (words.some((word) => places.has(word)) && words.length < 4) return 'organisation';
  if (isIn(media, head, language) || (named && words.some((word) => media.has(word)))) return 'media';
  if (head === 'police') return 'organisation';
  if (unnamed.has(head)) return 'unnamed';
  if (isIn(organisation, head, language))
    return language === 'en' && !named && head.endsWith('s') && !organisation.has(head) ? 'unnamed' : 'organisation';
  if (isRole(head, language)) return INDEFINITE.test(phrase) || head.endsWith('s') ? 'unnamed' : 'person';
  if (INDEFINITE.test(phrase)) return 'unnamed';
  if (COINED.test(phrase)) return 'organisation';
  if (language === 'de') return germanName(words, phrase);
  if (!named) return /^\p{Lu}\p{L}+$/u.test(phrase) ? 'person' : 'unnamed';
  if (words.some((word) => organisation.has(word)) || DEFINITE.test(phrase)) return 'organisation';
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(phrase) && !/\b\p{Lu}{2,}/u.test(phrase)
    ? 'person'
    : 'organisation';
}

/** Whether a word is a noun of those who speak: a role, people without a name, an organisation, a document or a medium. */
export const isSpeakerNoun = (word: string, language: Language): boolean =>
  nounsOf(language).unnamed.has(word) || isRole(word, language) || isThing(word, language);

/** Whether a word of an English name says that it is an organisation's: "Department", "Inc". */
export const isOrganisation = (word: string): boolean =>
  nounsOf('en').organisation.has(word) || word === 'international';

export const isPlace = (word: string, language: Language): boolean => nounsOf(language).places.has(word);

/** Whether a word names an organisation, a document or a medium. */
export function isThing(word: string, language: Language): boolean {
  const { organisation, document, media } = nounsOf(language);
  return isIn(organisation, word, language) || isIn(document, word, language) || isIn(media, word, language);
}

/** German nouns are capitals all: two without an article are a person, one is a name of something, a bare plural is people. */
function germanName(words: readonly string[], phrase: string): SourceKind {
  if (/(?:^|\s)\p{Lu}{2,}/u.test(phrase) || /\p{Lu}{2}/u.test(phrase)) return 'organisation';
  if (DEFINITE.test(phrase)) return 'unnamed';
  if (words.length === 1) return /(?:innen|leute|enden|ende)$/.test(words[0] ?? '') ? 'unnamed' : 'person';
  return /^\p{Lu}\S+(?: (?:von|van|de|der|zu) | )\p{Lu}\S+(?: \p{Lu}\S+)?$/u.test(phrase) ? 'person' : 'organisation';
}

/** The head noun: English before the first preposition, last word; German the first capitalised noun. */
export function headOf(words: readonly string[], phrase: string, language: Language): string {
  if (language === 'en') {
    const until = words.findIndex((word, i) => i > 0 && ENDS_HEAD.has(word));
    return (until > 0 ? words[until - 1] : words.at(-1)) ?? '';
  }
  const parts = phrase.split(/[\s,]+/);
  const noun =
    parts.slice(0, 3).find((word) => /^\p{Lu}/u.test(word) && isRole(word.toLowerCase(), 'de')) ??
    // "Industrie- und Handelskammer": the first half of a word is no head.
    parts.find(
      (word, i) => /^\p{Lu}/u.test(word) && !word.endsWith('-') && !(i === 0 && OPENS.has(word.toLowerCase())),
    );
  const bare = noun?.toLowerCase().replace(/[^\p{L}]+$/u, '');
  return bare?.split('-').at(-1) ?? words.at(-1) ?? '';
}

const ENDS_HEAD = new Set('of for from in at with on by who published and to about into'.split(' '));
const OPENS = new Set('der die das ein eine einer dem den des diese dieser dieses nach laut'.split(' '));
