import type { Language } from '../text/language.ts';
import type { SourceKind } from './attribution.ts';
import { isOneRole, isSpeakerNoun, isThing } from './kinds.ts';

/** Whether a word stands in a phrase with a capital. */
export function hasCapital(phrase: string, word: string): boolean {
  const at = phrase.toLowerCase().indexOf(word);
  return at >= 0 && phrase[at] !== word[0];
}

/** "a spokesman for Merkel", "Trump's lawyer": the person is not the source. */
export const isOfSomeone = (words: readonly string[], index: number, phrase: string): boolean =>
  words.slice(0, index).some((word) => /^(?:for|of|von|des|from|to|against|with|by|around|near|like)$/.test(word)) ||
  dependsOn(words, index, phrase) ||
  (index < words.length - 1 && (words[index]?.endsWith("'s") === true || /s['’‘]\s/.test(phrase)));

/** "Two Clinton donors", "The Allen Institute": a noun behind the name is who speaks. */
function dependsOn(words: readonly string[], index: number, phrase: string): boolean {
  const last = words.at(-1) ?? '';
  const next = words[index + 1] ?? '';
  if (next && hasCapital(phrase, next)) return isThing(next, 'en');
  return index === words.length - 2 && isSpeakerNoun(last, 'en');
}

/** "foreign ministry spokesperson Geng Shuang", "Leeds resident Ann Oak": a name with its office or its lot before it. */
export function officeHolder(
  phrase: string,
  language: Language,
): { readonly name: string; readonly kind: SourceKind; readonly role: string } | undefined {
  const parts = phrase.split(/\s+/);
  for (let i = parts.length - 2; i >= 0 && i >= parts.length - 4; i--) {
    const word = parts[i] ?? '';
    const rest = parts.slice(i + 1);
    const lot = language === 'en' && rest.length > 1 && /^\p{Ll}{4,}$/u.test(word) && !JOINS.test(word);
    if (!(lot || isOneRole(word.toLowerCase(), language)) || !rest.every((part) => /^\p{Lu}/u.test(part))) continue;
    if (rest.some((part) => isThing(part.toLowerCase(), language))) continue;
    return { name: rest.join(' '), kind: 'person', role: parts.slice(0, i + 1).join(' ') };
  }
  return undefined;
}

const JOINS = /^(?:from|with|into|about|after|before|under|over|that|against)$/;

const NO_PERSON_END =
  /(?:ung|heit|keit|schaft|tion|ik|ei|tät|en|rat|bund|amt|dienst|verein|verband|tag|bericht|konzern|sender)$/;
const NO_PERSON =
  /(?:polizei|regierung|behörde|kirche|bank|partei|stadt|klinik|kammer|gruppe|firma|justiz|wehr|presse|zeitung|welt|studie|branche)$/;

/** A definite singular that is most likely someone: "der Landwirt", "die 50-Jährige", "the singer". */
export function standsForPerson(head: string, phrase: string, language: Language, kind: SourceKind): boolean {
  if (kind === 'document' || kind === 'media') return false;
  if (language === 'en')
    return kind !== 'organisation' && /(?:er|or|ist|ian|man|woman|old|star|ess|ee|host|actor)$/.test(head);
  return /^(?:der|die)\s/i.test(phrase) && !NO_PERSON_END.test(head) && !NO_PERSON.test(head);
}

export const organised = (kind: SourceKind): SourceKind =>
  kind === 'person' || kind === 'unnamed' ? 'organisation' : kind;
