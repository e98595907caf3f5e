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

/** What words are made of, as the inside of a pattern's class. */
const OF_WORD = `${LETTER}0-9`;

/** The words of one list, which holds no wildcards, as a part of a pattern. */
export const wordsPattern = (name: ListName): string => {
  const words = entriesOf(name).map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![${OF_WORD}])`;
};

/** Runs of characters at a place of a text: what parts words, numbers, and any ending of a word. */
const GAP = /[\s,:-]+/y;
const NUMBER = /[\d.,]+/y;
const ENDING = new RegExp(`[${OF_WORD}-]*`, 'y');

/** Where a run ends that begins at a place of a text; the place itself where there is none. */
function endOf(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at;
}

/** What must come behind a phrase that ends at a place of a text. */
type End = (text: string, at: number) => boolean;

const IN_WORD = new RegExp(`[${OF_WORD}]`);
const isWhole: End = (text, at) => !IN_WORD.test(text.charAt(at));

/** Some words may stand in between (`…`), but no end of a sentence: no more than so many characters. */
const BETWEEN = /[^.!?]{0,50}/y;

/** Whether the parts of a phrase from `first` on stand at a place of a text, and behind them what must come. */
function stands(parts: readonly string[], first: number, text: string, from: number, end: End): boolean {
  let at = from;
  for (let index = first; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (part === ' ' || part === 'N') {
      const to = endOf(part === ' ' ? GAP : NUMBER, text, at);
      if (to === at) return false;
      at = to;
    } else if (part === '*' || part === '…') {
      if (part === '…' && !isWhole(text, at)) return false;
      const longest = endOf(part === '*' ? ENDING : BETWEEN, text, at);
      for (let to = longest; to >= at; to--) if (stands(parts, index + 1, text, to, end)) return true;
      return false;
    } else if (text.startsWith(part, at)) at += part.length;
    else return false;
  }
  return end(text, at);
}

/** A phrase of a list: its parts, and whether a word must stand before it. */
type Phrase<Name> = { readonly list: Name; readonly parts: readonly string[]; readonly behindWord: boolean };

/** An entry's parts: text, ` ` what parts words, `*` any ending or word, `N` a number, `…` some words in between. */
function phraseOf<Name>(list: Name, entry: string): Phrase<Name> {
  const behindWord = entry.startsWith('* ');
  const written = (behindWord ? entry.slice(2) : entry).replaceAll(' … ', '… ');
  return { list, parts: written.match(/[ N*…]|[^ N*…]+/g) ?? [], behindWord };
}

const BEHIND_WORD = new RegExp(`[${OF_WORD}][\\s,:-]+$`);

/** Whether a phrase, and behind it what must come, stands at a place of a text where a word begins. */
const isAt = ({ parts, behindWord }: Phrase<unknown>, text: string, at: number, end: End): boolean =>
  stands(parts, 0, text, at, end) && (!behindWord || BEHIND_WORD.test(text.slice(0, at)));

/** The first word of an entry, or the sign of a number. */
const FIRST_OF_ENTRY = new RegExp(`^(?:\\* )?[^${OF_WORD}]*([${OF_WORD}]+)`);
/** Phrases are found by so many letters of their first word; no word with an open ending is shorter. */
const KEY = 4;

/** The phrases of some lists by their first letters. They are gathered and taken apart only when a page asks for them. */
class PhraseIndex<Name extends ListName> {
  private readonly entries = new Map<string, { readonly list: Name; readonly entry: string }[]>();
  private readonly phrases = new Map<string, readonly Phrase<Name>[]>();

  constructor(private readonly lists: readonly Name[]) {}

  /** Phrases that may begin with a word. */
  by(word: string): readonly Phrase<Name>[] | undefined {
    if (this.entries.size === 0) this.gather();
    const key = word < ':' ? 'N' : word.slice(0, KEY);
    const entries = this.entries.get(key);
    if (!entries) return undefined;
    let phrases = this.phrases.get(key);
    if (!phrases) {
      phrases = entries.map(({ list, entry }) => phraseOf(list, entry));
      this.phrases.set(key, phrases);
    }
    return phrases;
  }

  private gather(): void {
    for (const list of this.lists)
      for (const entry of entriesOf(list)) {
        const key = FIRST_OF_ENTRY.exec(entry)?.[1]?.slice(0, KEY) ?? '';
        const known = this.entries.get(key);
        if (known) known.push({ list, entry });
        else this.entries.set(key, [{ list, entry }]);
      }
  }
}

const WORDS = new RegExp(`[${OF_WORD}]+`, 'g');
const FIRST_WORD = new RegExp(`^[^${OF_WORD}]*([${OF_WORD}]+)`);

type FirstWord = { readonly text: string; readonly word: string; readonly at: number };
let last: FirstWord = { text: '', word: '', at: 0 };

/** A text's first word and where it stands; remembered, for one list after the other asks about the same text. */
function firstWordOf(text: string): FirstWord {
  if (text !== last.text) {
    const [before = '', word = ''] = FIRST_WORD.exec(text) ?? [];
    last = { text, word, at: before.length - word.length };
  }
  return last;
}

/** Phrases at the first word of a text; marks before it do not count. */
function atStart(name: ListName, end: End): Phrases {
  const index = new PhraseIndex([name]);
  const whole: End = (text, at) => isWhole(text, at) && end(text, at);
  return {
    test: (text) => {
      const { word, at } = firstWordOf(text);
      return index.by(word)?.some((phrase) => isAt(phrase, text, at, whole)) ?? false;
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

/** Which of some lists a text holds a phrase of, anywhere: looked through once for all of them. */
export function heldIn<Name extends ListName>(...names: readonly Name[]): (text: string) => ReadonlySet<Name> {
  const index = new PhraseIndex(names);
  const none: ReadonlySet<Name> = new Set();
  return (text) => {
    let held: Set<Name> | undefined;
    WORDS.lastIndex = 0;
    for (let found = WORDS.exec(text); found; found = WORDS.exec(text))
      for (const phrase of index.by(found[0]) ?? [])
        if (isAt(phrase, text, found.index, isWhole)) held = (held ?? new Set()).add(phrase.list);
    return held ?? none;
  };
}

const LETTERS = new RegExp(`[${LETTER}]+`, 'g');

/** Whether a text is a date or a time and no word that is not in the list; stops within words do not count (`a.m.`). */
export function madeOf(name: ListName): Phrases {
  let known: ReadonlySet<string> | undefined;
  return {
    test: (text) => {
      if (!/\d/.test(text)) return false;
      known ??= new Set(entriesOf(name));
      const words = text.replaceAll('.', '').match(LETTERS) ?? [];
      if (words.length === 0) return /\d[./-]\d{1,2}[./-]\d|\d:\d\d/.test(text);
      return words.every((word) => known?.has(word));
    },
  };
}
