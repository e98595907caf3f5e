import type { Language } from '../text/language.ts';
import type { Word } from '../text/words.ts';
import { isCapitalCode, NO_NAME } from './capitals.ts';
import { isOrganisation, isPlace } from './kinds.ts';

/** An organisation at a place of the text; `introduced` when it opens a sentence or stands in apposition: "the operator, Northline Ferries,". */
export type Organisation = { readonly at: number; readonly name: string; readonly introduced: boolean };

/** The organisations that an article names, in order of the text, and what their acronyms stand for. */
export class Organisations {
  readonly mentions: Organisation[] = [];
  /** "bka" → "Bundeskriminalamt", from "Bundeskriminalamt (BKA)". */
  private readonly acronyms = new Map<string, string>();
  /** "eia" → "Energy Information Administration": by the first letters of a name of two words and more. */
  private readonly initials = new Map<string, string>();
  private readonly text: string;
  private readonly language: Language;

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  /** The name behind an acronym in lower case; `sure`: only where the article itself explains it. */
  fullName(acronym: string, sure: boolean): string | undefined {
    return this.acronyms.get(acronym) ?? (sure ? undefined : this.initials.get(acronym));
  }

  /** Takes note of a run of capitals that is no person's: "Amnesty International", "Fort Worth Police Department", "NASA". */
  take(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last) return;
    const several = end - from > 1;
    if (several) this.keepInitials(words, from, end);
    const english = several && this.language === 'en';
    const apposed =
      english && words[end]?.lower === ',' && words[from - 1]?.lower === ',' && isArticle(words[from - 3]);
    let named = apposed || (!several && this.isAcronym(first));
    for (let i = from; english && i < end && !named; i++) named = isOrganisation(words[i]?.lower ?? '');
    if (!named) return;
    const start = several && NO_NAME.has(first.lower) ? words[from + 1]?.start : first.start;
    const name = this.text.slice(start, last.end).replace(/['’]s?$/, '');
    this.mentions.push({ at: first.start, name, introduced: apposed || from < 2 });
  }

  /** "Bundeskriminalamt (BKA)": the brackets behind a run of capitals. */
  explain(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    const short = words[end + 1];
    if (!first || !last || !short || words[end]?.lower !== '(' || words[end + 2]?.lower !== ')') return;
    const letters = this.text.slice(short.start, short.end);
    if (letters.length > 1 && letters.length < 9 && letters === letters.toUpperCase())
      this.acronyms.set(short.lower, this.text.slice(first.start, last.end));
  }

  private keepInitials(words: readonly Word[], from: number, end: number): void {
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || NO_NAME.has(first.lower)) return;
    let letters = '';
    for (let i = from; i < end; i++) letters += words[i]?.lower[0] ?? '';
    if (!this.initials.has(letters)) this.initials.set(letters, this.text.slice(first.start, last.end));
  }

  private isAcronym({ start, end, lower }: Word): boolean {
    if (end - start < 2 || end - start > 6) return false;
    for (let i = start; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (!(isCapitalCode(code) || code === AMPERSAND || code === STOP)) return false;
    }
    return !isPlace(lower, this.language);
  }
}

const AMPERSAND = 38;
const STOP = 46;

const isArticle = (word: Word | undefined): boolean => word?.lower === 'the' || word?.lower === 'its';
