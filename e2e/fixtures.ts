import { readFileSync } from 'node:fs';
import { test as base } from 'playwright/test';
import type { DeclaredGenre } from '../src/article/article.ts';
import type { Label } from '../src/reading/reading.ts';
import type { Language } from '../src/text/language.ts';
import { type Say, sayFrom } from '../src/text/say.ts';
import { Lesart } from './harness.ts';
import { openSite, type Site } from './site.ts';

type Shared = {
  /** Serves the pages of a test; all requests of the browsers go through it. */
  site: Site;
  /** A browser with Lesart in this language; opened once and kept for the tests that follow. */
  speaking: (language: Language) => Promise<Lesart>;
};

export const test = base.extend<object, Shared>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await openSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  speaking: [
    async ({ site }, use) => {
      const open = new Map<Language, Promise<Lesart>>();
      await use((language) => {
        const lesart = open.get(language) ?? Lesart.launch({ language, proxy: site.origin });
        open.set(language, lesart);
        return lesart;
      });
      for (const lesart of open.values()) await (await lesart).close();
    },
    { scope: 'worker' },
  ],
});

/** What is to be found in a bundled article, written down by hand from the codebook. */
export type Expected = {
  readonly headline: string;
  /** The genre its publisher declares. */
  readonly declared?: DeclaredGenre['genre'];
  /** Words that must be painted with this label and no other. Only the clear cases. */
  readonly passages: readonly { readonly label: Label; readonly text: string }[];
  /** Words around the article that must not be painted. */
  readonly furniture: readonly string[];
  /** Names that must stand among the sources. */
  readonly sources: readonly string[];
};

/** What Lesart says in a language, from its own message file. */
export const sayIn = (language: Language): Say =>
  sayFrom(JSON.parse(readFileSync(new URL(`../assets/_locales/${language}/messages.json`, import.meta.url), 'utf8')));

export const expectedIn = (article: string): Expected =>
  JSON.parse(readFileSync(new URL(`articles/${article}.json`, import.meta.url), 'utf8'));

/** The invented articles, by file name, with the language each is written in. */
export const ARTICLES: readonly { readonly name: string; readonly language: Language }[] = [
  { name: 'bridge.de', language: 'de' },
  { name: 'dealer.de', language: 'de' },
  { name: 'ferry.en', language: 'en' },
  { name: 'libraries.en', language: 'en' },
];
