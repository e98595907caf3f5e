import { PAGE_LISTS } from '../lexicon/pages.ts';
import { LETTER } from '../text/letters.ts';

type Lists = (typeof PAGE_LISTS)['en'];
/** The lists of `page.ts` that hold phrases. */
type ListName = { [Name in keyof Lists]: Lists[Name] extends readonly string[] ? Name : never }[keyof Lists];

/** Something that can tell whether a text, in lower case, is or holds what it looks for. */
export type Phrases = { readonly test: (text: string) => boolean };

/**
 * The phrases of one list in every language Lesart knows. News pages borrow each other's furniture ("Newsletter",
 * "Sponsored"), so that the page's own language would not be enough.
 */
const entriesOf = (name: ListName): string[] => [...new Set(Object.values(PAGE_LISTS).flatMap((lists) => lists[name]))];

/** The words of one list, which holds no wildcards, as a part of a pattern. */
export const wordsPattern = (name: ListName): string => {
  const words = entriesOf(name).map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![${LETTER}0-9])`;
};

/** What words are made of, as the inside of a pattern's class: small letters, Latin to Hebrew, and digits. */
const OF_WORD = 'a-z0-9\\u00c0-\\u05ff';
/** Whether a code unit is a digit or a small letter, Latin to Hebrew: asked of every character of a page. */
const isOfWord = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code >= 0xc0 && code < 0x600);
const HYPHEN = 45;
const isOpenEnding = (code: number): boolean => isOfWord(code) || code === HYPHEN;
const isNumber = (code: number): boolean => (code > 47 && code < 58) || code === 44 || code === 46;
/** White space, comma, colon, hyphen. */
const isGap = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 160 || code === 44 || code === 58 || code === HYPHEN;
const isStop = (code: number): boolean => code === 33 || code === 46 || code === 63;

/** Where a run of characters of one kind ends that begins `at` some place. */
function endOf(text: string, at: number, isKind: (code: number) => boolean): number {
  let end = at;
  while (isKind(text.charCodeAt(end))) end++;
  return end;
}

/** What must come behind a phrase that ends at a place of a text. */
type End = (text: string, at: number) => boolean;

/** Some words may stand in between (`…`): no more than so many characters. */
const LONGEST_BETWEEN = 50;

/** Whether the parts of a phrase from `index` on stand at a place of a text, and behind them what must come. */
function stands(parts: readonly string[], index: number, text: string, at: number, end: End): boolean {
  const part = parts[index];
  const goesOn = (from: number): boolean => stands(parts, index + 1, text, from, end);
  if (part === undefined) return end(text, at);
  if (part === ' ' || part === 'N') {
    const to = endOf(text, at, part === ' ' ? isGap : isNumber);
    return to > at && goesOn(to);
  }
  if (part === '*') {
    for (let to = endOf(text, at, isOpenEnding); to >= at; to--) if (goesOn(to)) return true;
    return false;
  }
  if (part === '…') {
    for (let to = at; to <= at + LONGEST_BETWEEN && to < text.length; to++) {
      if (goesOn(to)) return true;
      if (isStop(text.charCodeAt(to))) return false;
    }
    return false;
  }
  return text.startsWith(part, at) && goesOn(at + part.length);
}

/** A phrase: its parts, and whether a word must stand before it. */
type Phrase = { readonly parts: readonly string[]; readonly behindWord: boolean };

/** An entry's parts: text, ` ` what parts words, `*` any ending or word, `N` a number, `…` some words in between. */
function phraseOf(entry: string): Phrase {
  const behindWord = entry.startsWith('* ');
  const written = (behindWord ? entry.slice(2) : entry).replaceAll(' … ', '… ');
  return { parts: written.match(/[ N*…]|[^ N*…]+/g) ?? [], behindWord };
}

/** Whether a word and what parts it from the next stand before a place of a text. */
function isBehindWord(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && isGap(text.charCodeAt(before - 1))) before--;
  return before < at && before > 0 && isOfWord(text.charCodeAt(before - 1));
}

/** Phrases whose first word is open (`unser*`) are found by so many of its letters; no such word is shorter. */
const KEY = 4;

/** The first word of an entry, a number's sign, or the beginning of a word and its open ending. */
const KEY_OF_ENTRY = new RegExp(`^(?:\\* )?[^${OF_WORD}N]*(N|[${OF_WORD}]+\\*?)`);

/** Phrases, taken apart only when a page asks for them, which it does for few. */
class Group {
  private phrases: readonly Phrase[] | undefined;
  readonly entries: string[] = [];

  /** Whether one of the phrases, and what must come behind it, stands at a place of a text. */
  stands(text: string, at: number, end: End): boolean {
    this.phrases ??= this.entries.map(phraseOf);
    return this.phrases.some(
      ({ parts, behindWord }) => stands(parts, 0, text, at, end) && (!behindWord || isBehindWord(text, at)),
    );
  }
}

/** Phrases by their first word (`N` for a number), and those whose first word is open by its beginning. */
type PhrasesByWord = { readonly closed: Map<string, Group>; readonly open: Map<string, Group> };

function phrasesByWord(name: ListName): PhrasesByWord {
  const phrases: PhrasesByWord = { closed: new Map(), open: new Map() };
  for (const entry of entriesOf(name)) {
    const word = KEY_OF_ENTRY.exec(entry)?.[1] ?? '';
    const isOpen = word.endsWith('*');
    const groups = isOpen ? phrases.open : phrases.closed;
    const key = isOpen ? word.slice(0, KEY) : word;
    const group = groups.get(key) ?? new Group();
    group.entries.push(entry);
    groups.set(key, group);
  }
  return phrases;
}

/** Whether a phrase of a list, and what must come behind it, stands at a place in a text where a `word` begins. */
function atWord(name: ListName, end: End): (text: string, word: string, at: number) => boolean {
  let phrases: PhrasesByWord | undefined;
  return (text, word, at) => {
    // Not before a page asks for it: the content script is loaded while a reader waits.
    phrases ??= phrasesByWord(name);
    if (phrases.closed.get(word < ':' ? 'N' : word)?.stands(text, at, end)) return true;
    return phrases.open.get(word.slice(0, KEY))?.stands(text, at, end) ?? false;
  };
}

const WORDS = new RegExp(`[${OF_WORD}]+`, 'g');
const FIRST_WORD = new RegExp(`^[^${OF_WORD}]*([${OF_WORD}]+)`);

const isWhole: End = (text, at) => !isOfWord(text.charCodeAt(at));

/** Phrases at the first word of a text; marks before it do not count. */
function atStart(name: ListName, end: End): Phrases {
  const isHere = atWord(name, (text, at) => isWhole(text, at) && end(text, at));
  return {
    test: (text) => {
      const [before = '', word] = FIRST_WORD.exec(text) ?? [];
      return word !== undefined && isHere(text, word, before.length - word.length);
    },
  };
}

/** Whether a text begins with a phrase of the list; `end`: what must come behind it. */
export const beginsWith = (name: ListName, end: End = () => true): Phrases => atStart(name, end);

/** Whether a text is a phrase of the list and little else: a few more words, such as a name. */
export const isLabel = (name: ListName): Phrases =>
  atStart(name, (text, at) => text.length - at <= 40 && !/[.!?]/.test(text.slice(at)));

/** Whether a text is a phrase of the list and nothing else but marks. */
export const isExactly = (name: ListName): Phrases => atStart(name, (text, at) => !FIRST_WORD.test(text.slice(at)));

/** Whether a text holds a phrase of the list anywhere. */
export function holds(name: ListName): Phrases {
  const isHere = atWord(name, isWhole);
  return {
    test: (text) => {
      WORDS.lastIndex = 0;
      for (let found = WORDS.exec(text); found; found = WORDS.exec(text))
        if (isHere(text, found[0], found.index)) return true;
      return false;
    },
  };
}

const LETTERS = new RegExp(`[${LETTER}]+`, 'g');

/** Whether a text is a date or a time and no word that is not in the list. */
export function madeOf(name: ListName): Phrases {
  let known: ReadonlySet<string> | undefined;
  return {
    test: (text) => {
      if (!/\d/.test(text)) return false;
      known ??= new Set(entriesOf(name));
      const words = text.match(LETTERS) ?? [];
      if (words.length === 0) return /\d[./-]\d{1,2}[./-]\d|\d:\d\d/.test(text);
      return words.every((word) => known?.has(word));
    },
  };
}
