import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import type { SourceKind } from './attribution.ts';

type Nouns = Readonly<Record<'role' | 'unnamed' | 'organisation' | 'document' | 'media', ReadonlySet<string>>>;

const nouns = new Map<Language, Nouns>();

function nounsOf(language: Language): Nouns {
  const known = nouns.get(language);
  if (known) return known;
  const { roles, unnamed, organisations, documents, media } = LEXICONS[language].sourceNouns;
  const built = {
    role: new Set(roles),
    unnamed: new Set(unnamed),
    organisation: new Set(organisations),
    document: new Set(documents),
    media: new Set(media),
  };
  nouns.set(language, built);
  return built;
}

/** Whether a word is in a list, or, in German, a compound that ends in one of its words, plural and genitive included. */
function isIn(list: ReadonlySet<string>, word: string, language: Language): boolean {
  if (list.has(word)) return true;
  if (language === 'en') return word.endsWith('s') && list.has(word.slice(0, -1));
  for (const stem of [word, word.replace(/(?:es|en|s|n|e)$/, '')]) {
    for (let cut = 0; cut < stem.length - 2; cut++) if (list.has(stem.slice(cut))) return true;
  }
  return false;
}

/** Whether a word names what a person is: "Bundesinnenminister", "spokeswoman". */
export const isRole = (word: string, language: Language): boolean => isIn(nounsOf(language).role, word, language);

/** The kind of a source that is no known person, by its head noun; `words` in lower case, `phrase` as it stands. */
export function kindOf(words: readonly string[], phrase: string, language: Language): SourceKind {
  const { role, unnamed, organisation, document, media } = nounsOf(language);
  const head = headOf(words, phrase, language);
  if (isIn(document, head, language)) return 'document';
  if (isIn(media, head, language) || words.some((word) => media.has(word) && /\p{Lu}/u.test(phrase))) return 'media';
  if (unnamed.has(head)) return /^(?:the|die) (?:police|polizei)$/i.test(phrase) ? 'organisation' : 'unnamed';
  if (isIn(organisation, head, language)) return 'organisation';
  if (isIn(role, head, language))
    return /^(?:an?|eine?r?|some|one|another|many)\s/i.test(phrase) ? 'unnamed' : 'person';
  if (language === 'en' && words.some((word) => organisation.has(word)) && /\p{Lu}/u.test(phrase.replace(/^The /, '')))
    return 'organisation';
  if (/^(?:an?|some|many|most|several|eine?r?|einige|viele|manche|zahlreiche|mehrere)\s/i.test(phrase))
    return 'unnamed';
  if (/(?:^|\s)\p{Lu}{2,6}(?:\s|$)/u.test(phrase)) return 'organisation';
  if (language === 'en')
    return /\p{Lu}/u.test(phrase.replace(/^(?:The|A|An) /, ''))
      ? /^the\s/i.test(phrase)
        ? 'organisation'
        : 'person'
      : 'unnamed';
  return /^(?:der|die|das)\s/i.test(phrase) ? 'organisation' : 'person';
}

/** The head noun: English before the first preposition, last word; German the first capitalised noun. */
function headOf(words: readonly string[], phrase: string, language: Language): string {
  if (language === 'de') {
    const noun = phrase
      .split(/[\s,]+/)
      .find(
        (word, i) =>
          /^\p{Lu}/u.test(word) &&
          !(i === 0 && /^(?:Der|Die|Das|Ein|Eine|Einer|Dem|Den|Des|Diese|Dieser|Dieses|Nach|Laut)$/.test(word)),
      );
    return (
      noun
        ?.toLowerCase()
        .replace(/[^\p{L}]+$/u, '')
        .split('-')
        .at(-1) ??
      words.at(-1) ??
      ''
    );
  }
  const until = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|from|in|at|with|on|by|who|published|and|to|about|into)$/.test(word),
  );
  return (until > 0 ? words[until - 1] : words.at(-1)) ?? '';
}
