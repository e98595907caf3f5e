import type { SourceKind } from './attribution.ts';
import type { Gender } from './givenNames.ts';
import type { Organisation } from './organisations.ts';
import type { Mention, People, Person } from './people.ts';

/** A source with its name. `person` when it is one of the article's people. */
export type Named = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly role?: string;
  readonly person?: Person;
};

/** A person of the article as a source. */
export const asSource = (person: Person): Named => ({
  name: person.name,
  kind: 'person',
  person,
  ...(person.role ? { role: person.role } : {}),
});

/** An organisation introduced within so many characters is the one that a definite noun takes up. */
const NEAR = 800;
/** So many mentions back a pronoun may reach. */
const REACH = 30;

const fits = (person: Person | undefined, gender: Gender | undefined): boolean =>
  !gender || !person?.gender || person.gender === gender;

/** Follows an article from source to source: who has spoken last, and who has been spoken of since. */
export class Discourse {
  last: Named | undefined;
  lastOther: Named | undefined;
  lastDocument: Named | undefined;
  /** The last person or organisation, which may have issued a statement. */
  lastIssuer: Named | undefined;
  private lastAt = 0;
  private lastPerson: { readonly source: Named; readonly at: number } | undefined;
  private subject: Mention | undefined;
  private introduced: Organisation | undefined;
  private readonly timesNamed = new Map<string, number>();
  private mostNamed = { name: '', times: 0 };
  private now = 0;
  private nextMention = 0;
  private nextOrganisation = 0;
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
  }

  /** Takes note of who speaks at an offset. */
  remember(source: Named, at: number): void {
    this.last = source;
    this.lastAt = at;
    if (source.kind === 'person' || source.kind === 'organisation') this.lastIssuer = source;
    if (source.kind === 'person') {
      this.lastPerson = { source, at };
      if (source.person) this.subject = { at, person: source.person, subject: true, credited: false };
    } else if (source.kind === 'document') this.lastDocument = source;
    else this.lastOther = source;
  }

  /** Moves on to an offset of the text: takes note of whom it names on the way. */
  moveTo(offset: number): void {
    this.now = offset;
    const { mentions, organisations } = this.people;
    for (; (mentions[this.nextMention]?.at ?? offset) < offset; this.nextMention++) {
      const mention = mentions[this.nextMention];
      if (mention && !mention.credited && (mention.subject || !this.subject)) this.subject = mention;
    }
    for (; (organisations.mentions[this.nextOrganisation]?.at ?? offset) < offset; this.nextOrganisation++) {
      const organisation = organisations.mentions[this.nextOrganisation];
      if (organisation) this.count(organisation);
    }
  }

  private count(organisation: Organisation): void {
    const { name, introduced } = organisation;
    if (introduced) this.introduced = organisation;
    const times = (this.timesNamed.get(name) ?? 0) + 1;
    this.timesNamed.set(name, times);
    if (times > this.mostNamed.times) this.mostNamed = { name, times };
  }

  /** Who goes on speaking: who spoke last, or a person who has opened a sentence since. */
  previous(): Named | undefined {
    const { subject } = this;
    return subject && subject.at > this.lastAt ? asSource(subject.person) : this.last;
  }

  /** The person who spoke last, or has opened a sentence since. */
  nearest(gender?: Gender): Named | undefined {
    const opener = this.subject && fits(this.subject.person, gender) ? this.subject : undefined;
    const speaker = this.lastPerson && fits(this.lastPerson.source.person, gender) ? this.lastPerson : undefined;
    return opener && (!speaker || opener.at >= speaker.at) ? asSource(opener.person) : speaker?.source;
  }

  /** The last person named at all, who need not have opened a sentence. */
  lastNamed(gender: Gender | undefined): Named | undefined {
    const { mentions } = this.people;
    for (let i = this.nextMention - 1; i >= Math.max(0, this.nextMention - REACH); i--) {
      const person = mentions[i]?.person;
      if (person && fits(person, gender)) return asSource(person);
    }
    return undefined;
  }

  /** Whether somebody without a name spoke last, and no person has opened a sentence since. */
  spokeNameless(): boolean {
    return this.last?.kind === 'unnamed' && this.lastAt > (this.subject?.at ?? 0);
  }

  /** The organisation introduced since the last source, near enough to be taken up. */
  newOrganisation(): string | undefined {
    const { introduced } = this;
    return introduced && introduced.at > this.lastAt && this.now - introduced.at < NEAR ? introduced.name : undefined;
  }

  /** The organisation named most often so far. */
  mainOrganisation(): string | undefined {
    return this.mostNamed.name || undefined;
  }
}
