import { PAGE_LISTS } from '../lexicon/pages.ts';
import { LETTER } from '../text/letters.ts';

type Lists = (typeof PAGE_LISTS)['en'];
/** The lists of `page.ts` that hold phrases. */
type ListName = { [Name in keyof Lists]: Lists[Name] extends readonly string[] ? Name : never }[keyof Lists];

/** A pattern's class of what words are made of, and that of all else. */
const OF_WORDS = `[${LETTER}0-9]`;
const NOT_OF_WORDS = `[^${LETTER}0-9]`;
const NOT_WORD = `(?!${OF_WORDS})`;

/** One entry as a pattern: `…` some words in between, `*` any ending (alone: any word), `N` a number. */
const patternOf = (entry: string): string =>
  entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' … ', '[^.!?]{0,50} ')
    .replaceAll('N', '[\\d.,]+')
    .replace(/^\* /, `(?<=[${LETTER}0-9-]_+)`)
    .replaceAll('*', `[${LETTER}0-9-]*`)
    .replaceAll(' ', '_+')
    .replaceAll('_', '[\\s,:-]');

/** Something that can tell whether a text, in lower case, is or holds what it looks for. */
export type Phrases = { readonly test: (text: string) => boolean };

/**
 * The phrases of one list in every language Lesart knows. News pages borrow each other's furniture ("Newsletter",
 * "Sponsored"), so that the page's own language would not be enough.
 */
const entriesOf = (name: ListName): string[] => [...new Set(Object.values(PAGE_LISTS).flatMap((lists) => lists[name]))];

const anyOf = (entries: readonly string[]): string =>
  entries
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');

/** The phrases of one list as one pattern, to build others with. */
export const patternsOf = (name: ListName): string => `(?:${anyOf(entriesOf(name))})${NOT_WORD}`;

const FIRST_WORD = new RegExp(`^${OF_WORDS}+`);
const MARKS = new RegExp(`^${NOT_OF_WORDS}*`);

/** The first word of an entry that is no wildcard, and whether its ending is open. */
const FIRST_OF_ENTRY = new RegExp(`^(?:\\* )?(${OF_WORDS}+)(\\*)?`);

/** Phrases whose first word is open (`unser*`) are found by so many of its letters; no such word is shorter. */
const KEY = 4;
/** What phrases are found by that begin with a number. */
const NUMBER = '0';

/** Phrases by what they are found by; a group becomes one pattern when it is first asked for: a page asks for few. */
class Groups {
  private readonly entries = new Map<string, string[]>();
  private readonly patterns = new Map<string, RegExp>();

  constructor(private readonly after: string) {}

  add(found: string, entry: string): void {
    const group = this.entries.get(found);
    if (group) group.push(entry);
    else this.entries.set(found, [entry]);
  }

  stands(found: string, text: string, at: number): boolean {
    const group = this.entries.get(found);
    if (!group) return false;
    let pattern = this.patterns.get(found);
    if (!pattern) {
      pattern = new RegExp(`(?:${anyOf(group)})${this.after}`, 'y');
      this.patterns.set(found, pattern);
    }
    pattern.lastIndex = at;
    return pattern.test(text);
  }
}

/** Whether a phrase of a list, and what must come `after` it, stands at a place in a text where a word begins. */
function atWord(name: ListName, after: string): (text: string, word: string, at: number) => boolean {
  const open = new Groups(after);
  const closed = new Groups(after);
  for (const entry of entriesOf(name)) {
    const [, word = '', goesOn] = FIRST_OF_ENTRY.exec(entry) ?? [];
    if (word.startsWith('N')) closed.add(NUMBER, entry);
    else if (goesOn) open.add(word.slice(0, KEY), entry);
    else closed.add(word, entry);
  }
  return (text, word, at) =>
    closed.stands(word < ':' ? NUMBER : word, text, at) || open.stands(word.slice(0, KEY), text, at);
}

/** No first word of a list is longer than this. */
const LONGEST_WORD = 40;

/** Phrases at the first word of a text; marks before it do not count. */
function atStart(name: ListName, after: string): Phrases {
  const stands = atWord(name, after);
  return {
    test: (text) => {
      const at = MARKS.exec(text)?.[0].length ?? 0;
      return stands(text, FIRST_WORD.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '', at);
    },
  };
}

/** Whether a text begins with a phrase of the list. */
export const beginsWith = (name: ListName): Phrases => atStart(name, NOT_WORD);

/** Letters and digits of the Latin, Greek and Cyrillic scripts, near enough: asked of every character of a page. */
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code >= 0xc0 && code < 0x600);

/** Whether a text holds a phrase of the list anywhere. */
export function holds(name: ListName): Phrases {
  const stands = atWord(name, NOT_WORD);
  return {
    test: (text) => {
      let inWord = false;
      for (let at = 0; at < text.length; at++) {
        const begins = !inWord;
        inWord = isLetter(text.charCodeAt(at));
        if (!inWord || !begins) continue;
        let end = at + 1;
        while (isLetter(text.charCodeAt(end))) end++;
        if (stands(text, text.slice(at, end), at)) return true;
      }
      return false;
    },
  };
}

/** Whether a text is a phrase of the list and little else: a few more words, such as a name. */
export const isLabel = (name: ListName): Phrases => atStart(name, `${NOT_WORD}[^.!?]{0,40}$`);

/** Whether a text is a phrase of the list and nothing else but marks. */
export const isExactly = (name: ListName): Phrases => atStart(name, `${NOT_OF_WORDS}*$`);

/** Whether a text is a date or a time and no word that is not in the list. */
export function madeOf(name: ListName): Phrases {
  const pattern = new RegExp(
    `^(?=.*(?:\\d.*[${LETTER}]|[${LETTER}].*\\d|\\d[./-]\\d{1,2}[./-]\\d|\\d:\\d\\d))(?:${patternsOf(name)}|[^${LETTER}])+$`,
  );
  return { test: (text) => /\d/.test(text) && pattern.test(text) };
}
