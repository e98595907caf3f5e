import type { Language } from '../text/language.ts';
import type { SourceKind } from './attribution.ts';
import { asSource, type Discourse, type Named } from './discourse.ts';
import { headOf, isOneRole, isRole } from './kinds.ts';
import type { People, Person } from './people.ts';
import { standsForPerson } from './sourcePhrase.ts';

const HE = /^(?:he|er|him|his|seiner|seinen|dieser|ersterer|letzterer)$/;
const SHE = /^(?:she|her|hers|ihrer|ihren)$/;
const THEY = /^(?:they|them|it|its|their|this)$/;
const ANY =
  /^(?:sie|es|man|who|der|die|das|that|these|those|diese|ihr|ihre|ihrer|seine|seiner|we|i|ich|wir|which|whom)$/;

/** Whether a word in lower case stands for a source named elsewhere. */
export const isPronoun = (word: string): boolean =>
  HE.test(word) || SHE.test(word) || THEY.test(word) || ANY.test(word);

/** Whom a pronoun stands for. */
export function antecedentOf(word: string, discourse: Discourse, language: Language): Named | undefined {
  const { last, lastOther } = discourse;
  const gender = HE.test(word) ? 'male' : SHE.test(word) ? 'female' : undefined;
  if (!gender && word !== 'sie') return THEY.test(word) ? (lastOther ?? last) : last;
  const head = last?.name.toLowerCase().split(' ').at(-1) ?? '';
  if (gender && discourse.spokeNameless() && isRole(head, language)) return last;
  const nearest = discourse.nearest(gender);
  if (nearest && !(word === 'sie' && nearest.person?.gender === 'male')) return nearest;
  return discourse.lastNamed(gender) ?? (gender ? discourse.nearest() : last);
}

const DEFINITE = /^(?:der|die|das|the|dieser|diese|dieses|this|that)\s/i;
/** Nouns for whatever organisation an article is about. */
const COMMON =
  /^(?:agency|association|charity|club|commission|committee|company|corporation|council|department|firm|foundation|group|institute|manufacturer|ministry|organi[sz]ation|party|retailer|startup|union|university|behörde|firma|gesellschaft|gewerkschaft|hersteller|konzern|ministerium|organisation|partei|stiftung|unternehmen|verband|verein)$/;
/** What somebody issues: who spoke last speaks on in it. */
const ISSUED = /^(?:announcement|email|letter|message|post|release|statement|tweet|erklärung|mitteilung|schreiben)$/;
/** "AStA", "NASA": names, though an article stands before them. */
const SHORT_NAME = /^\p{Lu}+\p{Ll}*\p{Lu}/u;
/** Longer definite phrases say who they mean. */
const MAX_WORDS = 3;

/** "der Minister", "the company", "the study": a definite phrase without a name takes up who was named before. */
export function takenUp(
  phrase: string,
  words: readonly string[],
  kind: SourceKind,
  discourse: Discourse,
  people: People,
  language: Language,
): Named | undefined {
  if (!DEFINITE.test(phrase)) return undefined;
  const head = headOf(words, phrase, language);
  if (isOneRole(head, language))
    return holderOf(words.slice(1).join(' '), head, people) ?? (words.length < 6 ? discourse.nearest() : undefined);
  const names = phrase.slice(3).match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  if (words.length > MAX_WORDS || names.length > (language === 'de' ? 1 : 0)) return undefined;
  if (ISSUED.test(head) && discourse.lastIssuer) return discourse.lastIssuer;
  if (names.some((name) => SHORT_NAME.test(name))) return undefined;
  if (standsForPerson(head, phrase, language, kind)) return discourse.nearest(genderOfArticle(phrase));
  const { last, lastDocument } = discourse;
  if (kind === 'document') return lastDocument;
  if (kind === 'organisation') return organisation(head, discourse, people);
  return last?.name.toLowerCase().includes(head) ? last : undefined;
}

/** "der Landwirt", "die 50-Jährige": German articles tell men from women. */
const genderOfArticle = (phrase: string) =>
  /^der\s/i.test(phrase) ? 'male' : /^die\s/i.test(phrase) ? 'female' : undefined;

/** "the company": one introduced just now, the last that spoke, or the one that the article names most. */
function organisation(head: string, discourse: Discourse, people: People): Named | undefined {
  const common = COMMON.test(head);
  const fresh = common ? discourse.newOrganisation() : undefined;
  if (!fresh && discourse.lastOther?.kind === 'organisation') return discourse.lastOther;
  const name = fresh ?? (common ? discourse.mainOrganisation() : undefined);
  return name
    ? { name: people.organisations.fullName(name.toLowerCase(), true) ?? name, kind: 'organisation' }
    : undefined;
}

/** More office holders than these are a list; looking through them again for every title would not stay linear. */
const MAX_HOLDERS = 60;

/** Whoever carries an office: the whole title first, then its noun. */
function holderOf(title: string, head: string, { officeHolders }: People): Named | undefined {
  const carries = ({ roles }: Person, wanted: string): boolean =>
    [...roles].some((role) => role === wanted || role.endsWith(wanted) || role.startsWith(`${wanted} `));
  for (const wanted of [title, head]) {
    const holder = officeHolders.slice(0, MAX_HOLDERS).find((person) => carries(person, wanted));
    if (holder) return asSource(holder);
  }
  return undefined;
}
