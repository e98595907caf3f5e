import type { Language } from '../text/language.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';
import { bareName, isCapitalCode, isCredit, NO_NAME, nameEnd, runEnd, TITLES } from './capitals.ts';
import { isGivenName } from './givenNames.ts';
import { isOneRole, isThing } from './kinds.ts';
import { Organisations } from './organisations.ts';
import { type Person, Roster } from './roster.ts';

export type { Person } from './roster.ts';

/** A person at a place of the text; `subject` when the name opens its sentence, `credited` after a colon, "von" or "by" that opens it. */
export type Mention = {
  readonly at: number;
  readonly person: Person;
  readonly subject: boolean;
  readonly credited: boolean;
};

/** Whom and what an article names. */
export type People = {
  readonly bySurname: ReadonlyMap<string, Person>;
  readonly byGiven: ReadonlyMap<string, Person>;
  /** Those whose office is known, in the order in which the article tells it. */
  readonly officeHolders: readonly Person[];
  /** In order of the text. */
  readonly mentions: readonly Mention[];
  readonly organisations: Organisations;
  /** Two capitalised words that may be a name, by the second: "heyward" → "Cam Heyward". */
  readonly pairs: ReadonlyMap<string, string>;
};

/** Reads the runs of capitals of an article: persons by a given name, a title, an office or an age; organisations else. */
class Finder extends Roster implements People {
  readonly mentions: Mention[] = [];
  readonly organisations: Organisations;
  readonly pairs = new Map<string, string>();

  constructor(text: string, language: Language) {
    super(text, language);
    this.organisations = new Organisations(text, language);
  }

  run(words: readonly Word[], from: number, end: number): void {
    for (let i = from; i < end - 1; i++) {
      const word = words[i];
      if (!word || !isGivenName(word.lower)) continue;
      const to = nameEnd(this.text, words, i, end);
      this.mention(words, from, i, this.enter(words, i, to, from, word.lower));
      return;
    }
    this.titled(words, from, end);
    if (this.holder(words, from, end)) return;
    this.organisations.take(words, from, end);
    if (end - from === 2) this.pair(words, from);
  }

  single(words: readonly Word[], index: number): void {
    const word = words[index];
    const person = word ? this.bySurname.get(bareName(word.lower)) : undefined;
    if (word && person) this.mentions.push({ at: word.start, person, subject: index <= 2, credited: false });
    else this.organisations.take(words, index, index + 1);
  }

  private mention(words: readonly Word[], from: number, name: number, person: Person | undefined): void {
    const word = words[name];
    if (word && person)
      this.mentions.push({ at: word.start, person, subject: from <= 2, credited: isCredit(words, from) });
  }

  /** "Mr. Smith", "Frau Dr. Weber". */
  private titled(words: readonly Word[], from: number, end: number): void {
    const last = words[end - 1];
    if (!last || !TITLES.has(words[from]?.lower ?? '')) return;
    const known = this.bySurname.get(bareName(last.lower));
    this.mention(words, from, from, known ?? this.enter(words, from, end, from, undefined));
  }

  /** "Autor Rutger Bregman", "professor Sameh Shoukry", "Ann Oak, 43,": an office or an age shows that a name is a person's. */
  private holder(words: readonly Word[], from: number, end: number): boolean {
    const office = this.language === 'de' ? from : from - 1;
    const held = isOneRole(words[office]?.lower.split('-').at(-1) ?? '', this.language);
    const at = held ? office + 1 : from;
    if (!(held || isAge(words, end)) || end - at < 2 || end - at > 3) return false;
    for (let i = at; i < end; i++) if (!this.isPartOfName(words[i])) return false;
    const person = this.enter(words, at, end, held ? office : at, undefined);
    this.mention(words, from, at, person);
    return person !== undefined;
  }

  private isPartOfName(word: Word | undefined): boolean {
    if (!word || isThing(word.lower, this.language)) return false;
    return /^\p{Lu}.*\p{Ll}/u.test(this.text.slice(word.start, word.end));
  }

  private pair(words: readonly Word[], from: number): void {
    const first = words[from];
    const last = words[from + 1];
    if (!first || !last || NO_NAME.has(first.lower) || NO_NAME.has(last.lower)) return;
    const surname = bareName(last.lower);
    if (!this.pairs.has(surname)) this.pairs.set(surname, this.text.slice(first.start, last.start + surname.length));
  }
}

/** ", 43," behind a name. */
const isAge = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === ',' && /^\d\d$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === ',';

/** Every person and organisation whom the article names, with where; one pass over the words. */
export function peopleIn(text: string, language: Language, sentences: readonly Sentence[]): People {
  const finder = new Finder(text, language);
  for (const { words } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word || !isCapitalCode(text.charCodeAt(word.start))) continue;
      const end = runEnd(text, words, i);
      if (end > i + 1) finder.run(words, i, end);
      else finder.single(words, i);
      if (words[end]?.lower === '(') finder.organisations.explain(words, i, end);
      i = end - 1;
    }
  }
  return finder;
}
