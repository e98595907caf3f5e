export * from './abbreviations.ts';
