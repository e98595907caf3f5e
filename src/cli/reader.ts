import type { Article } from '../article/article.ts';
import { extractArticle } from '../article/extract.ts';
import { articleFromText } from '../article/plain.ts';
import { readArticle } from '../reading/read.ts';
import type { Classification, Reading } from '../reading/reading.ts';
import { languageOf } from '../text/language.ts';
import { documentFrom } from './document.ts';
import { type Detected, detectLanguage, runningText } from './language.ts';

/** A page's source or a plain text, and what is known about it. `language`: a BCP 47 tag that needs no checking. */
export type Input = { readonly url?: string; readonly language?: string } & (
  | { readonly html: string }
  | { readonly text: string }
);

/** What was read. `language`: the tag of the language found, also where it is none that Lesart reads. */
export type Read = { readonly article: Article; readonly reading: Reading; readonly language: string | null };

/** There was nothing to read. The message is a sentence for the user. */
export class NothingToReadError extends Error {
  override readonly name = 'NothingToReadError';
}

/**
 * Reads a page or a text as the extension does. In a language Lesart does not read, the article is isolated and no
 * passage gets a label. Throws NoArticleError for a page without an article and NothingToReadError for an empty input.
 */
export async function read(input: Input): Promise<Read> {
  if (('html' in input ? input.html : input.text).trim() === '') throw new NothingToReadError('There is no text here.');
  const { article, language } = 'html' in input ? fromPage(input.html, input) : fromText(input.text, input);
  const reading = await readArticle(article);
  return {
    article,
    reading: article.language === null ? { ...reading, classifications: unlabelled(article) } : reading,
    language,
  };
}

/** Every block as a passage about which there is nothing to say. */
const unlabelled = ({ blocks }: Article): Classification[] =>
  blocks.map(({ span }, id) => ({ passage: { id, span, block: id }, label: null, confidence: 0, reasons: [] }));

const given = (tag: string): Detected => ({ read: languageOf(tag), tag });

function fromPage(html: string, { url, language }: Input) {
  const document = documentFrom(html);
  const declared = document.documentElement.getAttribute('lang');
  const detected = language ? given(language) : detectLanguage(runningText(document), declared);
  const options = { url: url || canonicalUrl(document), language: detected.read };
  return { article: extractArticle(document, options).article, language: detected.tag };
}

/** The address a saved page gives for itself, or nothing. */
function canonicalUrl(document: Document): string {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(href) ? href : '';
}

function fromText(text: string, { url, language }: Input) {
  const detected = language ? given(language) : detectLanguage(text);
  return { article: articleFromText(text, { ...(url && { url }), language: detected.read }), language: detected.tag };
}
