import type { Language } from '../text/language.ts';
import { isGivenName } from './givenNames.ts';
import { isRole, isSpeakerNoun } from './kinds.ts';
import {
  ADVERB,
  AUXILIARY,
  CLAIM,
  COMPLEMENTIZER,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  lexemesOf,
  PREPOSITION,
  SUBJUNCTIVE_ONE,
  SUBJUNCTIVE_TWO,
  WORDING,
} from './lexemes.ts';

/** Pronouns and question words are no names and stand in none. */
const PRONOUNS = {
  en: /^(?:(?:i|you|he|she|it|we|they|there|who|whoever|that|this|what|let)(?:'\w+)?|which|whom|whose|how|why|when|where|anything|something|nothing|everything)$/,
  de: /^(?:ich|du|er|es|wir|man|wer|was|dies|mich|mir|uns|nichts|etwas|alles)$/,
};
/** What stands loosely before a name and is none of it. */
const LEAD = {
  en: /^(?:that|and|but|yet|as|or|nor|so|if|why|when|while|because|whether|although|though|however|perhaps|also|even|meanwhile|still|then|by)\s+(?=\S)/i,
  de: /^(?:und|aber|doch|auch|so|selbst|sogar|laut|wie|als|denn|ähnlich|darin|dazu|von|vom)\s+(?=\S)/i,
};
/** What stands loosely behind it. */
const TAIL = {
  en: /(?:\s(?:later|more|also|all|both|once|then|often|never|always|even|only|just|still|now|soon|again|ever|and|or|of|for|in|to|with|by|as|than|too))+$/,
  de: /(?:\s(?:von|vom|und|oder|für|der|des|zu|in|im|bei|aus|mit|auch|selbst))+$/,
};
const MARKS = /^[\s"'„“”‚‘’»«›‹,;:–—-]+|[\s"'„“”‚‘’»«›‹,;:–—-]+$/gu;
const OPEN_MARK = /\s["„“”»«‹›][^"„“”»«‹›]*$/u;
/** German words of time and measure are nouns and no speakers. */
const TIMES =
  /^(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|mal|zeit|ende|anfang|mitte|(?:jan|febr)uar|märz|april|mai|ju[nl]i|august|(?:septem|okto|novem|dezem)ber|stand|fall|frage|antwort|thema|problem|grund|ziel|prozent|euro|years?|months?|weeks?|days?|times?|percent|reason|problem|result)$/;

const VERBAL = AUXILIARY | COMPLEMENTIZER | CONJUNCTION | SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO;

const flagsOf = (word: string, language: Language): number => lexemesOf(language).flags.get(word) ?? 0;

/** A phrase without what stands loosely at its ends: marks, conjunctions, a quotation that opens and does not close. */
export function trimmed(phrase: string, language: Language): string {
  let clean = phrase.replace(MARKS, '').replace(/^['’]s\s/, '');
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean.replace(LEAD[language], '').replace(MARKS, '');
  }
  clean = clean.replace(TAIL[language], '');
  const marks = clean.match(/["„“”»«‹›]/gu)?.length ?? 0;
  return marks % 2 === 1 ? clean.replace(OPEN_MARK, '').replace(MARKS, '').replace(TAIL[language], '') : clean;
}

const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);

/** Whether a trimmed phrase can be a noun phrase: no pronoun, no finite verb, no loose end. */
export function isNounPhrase(phrase: string, language: Language): boolean {
  const words = phrase.match(/[\p{L}\p{N}§&@#][\p{L}\p{N}.:*'’&/-]*/gu) ?? [];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 24) return false;
  for (const word of words) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (PRONOUNS[language].test(lower) && !(word === words[0] && words.length > 1 && /^(?:that|this)$/.test(lower)))
      return false;
    if (isCapitalised(word)) continue;
    const bits = flagsOf(lower, language);
    if ((bits & VERBAL) !== 0 && !JOINING.test(lower)) return false;
    if (language === 'de' && (bits & CUE_VERB) !== 0 && (bits & DETERMINER) === 0 && !/(?:en|er)$/.test(lower))
      return false;
  }
  return language === 'en' ? isEnglish(words, first, last) : isGerman(words, first, last);
}

const JOINING = /^(?:und|oder|and|or|like|as|sowie|wie|than|that|to)$/;

const LOOSE = /^(?:your|my|its|our|their|his|her|the|an?|not|no|than|very|too|more|less|most|both|all|new)$/;

function isEnglish(words: readonly string[], first: string, last: string): boolean {
  const end = last.toLowerCase();
  if (words.length === 1 && /^(?:some|many|most|several|others?|another|few|both|someone)$/.test(end)) return true;
  if (words.length === 1 && !isCapitalised(first)) return isSpeakerNoun(end, 'en');
  if (LOOSE.test(end) || (!isCapitalised(last) && (flagsOf(end, 'en') & (PREPOSITION | DETERMINER)) !== 0))
    return false;
  if (
    words.length === 1 &&
    !QUANTIFIER.test(end) &&
    (flagsOf(end, 'en') & (ADVERB | PREPOSITION | DETERMINER | CUE_VERB)) !== 0
  )
    return false;
  const start = first.toLowerCase();
  if (/^\d+$/.test(start) && words.length === 1) return false;
  const bits = flagsOf(start, 'en');
  if ((bits & (PREPOSITION | ADVERB | CONJUNCTION)) !== 0 && words.length > 0 && !QUANTIFIER.test(start)) return false;
  if (isCapitalised(first) || (bits & DETERMINER) !== 0 || QUANTIFIER.test(start)) return true;
  return words.some((word) => isCapitalised(word) || isSpeakerNoun(word.toLowerCase(), 'en'));
}

const QUANTIFIER =
  /^(?:some|many|most|several|one|two|three|four|five|six|another|others?|both|few|all|more|about|nearly|over|dozens|hundreds|thousands|numerous|former|senior|local|state|federal|top)$/;

function isGerman(words: readonly string[], first: string, last: string): boolean {
  const start = first.toLowerCase();
  const bits = flagsOf(start, 'de');
  const noun = words.find((word, i) => isCapitalised(word) && !(i === 0 && (bits & DETERMINER) !== 0));
  if (!noun && !words.some((word) => /\.\p{Ll}{2,}$/u.test(word) || isRole(word.toLowerCase(), 'de')))
    return /^(?:viele|einige|manche|andere|mehrere|beide|alle)$/.test(start);
  if ((bits & (PREPOSITION | ADVERB | CONJUNCTION | AUXILIARY)) !== 0 && (bits & DETERMINER) === 0) return false;
  const own =
    /^(?:meine?|meiner|unsere?|jede[rs]?)$/.test(start) && !words.some((word) => isRole(word.toLowerCase(), 'de'));
  if (own || /^keine?[rs]?$/.test(start)) return false;
  if (!isCapitalised(last) && words.length > 1 && !/\.\p{Ll}{2,}$/u.test(last)) return false;
  const head = (noun ?? '').toLowerCase();
  return !(TIMES.test(head) || ((flagsOf(head, 'de') & (WORDING | CLAIM)) !== 0 && !isSpeakerNoun(head, 'de')));
}

/** Whether a phrase says what somebody is, "president of the union": a noun of persons in it, and nobody else's name. */
export function isOffice(phrase: string, language: Language): boolean {
  const words = phrase.split(/[\s-]+/).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''));
  const first = words[0] ?? '';
  if ((flagsOf(first, language) & (PREPOSITION | ADVERB | CONJUNCTION | AUXILIARY | COMPLEMENTIZER)) !== 0)
    return false;
  if (PRONOUNS[language].test(first) || words.some((word) => isGivenName(word) && phrase.includes(capital(word))))
    return false;
  const until = language === 'en' ? words.findIndex((word) => /^(?:of|for|at|in|with|from)$/.test(word)) : -1;
  const heads = until > 0 ? words.slice(0, until) : words;
  return (
    heads.some((word) => isRole(word, language)) && !words.some((word) => (flagsOf(word, language) & AUXILIARY) !== 0)
  );
}

const capital = (word: string): string => (word[0]?.toUpperCase() ?? '') + word.slice(1);

/** "Oren Etzioni", "WeWorkers Coalition": two capitalised words and more, joined by particles at most. */
export const isName = (phrase: string): boolean =>
  /^(?:Dr\. )?\p{Lu}[\p{L}.'’-]+(?: (?:of|for|von|van|de|der|and|\p{Lu}\.?))*(?: \p{Lu}[\p{L}.'’-]+){1,4}$/u.test(
    phrase,
  );
