import { LEXICONS } from '../lexicon/lexicon.ts';

export type Gender = 'male' | 'female';

const genders = new Map<string, Gender>();
for (const { givenNames } of [LEXICONS.en, LEXICONS.de]) {
  for (const name of givenNames.maleNames.flatMap((line) => line.split(' '))) genders.set(name, 'male');
  for (const name of givenNames.femaleNames.flatMap((line) => line.split(' '))) genders.set(name, 'female');
}

/** The usual gender of a given name; of a double name that of its first half. Undefined for what is none. */
export const genderOf = (name: string): Gender | undefined =>
  genders.get(name) ?? (name.includes('-') ? genders.get(name.slice(0, name.indexOf('-'))) : undefined);
export const isGivenName = (name: string): boolean => genderOf(name) !== undefined;
