import { PAGE_LISTS } from '../lexicon/pages.ts';

type Lists = (typeof PAGE_LISTS)['en'];
/** The lists of `page.ts` that hold phrases. */
type ListName = { [Name in keyof Lists]: Lists[Name] extends readonly string[] ? Name : never }[keyof Lists];

const NOT_WORD = '(?![\\p{L}\\p{N}])';

/** One entry as a pattern: `…` some words in between, `*` any ending (alone: any word), `N` a number. */
const patternOf = (entry: string): string =>
  entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' … ', '[^.!?]{0,50} ')
    .replaceAll('N', '[\\d.,]+')
    .replaceAll('*', '[\\p{L}\\p{N}-]*')
    .replaceAll(' ', '[\\s,:-]+');

/**
 * The phrases of one list in every language Lesart knows, as one pattern for text in lower case. News pages borrow
 * each other's furniture ("Newsletter", "Sponsored"), so that the page's own language would not be enough.
 */
function patternsOf(name: ListName): string {
  const entries = Object.values(PAGE_LISTS).flatMap((lists) => lists[name]);
  return [...new Set(entries)]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
}

/** Whether a text, in lower case, begins with a phrase of the list; marks before it do not count. */
export const beginsWith = (name: ListName): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${patternsOf(name)})${NOT_WORD}`, 'u');

/** Whether a text, in lower case, holds a phrase of the list anywhere. */
export const holds = (name: ListName): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patternsOf(name)})${NOT_WORD}`, 'u');

/** Whether a text, in lower case, is a phrase of the list and little else: a few more words, such as a name. */
export const isLabel = (name: ListName): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${patternsOf(name)})${NOT_WORD}[^.!?]{0,40}$`, 'u');

/** Whether a text, in lower case, is a phrase of the list and nothing else but marks. */
export const isExactly = (name: ListName): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${patternsOf(name)})[^\\p{L}\\p{N}]*$`, 'u');

/** Whether a text, in lower case, is a date or a time and no word that is not in the list. */
export const madeOf = (name: ListName): RegExp =>
  new RegExp(
    `^(?=.*(?:\\d.*\\p{L}|\\p{L}.*\\d|\\d[./-]\\d{1,2}[./-]\\d|\\d:\\d\\d))(?:(?:${patternsOf(name)})${NOT_WORD}|[^\\p{L}])+$`,
    'u',
  );
