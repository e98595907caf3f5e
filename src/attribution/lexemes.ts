import { LEXICONS } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';

/** What a word can do in an attribution, as bits: one look-up a word tells them all. */
export const SAYING = 1 << 0;
export const TELLING = 1 << 1;
export const THINKING = 1 << 2;
export const SHOWING = 1 << 3;
export const URGING = 1 << 4;
export const NAMING = 1 << 5;
/** Finite part of a verb that parts: a cue only with its particle later in the clause. */
export const PARTING = 1 << 6;
export const SUBJUNCTIVE_ONE = 1 << 7;
export const SUBJUNCTIVE_TWO = 1 << 8;
export const ACCORDING = 1 << 9;
export const ACCORDING_AFTER = 1 << 10;
export const WORDING = 1 << 11;
export const ACCORDINGLY = 1 << 12;
export const HEARSAY = 1 << 13;
export const HEARSAY_VERB = 1 << 14;
export const COMPLEMENTIZER = 1 << 15;
export const CLAIM = 1 << 16;
export const PRONOUN = 1 << 17;
export const DETERMINER = 1 << 18;
export const PREPOSITION = 1 << 19;
export const AUXILIARY = 1 << 20;
export const CONJUNCTION = 1 << 21;
export const ADVERB = 1 << 22;
export const THUS = 1 << 23;

/** Any verb that can carry an attribution. */
export const CUE_VERB = SAYING | TELLING | THINKING | SHOWING | URGING | NAMING | PARTING;
/** What makes a sentence worth a closer look; the rest cannot hold an attribution without quotation marks. */
export const WORTH_A_LOOK =
  CUE_VERB | SUBJUNCTIVE_ONE | ACCORDING | ACCORDING_AFTER | WORDING | ACCORDINGLY | HEARSAY | HEARSAY_VERB | CLAIM;

export type Lexemes = {
  readonly flags: ReadonlyMap<string, number>;
  /** For the finite part of a verb that parts: the particles that make it a cue. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
};

const forms = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

function build(language: Language): Lexemes {
  const { cues, grammar, sourceNouns } = LEXICONS[language];
  const flags = new Map<string, number>();
  const particles = new Map<string, Set<string>>();
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit);
  };
  add(forms(cues.sayingVerbs), SAYING);
  add(forms(cues.tellingVerbs), TELLING);
  add(forms(cues.thinkingVerbs), THINKING);
  add(forms(cues.showingVerbs), SHOWING);
  add(forms(cues.urgingVerbs), URGING);
  add(forms(cues.naming), NAMING);
  for (const line of cues.separableVerbs) {
    const [particle = '', ...verbs] = line.split(' ');
    for (const verb of verbs) {
      const participle = verb.startsWith(particle) && verb !== particle;
      add([participle ? verb : particle + verb], SAYING);
      if (participle) continue;
      add([verb], PARTING);
      particles.set(verb, (particles.get(verb) ?? new Set()).add(particle));
    }
  }
  add(cues.subjunctiveOne, SUBJUNCTIVE_ONE);
  add(cues.subjunctiveTwo, SUBJUNCTIVE_TWO);
  add(cues.accordingTo, ACCORDING);
  add(cues.accordingToAfter, ACCORDING_AFTER);
  add(cues.wordingNouns, WORDING);
  add(cues.accordingly, ACCORDINGLY);
  add(cues.thus, THUS);
  add(cues.hearsay, HEARSAY);
  add(cues.hearsayParticiples, HEARSAY_VERB);
  add(cues.complementizers, COMPLEMENTIZER);
  add(cues.claimNouns, CLAIM);
  add(sourceNouns.pronouns, PRONOUN);
  add(grammar.determiners, DETERMINER);
  add(grammar.prepositions, PREPOSITION);
  add(grammar.auxiliaries, AUXILIARY);
  add(grammar.conjunctions, CONJUNCTION);
  add(grammar.adverbs, ADVERB);
  return { flags, particles };
}

const built = new Map<Language, Lexemes>();

/** The words of a language that can play a part in an attribution. Built once a language. */
export function lexemesOf(language: Language): Lexemes {
  const known = built.get(language);
  if (known) return known;
  const lexemes = build(language);
  built.set(language, lexemes);
  return lexemes;
}
