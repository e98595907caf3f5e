import { CUE_VERB, SUBJUNCTIVE_ONE, SUBJUNCTIVE_TWO } from './lexemes.ts';
import { has, type Line, lower } from './line.ts';

/** Fixed phrases in subjunctive I that tell nothing on: "es sei denn", "sei es", "man nehme", "wie dem auch sei". */
function isIdiom(line: Line, index: number): boolean {
  const word = lower(line, index);
  const before = lower(line, index - 1);
  const after = lower(line, index + 1);
  if (word === 'sei')
    return (
      (before === 'es' && after === 'denn') ||
      (after === 'es' && index > 0 && lower(line, index - 1) === ',') ||
      (before === 'auch' && after === ',') ||
      after === 'dank' ||
      before === 'dahingestellt'
    );
  return before === 'man' && (word === 'nehme' || word === 'beachte' || word === 'denke' || word === 'stelle');
}

/** The first verb in subjunctive I that tells something on, or -1. "ich habe" is the indicative. */
export function subjunctiveOneAt(line: Line): number {
  for (let i = 0; i < line.words.length; i++) {
    if (!has(line, i, SUBJUNCTIVE_ONE) || isIdiom(line, i)) continue;
    const word = lower(line, i);
    if (
      word !== 'sei' &&
      word !== 'seien' &&
      word !== 'könne' &&
      word !== 'müsse' &&
      word !== 'dürfe' &&
      word !== 'solle' &&
      word !== 'wolle' &&
      word !== 'wisse' &&
      word !== 'möge'
    ) {
      if (hasI(line, i)) continue;
    }
    return i;
  }
  return -1;
}

/** "ich" within the clause makes -e forms indicative. */
function hasI(line: Line, index: number): boolean {
  for (let i = Math.max(0, index - 6); i < Math.min(line.words.length, index + 5); i++)
    if (lower(line, i) === 'ich') return true;
  return index === 0 || lower(line, index - 1) === ',' || lower(line, index - 1) === 'und'
    ? lower(line, index + 1) === 'ich'
    : false;
}

/** Whether the sentence's main verb is in subjunctive II: goes on with a run, never starts one. */
export function goesOnInSubjunctive(line: Line): boolean {
  let subjunctive = false;
  for (let i = 0; i < line.words.length; i++) {
    if (has(line, i, SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO)) subjunctive = true;
    if (has(line, i, CUE_VERB) && i < 3) return false;
  }
  return subjunctive;
}
