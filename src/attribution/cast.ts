import type { Language } from '../text/language.ts';
import type { SourceKind } from './attribution.ts';
import { bareName } from './capitals.ts';
import { type Gender, genderOf, isGivenName } from './givenNames.ts';
import { headOf, isOneRole, isRole, kindOf } from './kinds.ts';
import { isNounPhrase, trimmed } from './naming.ts';
import type { Mention, Organisation, People, Person } from './people.ts';
import { hasCapital, isOfSomeone, officeHolder, organised, standsForPerson } from './sourcePhrase.ts';

/** A source with its name. `person` when it is one of the article's people. */
export type Named = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly role?: string;
  readonly person?: Person;
};

const HE = /^(?:he|er|him|his|seiner|seinen|dieser|ersterer|letzterer)$/;
const SHE = /^(?:she|her|hers|ihrer|ihren)$/;
const ANY =
  /^(?:sie|they|them|it|es|man|who|der|die|das|this|that|these|those|diese|ihr|ihre|ihrer|seine|seiner|their|its|we|i|ich|wir|which|whom)$/;
const DEFINITE = /^(?:der|die|das|the|dieser|diese|dieses|this|that)\s/i;
/** A phrase that a preposition opens names a place or a time, not who speaks. */
const NO_SOURCE = /^(?:at|bei|beim|by|during|im|in|mit|on|via|when|while|während)\s/i;
/** Nouns for whatever organisation an article is about. */
const COMMON =
  /^(?:agency|association|charity|club|commission|committee|company|corporation|council|department|firm|foundation|group|institute|manufacturer|ministry|organi[sz]ation|party|retailer|startup|union|university|behörde|firma|gesellschaft|gewerkschaft|hersteller|konzern|ministerium|organisation|partei|stiftung|unternehmen|verband|verein)$/;
/** An organisation introduced within so many characters is the one that a definite noun takes up. */
const NEAR = 800;
/** What somebody issues: who spoke last speaks on in it. */
const ISSUED = /^(?:announcement|email|letter|message|post|release|statement|tweet|erklärung|mitteilung|schreiben)$/;

const named = (person: Person): Named => ({
  name: person.name,
  kind: 'person',
  person,
  ...(person.role ? { role: person.role } : {}),
});

/** Without an article before a name: "the Justice Department" → "Justice Department". */
const bare = (phrase: string): string =>
  phrase
    .replace(/^(?:the|a|an|der|die|das|dem|den|eine[mr]?)\s+(?=\p{Lu})/iu, '')
    .replace(/['’]s?$/, '')
    .trim();

/** Follows the article from source to source and knows whom a pronoun or a title stands for. */
export class Cast {
  private last: Named | undefined;
  private lastAt = 0;
  private lastPerson: Named | undefined;
  private lastPersonAt = 0;
  private lastOther: Named | undefined;
  private lastDocument: Named | undefined;
  private lastIssuer: Named | undefined;
  private subject: Mention | undefined;
  private at = 0;
  private now = 0;
  private atOrganisation = 0;
  private readonly timesNamed = new Map<string, number>();
  private introduced: Organisation | undefined;
  private mostNamed = { name: '', times: 0 };
  /** Names that only their use as a source shows to be names: "Aubyn Hill" by "hill". */
  private readonly learnt = new Map<string, Named>();
  private readonly people: People;
  private readonly language: Language;

  constructor(people: People, language: Language) {
    this.people = people;
    this.language = language;
  }

  /** Who goes on speaking: who spoke last, or a person who has opened a sentence since. */
  previous(): Named | undefined {
    const { subject } = this;
    return subject && subject.at > this.lastAt ? named(subject.person) : this.last;
  }

  /** Takes note of who speaks at an offset. */
  remember(source: Named, at: number): void {
    this.last = source;
    this.lastAt = at;
    if (source.kind === 'person' || source.kind === 'organisation') this.lastIssuer = source;
    if (source.kind === 'person') {
      this.lastPerson = source;
      this.lastPersonAt = at;
      if (source.person) this.subject = { at, person: source.person, subject: true, credited: false };
      const surname = source.name.toLowerCase().split(' ').at(-1) ?? '';
      if (source.name.includes(' ') && !this.learnt.has(surname)) this.learnt.set(surname, source);
    } else if (source.kind === 'document') this.lastDocument = source;
    else this.lastOther = source;
  }

  /** Moves on to an offset of the text: takes note of who opened a sentence on the way. */
  moveTo(offset: number): void {
    this.now = offset;
    const { mentions } = this.people;
    while (this.at < mentions.length && (mentions[this.at]?.at ?? 0) < offset) {
      const mention = mentions[this.at];
      if (mention && !mention.credited && (mention.subject || !this.subject)) this.subject = mention;
      this.at++;
    }
    const { organisations } = this.people;
    for (; (organisations[this.atOrganisation]?.at ?? offset) < offset; this.atOrganisation++) {
      const organisation = organisations[this.atOrganisation];
      if (organisation?.introduced) this.introduced = organisation;
      const name = organisation?.name ?? '';
      const times = (this.timesNamed.get(name) ?? 0) + 1;
      this.timesNamed.set(name, times);
      if (times > this.mostNamed.times) this.mostNamed = { name, times };
    }
  }

  /** The fullest name of a source phrase; undefined for a pronoun that stands for nobody yet. */
  resolve(given: string): Named | undefined {
    const phrase = trimmed(given.replace(/^.*\s(?=(?:he|she|they)$)/, ''), this.language);
    const words =
      phrase
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}]+(?:[-'.&][\p{L}\p{N}]+)*/gu) ?? [];
    const only = words.length === 1 ? (words[0] ?? '') : '';
    if (HE.test(only) || SHE.test(only) || ANY.test(only)) return this.pronoun(only);
    if (NO_SOURCE.test(phrase)) return undefined;
    if (!isNounPhrase(phrase, this.language)) return this.within(phrase);
    const person = this.personIn(phrase, words);
    if (person) return named(person);
    const known = this.spelledOut(phrase, words);
    if (known) return { name: known, kind: organised(kindOf(words, known, this.language)) };
    const learnt = only ? this.learnt.get(bareName(only)) : undefined;
    if (learnt && /^\p{Lu}/u.test(phrase)) return learnt;
    const pair = only ? this.people.pairs.get(bareName(only)) : undefined;
    const kind = kindOf(words, phrase, this.language);
    if (pair && kind === 'person') return { name: pair, kind };
    return this.again(phrase, words, kind) ?? officeHolder(phrase, this.language) ?? { name: bare(phrase), kind };
  }

  /** The full name behind an acronym: "the EIA" → "Energy Information Administration". */
  private spelledOut(phrase: string, words: readonly string[]): string | undefined {
    const short = /^(?:(?:the|der|die|das|dem|den) )?(\p{Lu}[\p{L}\p{N}&]*\p{Lu})$/iu.exec(phrase)?.[1];
    const last = words.at(-1);
    if (!short || !last || words.length > 2) return undefined;
    return (
      this.people.acronyms.get(last) ?? (short === short.toUpperCase() ? this.people.initials.get(last) : undefined)
    );
  }

  /** Of words that are no noun phrase, the pronoun at their beginning or the person at their end. */
  private within(phrase: string): Named | undefined {
    const [first = '', second = ''] = phrase.toLowerCase().split(/\s+/);
    if (second && /^(?:he|she|they)$/.test(first)) return this.pronoun(first);
    const end = /(\p{Lu}[\p{L}'’-]+)$/u.exec(phrase)?.[1];
    const person = end ? this.people.bySurname.get(bareName(end.toLowerCase())) : undefined;
    return person ? named(person) : undefined;
  }

  private pronoun(word: string): Named | undefined {
    const gender = HE.test(word) ? 'male' : SHE.test(word) ? 'female' : undefined;
    if (!gender && word !== 'sie')
      return /^(?:they|them|it|its|their|this)$/.test(word) ? (this.lastOther ?? this.last) : this.last;
    const subject = this.subject;
    const { last } = this;
    if (gender && last?.kind === 'unnamed' && this.isSomeone(last.name) && this.lastAt > (subject?.at ?? 0))
      return last;
    const fits = (person: Person | undefined): boolean =>
      person !== undefined && (!gender || !person.gender || person.gender === gender);
    const nearest = this.nearest(gender);
    if (nearest && !(word === 'sie' && nearest.person?.gender === 'male')) return nearest;
    for (let i = this.at - 1; i >= Math.max(0, this.at - 30); i--) {
      const person = this.people.mentions[i]?.person;
      if (person && fits(person)) return named(person);
    }
    return gender ? this.lastPerson : last;
  }

  private isSomeone(name: string): boolean {
    return isRole(name.toLowerCase().split(' ').at(-1) ?? '', this.language);
  }

  /** "der Minister", "the company", "the study": a definite phrase without a name takes up who was named before. */
  private again(phrase: string, words: readonly string[], kind: SourceKind): Named | undefined {
    if (!DEFINITE.test(phrase)) return undefined;
    const head = headOf(words, phrase, this.language);
    if (isOneRole(head, this.language)) return this.titled(words.slice(1).join(' '), head, words.length < 6);
    const names = phrase.slice(3).match(/\p{Lu}[\p{L}-]*/gu) ?? [];
    if (words.length > 3 || names.length > (this.language === 'de' ? 1 : 0)) return undefined;
    if (ISSUED.test(head) && this.lastIssuer) return this.lastIssuer;
    if (names.some((name) => /^\p{Lu}+\p{Ll}*\p{Lu}/u.test(name))) return undefined;
    if (standsForPerson(head, phrase, this.language, kind)) return this.someone(phrase);
    if (kind === 'organisation' || kind === 'document') {
      const before = kind === 'document' ? this.lastDocument : this.lastOther;
      const { introduced } = this;
      const recent = introduced && introduced.at > this.lastAt && this.now - introduced.at < NEAR;
      if (before?.kind === kind && !(recent && kind === 'organisation' && COMMON.test(head))) return before;
      const { name } = recent ? introduced : this.mostNamed;
      return kind === 'organisation' && name && COMMON.test(head)
        ? { name: this.people.acronyms.get(name.toLowerCase()) ?? name, kind }
        : undefined;
    }
    return this.last?.name.toLowerCase().includes(head) ? this.last : undefined;
  }

  /** Whoever carries a title, else, when it is short, who spoke or was named last. */
  private titled(title: string, head: string, guess: boolean): Named | undefined {
    for (const wanted of [title, head]) {
      for (const person of this.people.bySurname.values()) {
        for (const role of person.roles)
          if (role === wanted || role.endsWith(wanted) || role.startsWith(`${wanted} `)) return named(person);
      }
    }
    return guess ? this.nearest() : undefined;
  }

  /** The person who spoke last, or has opened a sentence since. */
  private nearest(gender?: Gender): Named | undefined {
    const { subject, lastPerson } = this;
    const fits = (person: Person | undefined) => !gender || !person?.gender || person.gender === gender;
    const opener = subject && fits(subject.person) ? subject : undefined;
    const speaker = lastPerson && fits(lastPerson.person) ? lastPerson : undefined;
    return opener && (!speaker || opener.at >= this.lastPersonAt) ? named(opener.person) : speaker;
  }

  /** "der Landwirt", "die 50-Jährige": German articles tell men from women. */
  private someone(phrase: string): Named | undefined {
    return this.nearest(/^der\s/i.test(phrase) ? 'male' : /^die\s/i.test(phrase) ? 'female' : undefined);
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
