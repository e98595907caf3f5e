import type { Language } from '../text/language.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';
import { bareName, FEMALE_TITLES, isCapitalCode, isCredit, NO_NAME, nameEnd, runEnd, TITLES } from './capitals.ts';
import { type Gender, genderOf, isGivenName } from './givenNames.ts';
import { isOneRole, isOrganisation, isPlace, isThing } from './kinds.ts';
import { isOffice, trimmed } from './naming.ts';

/** Someone whom the article names with a given name or a title. `roles`: words put before the name, in lower case. */
export type Person = {
  name: string;
  readonly surname: string;
  readonly gender?: Gender;
  role?: string;
  readonly roles: Set<string>;
};

/** A person at a place of the text; `subject` when the name opens its sentence, `credited` after a colon, "von" or "by" that opens it. */
export type Mention = {
  readonly at: number;
  readonly person: Person;
  readonly subject: boolean;
  readonly credited: boolean;
};

/** An organisation at a place of the text; `introduced` when it opens a sentence or stands in apposition: "the operator, Northline Ferries,". */
export type Organisation = { readonly at: number; readonly name: string; readonly introduced: boolean };

export type People = {
  readonly bySurname: ReadonlyMap<string, Person>;
  readonly byGiven: ReadonlyMap<string, Person>;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
  /** Organisations that are named, in order of the text. */
  readonly organisations: readonly Organisation[];
  /** "BKA" → "Bundeskriminalamt", from "Bundeskriminalamt (BKA)". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** "nasa" → "National Aeronautics and …" by the first letters of names of two words and more. */
  readonly initials: ReadonlyMap<string, string>;
  /** Two capitalised words that may be a name, by the second: "heyward" → "Cam Heyward". */
  readonly pairs: ReadonlyMap<string, string>;
};

class Collector {
  readonly bySurname = new Map<string, Person>();
  readonly byGiven = new Map<string, Person>();
  readonly mentions: Mention[] = [];
  readonly organisations: Organisation[] = [];
  readonly acronyms = new Map<string, string>();
  readonly initials = new Map<string, string>();
  readonly pairs = new Map<string, string>();
  readonly text: string;
  private readonly language: Language;
  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  person(
    words: readonly Word[],
    from: number,
    to: number,
    runFrom: number,
    given: string | undefined,
  ): Person | undefined {
    const first = words[from];
    const last = words[to - 1];
    if (!first || !last) return undefined;
    const surname = bareName(last.lower);
    const name = this.text.slice(first.start, last.start + surname.length);
    const role = runFrom < from ? this.text.slice(words[runFrom]?.start, words[from - 1]?.end) : undefined;
    const known = this.bySurname.get(surname);
    if (known && (!given || known.name.length >= name.length || !known.name.includes(' '))) {
      if (known.name.length < name.length && given) known.name = name;
      if (role) this.addRole(known, role);
      return known;
    }
    const title = words[from]?.lower ?? '';
    const gender = given ? genderOf(given) : FEMALE_TITLES.has(title) ? 'female' : this.genderOfOffice(role);
    const person: Person = { name, surname, roles: new Set(), ...(gender ? { gender } : {}) };
    if (role) this.addRole(person, role);
    if (!known) this.bySurname.set(surname, person);
    if (given && !this.byGiven.has(given)) this.byGiven.set(given, person);
    return person;
  }

  /** German offices tell women from men: "Sprecherin", "Sprecher". */
  genderOfOffice(role: string | undefined): Gender | undefined {
    if (!role || this.language !== 'de') return undefined;
    return /in$/.test(role) ? 'female' : /(?:er|or|ent|ist|ant|ef|oge|nom)$/.test(role) ? 'male' : undefined;
  }

  addRole(person: Person, words: string): void {
    const role = trimmed(words, this.language).replace(/(?: (?:Dr|Prof)\.?)+$/, '');
    if (!isOffice(role, this.language)) return;
    person.role ??= role;
    person.roles.add(role.toLowerCase());
  }

  run(words: readonly Word[], from: number, end: number): void {
    for (let i = from; i < end - 1; i++) {
      const word = words[i];
      if (!word || !isGivenName(word.lower)) continue;
      const to = nameEnd(this.text, words, i, end);
      const person = this.person(words, i, to, from, word.lower);
      if (person) this.mentions.push({ at: word.start, person, subject: from <= 2, credited: isCredit(words, from) });
      return;
    }
    this.titled(words, from, end);
    if (this.holder(words, from, end)) return;
    this.initial(words, from, end);
    this.organisation(words, from, end);
    if (end - from === 2) this.pair(words, from);
  }

  /** "Autor Rutger Bregman", "professor Sameh Shoukry", "Ann Oak, 43,": an office or an age shows that a name is a person's. */
  holder(words: readonly Word[], from: number, end: number): boolean {
    const office = this.language === 'de' ? from : from - 1;
    const start = office + 1;
    const first = words[start];
    const known = isOneRole(words[office]?.lower.split('-').at(-1) ?? '', this.language);
    const aged =
      words[end]?.lower === ',' && /^\d\d$/.test(words[end + 1]?.lower ?? '') && words[end + 2]?.lower === ',';
    const at = known ? start : from;
    if (!first || !(known || aged) || end - at < 2 || end - at > 3) return false;
    for (let i = at; i < end; i++) {
      const word = words[i];
      if (
        !word ||
        isThing(word.lower, this.language) ||
        !/^\p{Lu}.*\p{Ll}/u.test(this.text.slice(word.start, word.end))
      )
        return false;
    }
    const person = this.person(words, at, end, known ? office : at, undefined);
    if (person)
      this.mentions.push({ at: words[at]?.start ?? 0, person, subject: from <= 2, credited: isCredit(words, at) });
    return person !== undefined;
  }

  /** "Amnesty International", "Fort Worth Police Department", "NASA". */
  organisation(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || (end - from === 1 && first.end - first.start > 6)) return;
    const start = NO_NAME.has(first.lower) && end - from > 1 ? words[from + 1]?.start : first.start;
    const name = this.text.slice(start, last.end).replace(/['’]s?$/, '');
    const short = /^\p{Lu}[\p{Lu}.&]+$/u.test(name) && !isPlace(name.toLowerCase(), this.language);
    const several = this.language === 'en' && end - from > 1;
    const apposed =
      several &&
      words[end]?.lower === ',' &&
      words[from - 1]?.lower === ',' &&
      /^(?:the|its)$/.test(words[from - 3]?.lower ?? '');
    let named = short || apposed;
    for (let i = from; several && i < end && !named; i++) named = isOrganisation(words[i]?.lower ?? '');
    if (named) this.organisations.push({ at: first.start, name, introduced: apposed || from < 2 });
  }

  initial(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || NO_NAME.has(first.lower)) return;
    let letters = '';
    for (let i = from; i < end; i++) letters += words[i]?.lower[0] ?? '';
    if (!this.initials.has(letters)) this.initials.set(letters, this.text.slice(first.start, last.end));
  }

  pair(words: readonly Word[], from: number): void {
    const first = words[from];
    const last = words[from + 1];
    if (!first || !last || NO_NAME.has(first.lower) || NO_NAME.has(last.lower)) return;
    const name = bareName(last.lower);
    if (!this.pairs.has(name)) this.pairs.set(name, this.text.slice(first.start, last.start + name.length));
  }

  /** "Mr. Smith", "Frau Dr. Weber". */
  titled(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || !TITLES.has(first.lower)) return;
    const known = this.bySurname.get(bareName(last.lower));
    const person = known ?? this.person(words, from, end, from, undefined);
    if (person) this.mentions.push({ at: first.start, person, subject: from <= 2, credited: isCredit(words, from) });
  }

  single(words: readonly Word[], index: number): void {
    const word = words[index];
    if (!word) return;
    const person = this.bySurname.get(bareName(word.lower));
    if (!person) this.organisation(words, index, index + 1);
    if (person) this.mentions.push({ at: word.start, person, subject: index <= 2, credited: false });
  }

  acronym(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    const short = words[end + 1];
    if (!first || !last || !short || words[end]?.lower !== '(' || words[end + 2]?.lower !== ')') return;
    const letters = this.text.slice(short.start, short.end);
    if (letters.length > 1 && letters.length < 9 && letters === letters.toUpperCase())
      this.acronyms.set(short.lower, this.text.slice(first.start, last.end));
  }
}

/** Every person whom the article names, with where; one pass over the words. */
export function peopleIn(text: string, language: Language, sentences: readonly Sentence[]): People {
  const collector = new Collector(text, language);
  for (const { words } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word || !isCapitalCode(text.charCodeAt(word.start))) continue;
      const end = runEnd(text, words, i);
      if (end > i + 1) collector.run(words, i, end);
      else collector.single(words, i);
      if (words[end]?.lower === '(') collector.acronym(words, i, end);
      i = end - 1;
    }
  }
  return collector;
}
