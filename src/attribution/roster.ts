import type { Language } from '../text/language.ts';
import type { Word } from '../text/words.ts';
import { bareName, FEMALE_TITLES } from './capitals.ts';
import { type Gender, genderOf } from './givenNames.ts';
import { isOffice, trimmed } from './naming.ts';

/** Someone whom the article names with a given name, a title or an office. `roles`: the offices put to the name, in lower case. */
export type Person = {
  name: string;
  readonly surname: string;
  readonly gender?: Gender;
  role?: string;
  readonly roles: Set<string>;
};

/** The persons of an article: one entry a surname, with the fullest name and all offices. */
export class Roster {
  readonly bySurname = new Map<string, Person>();
  readonly byGiven = new Map<string, Person>();
  readonly officeHolders: Person[] = [];
  protected readonly text: string;
  protected readonly language: Language;

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  /** Enters the name in `words[from…to)`; the words from `office` on stand before it. Gives whom it stands for. */
  protected enter(
    words: readonly Word[],
    from: number,
    to: number,
    office: number,
    given: string | undefined,
  ): Person | undefined {
    const first = words[from];
    const last = words[to - 1];
    if (!first || !last) return undefined;
    const surname = bareName(last.lower);
    const name = this.text.slice(first.start, last.start + surname.length);
    const role = office < from ? this.text.slice(words[office]?.start, words[from - 1]?.end) : '';
    const known = this.bySurname.get(surname);
    if (known && (!given || known.name.length >= name.length || !known.name.includes(' '))) {
      if (known.name.length < name.length && given) known.name = name;
      this.addRole(known, role);
      return known;
    }
    const gender = given ? genderOf(given) : FEMALE_TITLES.has(first.lower) ? 'female' : this.genderOfOffice(role);
    const person: Person = { name, surname, roles: new Set(), ...(gender ? { gender } : {}) };
    this.addRole(person, role);
    if (!known) this.bySurname.set(surname, person);
    if (given && !this.byGiven.has(given)) this.byGiven.set(given, person);
    return person;
  }

  /** German offices tell women from men: "Sprecherin", "Sprecher". */
  private genderOfOffice(role: string): Gender | undefined {
    if (this.language !== 'de') return undefined;
    return /in$/.test(role) ? 'female' : /(?:er|or|ent|ist|ant|ef|oge|nom)$/.test(role) ? 'male' : undefined;
  }

  private addRole(person: Person, words: string): void {
    if (!words) return;
    const role = trimmed(words, this.language).replace(/(?: (?:Dr|Prof)\.?)+$/, '');
    if (!isOffice(role, this.language)) return;
    if (person.roles.size === 0) this.officeHolders.push(person);
    person.role ??= role;
    person.roles.add(role.toLowerCase());
  }
}
