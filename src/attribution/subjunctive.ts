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
      (index === 0 && after === 'es') ||
      (after === 'es' && index > 0 && lower(line, index - 1) === ',') ||
      (before === 'auch' && after === ',') ||
      /^(?:dank|gesagt|erwähnt|angemerkt|hingewiesen|verwiesen|genannt|gedankt|mit)$/.test(after) ||
      before === 'dahingestellt'
    );
  return before === 'man' && (word === 'nehme' || word === 'beachte' || word === 'denke' || word === 'stelle');
}

/** Forms that are never first person indicative. */
const SURE = new Set(['dürfe', 'könne', 'möge', 'müsse', 'sei', 'seien', 'solle', 'wisse', 'wolle']);

/** The first verb in subjunctive I that tells something on, or -1. "ich habe" is the indicative. */
export function subjunctiveOneAt(line: Line): number {
  for (let i = 0; i < line.words.length; i++) {
    if (!has(line, i, SUBJUNCTIVE_ONE) || isIdiom(line, i)) continue;
    if (!SURE.has(lower(line, i)) && hasI(line)) continue;
    return i;
  }
  return -1;
}

/** "ich" anywhere in the sentence may make an -e form indicative. */
const hasI = (line: Line): boolean => line.words.some(({ lower: word }) => word === 'ich');

/** Whether the sentence's main verb is in subjunctive II: goes on with a run, never starts one. */
export function goesOnInSubjunctive(line: Line): boolean {
  let subjunctive = false;
  for (let i = 0; i < line.words.length; i++) {
    if (has(line, i, SUBJUNCTIVE_ONE | SUBJUNCTIVE_TWO)) subjunctive = true;
    if (has(line, i, CUE_VERB) && i < 3) return false;
  }
  return subjunctive;
}
