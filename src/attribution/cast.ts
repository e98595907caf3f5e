import type { Language } from '../text/language.ts';
import { bareName } from './capitals.ts';
import { antecedentOf, isPronoun, takenUp } from './coreference.ts';
import { asSource, Discourse, type Named } from './discourse.ts';
import { genderOf, isGivenName } from './givenNames.ts';
import { kindOf } from './kinds.ts';
import { isNounPhrase, trimmed } from './naming.ts';
import type { People, Person } from './people.ts';
import { hasCapital, isOfSomeone, officeHolder, organised } from './sourcePhrase.ts';

/** A phrase that a preposition opens names a place or a time, not who speaks. */
const NO_SOURCE = /^(?:at|bei|beim|by|during|im|in|mit|on|via|when|while|während)\s/i;

/** Without an article before a name: "the Justice Department" → "Justice Department". */
const bare = (phrase: string): string =>
  phrase
    .replace(/^(?:the|a|an|der|die|das|dem|den|eine[mr]?)\s+(?=\p{Lu})/iu, '')
    .replace(/['’]s?$/, '')
    .trim();

const wordsIn = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:[-'.&][\p{L}\p{N}]+)*/gu) ?? [];

/** Gives source phrases their names, in the order of the text: full names, acronyms, pronouns, titles and definite nouns. */
export class Cast {
  private readonly discourse: Discourse;
  /** Names that only their use as a source shows to be names: "Aubyn Hill" by "hill". */
  private readonly learnt = new Map<string, Named>();
  private readonly people: People;
  private readonly language: Language;

  constructor(people: People, language: Language) {
    this.people = people;
    this.language = language;
    this.discourse = new Discourse(people);
  }

  /** Who goes on speaking where nobody is named. */
  previous(): Named | undefined {
    return this.discourse.previous();
  }

  /** Moves on to an offset of the text. */
  moveTo(offset: number): void {
    this.discourse.moveTo(offset);
  }

  /** Takes note of who speaks at an offset. */
  remember(source: Named, at: number): void {
    this.discourse.remember(source, at);
    const surname = source.name.toLowerCase().split(' ').at(-1) ?? '';
    if (source.kind === 'person' && source.name.includes(' ') && !this.learnt.has(surname))
      this.learnt.set(surname, source);
  }

  /** The fullest name of a source phrase; undefined for what names nobody, and for a pronoun that stands for nobody yet. */
  resolve(given: string): Named | undefined {
    const { language, people, discourse } = this;
    const phrase = trimmed(given.replace(/^.*\s(?=(?:he|she|they)$)/, ''), language);
    const words = wordsIn(phrase);
    const only = words.length === 1 ? (words[0] ?? '') : '';
    if (isPronoun(only)) return antecedentOf(only, discourse, language);
    if (NO_SOURCE.test(phrase)) return undefined;
    if (!isNounPhrase(phrase, language)) return this.within(phrase);
    const person = this.personIn(phrase, words);
    if (person) return asSource(person);
    const full = this.spelledOut(phrase, words);
    if (full) return { name: full, kind: organised(kindOf(words, full, language)) };
    const learnt = only ? this.learnt.get(bareName(only)) : undefined;
    if (learnt && /^\p{Lu}/u.test(phrase)) return learnt;
    const kind = kindOf(words, phrase, language);
    const pair = only && kind === 'person' ? people.pairs.get(bareName(only)) : undefined;
    if (pair) return { name: pair, kind };
    const before = takenUp(phrase, words, kind, discourse, people, language);
    return before ?? officeHolder(phrase, language) ?? { name: bare(phrase), kind };
  }

  /** The full name behind an acronym: "the EIA" → "Energy Information Administration". */
  private spelledOut(phrase: string, words: readonly string[]): string | undefined {
    const short = /^(?:(?:the|der|die|das|dem|den) )?(\p{Lu}[\p{L}\p{N}&]*\p{Lu})$/iu.exec(phrase)?.[1];
    const last = words.at(-1);
    if (!short || !last || words.length > 2) return undefined;
    return this.people.organisations.fullName(last, short !== short.toUpperCase());
  }

  /** Of words that are no noun phrase, the pronoun at their beginning or the person at their end. */
  private within(phrase: string): Named | undefined {
    const [first = '', second = ''] = phrase.toLowerCase().split(/\s+/);
    if (second && /^(?:he|she|they)$/.test(first)) return antecedentOf(first, this.discourse, this.language);
    const end = /(\p{Lu}[\p{L}'’-]+)$/u.exec(phrase)?.[1];
    const person = end ? this.people.bySurname.get(bareName(end.toLowerCase())) : undefined;
    return person ? asSource(person) : undefined;
  }

  private personIn(phrase: string, words: readonly string[]): Person | undefined {
    for (let i = 0; i < words.length; i++) {
      const word = bareName(words[i] ?? '');
      const known = this.people.bySurname.get(word);
      if (known && hasCapital(phrase, word)) {
        if (isOfSomeone(words, i, phrase)) continue;
        return known;
      }
      const given = words[i - 1];
      if (given && isGivenName(given) && hasCapital(phrase, word)) {
        const at = phrase.toLowerCase().indexOf(given);
        const gender = genderOf(given);
        const name = phrase.slice(at).split(/[,(]/)[0]?.trim() ?? phrase;
        return { name, surname: word, roles: new Set(), ...(gender ? { gender } : {}) };
      }
    }
    return words.length === 1 ? this.people.byGiven.get(words[0] ?? '') : undefined;
  }
}
