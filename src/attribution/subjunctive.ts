import { COMPLEMENTIZER, CONJUNCTION, CUE_VERB, SUBJUNCTIVE_ONE, SUBJUNCTIVE_TWO } from './lexemes.ts';
import { has, isWord, type Line, lower } from './line.ts';
import { clauseStart } from './phrase.ts';

/** Fixed phrases in subjunctive I that tell nothing on: "es sei denn", "sei es", "man nehme", "wie dem auch sei". */
function isIdiom(line: Line, index: number): boolean {
  const word = lower(line, index);
  const before = lower(line, index - 1);
  const after = lower(line, index + 1);
  if (word === 'sei' || word === 'seien') {
    const detached = index === 0 || !isWord(line, index - 1) || before === 'und';
    return (
      (after === 'es' && detached) ||
      (before === 'es' && after === 'denn') ||
      before === 'als' ||
      before === 'dahingestellt' ||
      (before === 'auch' && after === ',') ||
      IDIOMS.test(after)
    );
  }
  if (index === 0) return !SURE.has(word);
  return before === 'man' && (word === 'nehme' || word === 'beachte' || word === 'denke' || word === 'stelle');
}

const IDIOMS =
  /^(?:angemerkt|dank|erlaubt|erwähnt|gedankt|genannt|gesagt|gestattet|hingewiesen|mit|verwiesen|verziehen)$/;

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

/** Whether a verb stands in a clause that a conjunction opens: it may tell on, but no run starts with it. */
export function isSubordinate(line: Line, index: number): boolean {
  const start = clauseStart(line, index);
  return (
    has(line, start, COMPLEMENTIZER) ||
    (has(line, start, CONJUNCTION) && !/^(?:und|aber|doch|denn|oder)$/.test(lower(line, start)))
  );
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
