export * from './abbreviations.ts';
export * from './evaluation.ts';
export * from './offers.ts';
export * from './stance.ts';
export * as cues from './cues.ts';
export * as sourceNouns from './sourceNouns.ts';
export * as grammar from './grammar.ts';
export * as page from './page.ts';
export * as givenNames from './givenNames.ts';
