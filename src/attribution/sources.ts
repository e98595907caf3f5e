import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { slice } from '../text/span.ts';
import type { Attribution, SourceKind } from './attribution.ts';
import type { Draft } from './draft.ts';
import { isRole, kindOf } from './kinds.ts';
import { bareName, genderOf, isGivenName, type Mention, type People, type Person } from './people.ts';

/** A source with its name. `person` when it is one of the article's people. */
export type Named = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly role?: string;
  readonly person?: Person;
};

const HE = /^(?:he|er|him|his|dieser|ersterer|letzterer)$/;
const SHE = /^(?:she|her|hers)$/;
const ANY =
  /^(?:sie|they|it|es|man|who|der|die|das|this|that|these|those|diese|ihr|ihre|ihrer|seine|seiner|their|its|we|i|ich|wir|which|whom)$/;

/** Follows the article from source to source and knows whom a pronoun or a title stands for. */
class Cast {
  private last: Named | undefined;
  private lastPerson: Named | undefined;
  private lastOther: Named | undefined;
  private lastDocument: Named | undefined;
  private at = 0;
  private lastAt = 0;
  private subject: Mention | undefined;
  private readonly people: People;
  private readonly language: Language;
  constructor(people: People, language: Language) {
    this.people = people;
    this.language = language;
  }

  /** The source that spoke last. */
  previous(): Named | undefined {
    return this.last;
  }

  remember(named: Named, at: number): void {
    this.last = named;
    this.lastAt = at;
    if (named.kind === 'person') {
      this.lastPerson = named;
      if (named.person) this.subject = { at, person: named.person, subject: true, credited: false };
    } else if (named.kind === 'document') this.lastDocument = named;
    else this.lastOther = named;
  }

  /** Moves on to an offset of the text: takes note of who opened a sentence on the way. */
  moveTo(offset: number): void {
    const { mentions } = this.people;
    while (this.at < mentions.length && (mentions[this.at]?.at ?? 0) < offset) {
      const mention = mentions[this.at];
      if (mention && !mention.credited && (mention.subject || !this.subject)) this.subject = mention;
      this.at++;
    }
  }

  private pronoun(word: string): Named | undefined {
    const gender = HE.test(word) ? 'male' : SHE.test(word) ? 'female' : undefined;
    const fits = (person: Person | undefined) => person && (!gender || !person.gender || person.gender === gender);
    if (gender || word === 'sie') {
      const last = this.last;
      if (
        gender &&
        last?.kind === 'unnamed' &&
        isRole(last.name.split(' ').at(-1)?.toLowerCase() ?? '', this.language) &&
        this.lastAt > (this.subject?.at ?? 0)
      )
        return last;
      const subject = this.subject?.person;
      if (subject && fits(subject) && !(word === 'sie' && subject.gender === 'male')) return named(subject);
      if (this.lastPerson && fits(this.lastPerson.person)) return this.lastPerson;
      const back = this.back(fits);
      if (back) return named(back);
      return gender ? this.lastPerson : this.last;
    }
    if (/^(?:they|it|its|their|es|this)$/.test(word)) return this.lastOther ?? this.last;
    return this.last;
  }

  private back(fits: (person: Person) => boolean | undefined): Person | undefined {
    for (let i = this.at - 1; i >= Math.max(0, this.at - 30); i--) {
      const person = this.people.mentions[i]?.person;
      if (person && fits(person)) return person;
    }
    return undefined;
  }

  /** "der Minister", "the mayor": whoever carries the title, else who spoke last. */
  private titled(role: string, guess: boolean): Named | undefined {
    if (role === '') return undefined;
    for (const person of this.people.bySurname.values()) {
      for (const known of person.roles)
        if (known.endsWith(role) || known.startsWith(`${role} `) || known.includes(` ${role} `)) return named(person);
    }
    return guess ? (this.lastPerson ?? (this.subject ? named(this.subject.person) : undefined)) : undefined;
  }

  /** The fullest name of a source phrase. */
  resolve(phrase: string): Named {
    const words =
      phrase
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}]+(?:[-'.&][\p{L}\p{N}]+)*/gu) ?? [];
    const only = words.length === 1 ? words[0] : undefined;
    if (only && (HE.test(only) || SHE.test(only) || ANY.test(only)))
      return this.pronoun(only) ?? { name: phrase, kind: 'unnamed' };
    const person = this.personIn(phrase, words);
    if (person) return named(person);
    const full = only ? this.people.acronyms.get(only) : undefined;
    if (full) return { name: full, kind: organised(kindOf(words, full, this.language)) };
    const kind = kindOf(words, phrase, this.language);
    return this.again(phrase, words, kind) ?? { name: bare(phrase), kind };
  }

  /** "der Minister", "the company", "the study": a definite phrase without a name takes up who was named before. */
  private again(phrase: string, words: readonly string[], kind: SourceKind): Named | undefined {
    if (!/^(?:der|die|das|the|dieser|diese|dieses|this|that)\s/i.test(phrase)) return undefined;
    const names = phrase.slice(3).match(/\p{Lu}[\p{L}-]*/gu) ?? [];
    if (words.length > 3 || names.length > (this.language === 'de' ? 1 : 0))
      return this.language === 'en' ? this.titled(words.slice(1).join(' '), false) : undefined;
    const head = words.at(-1) ?? '';
    if (isRole(head, this.language) || standsForPerson(head, phrase, this.language, kind))
      return this.titled(head, true);
    if (kind === 'organisation' || kind === 'document') {
      const before = kind === 'document' ? this.lastDocument : this.lastOther;
      return before && before.kind === kind ? before : undefined;
    }
    return this.last?.kind === 'unnamed' && this.last.name.toLowerCase().includes(head) ? this.last : undefined;
  }

  private personIn(phrase: string, words: readonly string[]): Person | undefined {
    for (let i = 0; i < words.length; i++) {
      const word = bareName(words[i] ?? '');
      const known = this.people.bySurname.get(word);
      if (known && new RegExp(`(?:^|[^\\p{L}])${word[0]?.toUpperCase() ?? ''}`, 'u').test(phrase))
        return this.isOf(words, i) ? undefined : known;
      const given = words[i - 1];
      if (given && isGivenName(given)) {
        const at = phrase.toLowerCase().indexOf(given);
        const gender = genderOf(given);
        return {
          name: phrase.slice(at).split(/[,(]/)[0]?.trim() ?? phrase,
          surname: word,
          roles: new Set(),
          ...(gender ? { gender } : {}),
        };
      }
    }
    return words.length === 1 ? this.people.byGiven.get(words[0] ?? '') : undefined;
  }

  /** "a spokesman for Merkel", "Trumps Sprecher": the person is not the source. */
  private isOf(words: readonly string[], index: number): boolean {
    const before = words.slice(0, index);
    return (
      before.some((word) => /^(?:for|of|von|des|from|to|against|with|by)$/.test(word)) ||
      (words[index]?.endsWith("'s") === true && index < words.length - 1)
    );
  }
}

/** A definite singular that is most likely someone: "der Landwirt", "die 50-Jährige", "the singer". */
const standsForPerson = (head: string, phrase: string, language: Language, kind: SourceKind): boolean => {
  if (kind === 'document' || kind === 'media') return false;
  if (language === 'en') return kind !== 'organisation' && /(?:er|or|ist|ian|man|woman|old|star|ess|ee)$/.test(head);
  return (
    /^(?:der|die)\s/i.test(phrase) &&
    !/(?:ung|heit|keit|schaft|tion|ik|ei|tät|en|rat|bund|amt|dienst|verein|verband|tag|bericht|konzern|sender)$/.test(
      head,
    ) &&
    !/(?:polizei|regierung|behörde|kirche|bank|partei|stadt|klinik|kammer|gruppe|firma|justiz|wehr|presse|zeitung|welt|studie)$/.test(
      head,
    )
  );
};

/** Whether something that shows or heads can be a source. */
const isSpeaker = (named: Named | undefined): boolean =>
  named !== undefined &&
  (named.person !== undefined || named.kind === 'document' || named.kind === 'media' || named.kind === 'organisation');

const organised = (kind: SourceKind): SourceKind => (kind === 'person' || kind === 'unnamed' ? 'organisation' : kind);

const named = (person: Person): Named => ({
  name: person.name,
  kind: 'person',
  person,
  ...(person.role ? { role: person.role } : {}),
});

/** Without an article before a name: "the Justice Department" → "Justice Department". */
const bare = (phrase: string): string =>
  phrase
    .replace(/^(?:the|a|an|der|die|das|dem|den)\s+(?=\p{Lu})/iu, '')
    .replace(/['’]s?$/, '')
    .trim();

/** Gives every draft the name, kind and role of its source, following pronouns, titles and continued speech. */
export function nameSources(
  article: Article,
  language: Language,
  people: People,
  drafts: readonly Draft[],
): Attribution[] {
  if (drafts.length === 0) return [];
  const cast = new Cast(people, language);
  return drafts.flatMap(({ form, content, cue, source, role, marks, whose, given: known, tentative }) => {
    cast.moveTo(source?.start ?? content[0]?.start ?? 0);
    const given = known?.name
      ? known
      : source
        ? cast.resolve(slice(article.text, source))
        : whose === 'previous'
          ? cast.previous()
          : undefined;
    if (tentative && !isSpeaker(given)) return [];
    if ((source || known) && given) cast.remember(given, source?.start ?? content[0]?.start ?? 0);
    const its = role ? slice(article.text, role) : given?.role;
    if (role && given?.person && its) given.person.roles.add(its.toLowerCase());
    return {
      form,
      content,
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      ...(given ? { sourceName: given.name } : {}),
      sourceKind: given?.kind ?? 'unknown',
      ...(its ? { role: its } : {}),
      marks,
    };
  });
}
