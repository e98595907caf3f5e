import { readFileSync } from 'node:fs';
import { type Article, isPromotional } from '../../article/article.ts';
import { extractArticle, NoArticleError } from '../../article/extract.ts';
import { findAttributions } from '../../attribution/find.ts';
import { decode } from '../../cli/decode.ts';
import { documentFrom } from '../../cli/document.ts';
import type { Findings } from '../../reading/evidence.ts';
import { findEvidence } from '../../reading/findEvidence.ts';
import { sentencesOf, settingsOf } from '../../reading/sentences.ts';
import { vocabularyOf } from '../../reading/vocabulary.ts';
import type { Language } from '../../text/language.ts';
import type { Sentence } from '../../text/sentence.ts';
import { type GoldPage, outletOf, readGold } from '../gold.ts';

/** One sentence of a page as the classifier sees it, with the label that the annotation gives most of its characters. */
export type Sample = {
  readonly findings: Findings;
  readonly phrases: readonly string[];
  /** How many words and marks it has. */
  readonly length: number;
  /** Index into `CLASSES`, or null where nobody annotated. */
  readonly target: number | null;
  /** A second candidate where the annotator hesitated. */
  readonly alternative: number | null;
  readonly body: boolean;
};

/** All sentences of one page, in order. */
export type SamplePage = {
  readonly page: GoldPage;
  readonly outlet: string;
  readonly language: Language;
  readonly samples: readonly Sample[];
};

/** The codebook's codes, in the order of `CLASSES`. */
const CODES = ['R', 'Q', 'C', 'P', 'X'];

/** The sentences of one article with what was found in them and what the annotation says they are. */
export function samplesOf(article: Article, page: GoldPage): Sample[] {
  const { language } = article;
  if (!language) return [];
  const sentences = sentencesOf(article, language);
  const settings = settingsOf(article, sentences, findAttributions(article, sentences));
  const votes = alignGold(article.text, sentences, page);
  return settings.map((setting, i) => ({
    findings: findEvidence(setting, vocabularyOf(language)),
    phrases: phrasesOf(setting.sentence),
    length: setting.sentence.words.length,
    target: votes[i]?.target ?? null,
    alternative: votes[i]?.alternative ?? null,
    body: !isPromotional(setting.block),
  }));
}

/** Every word and pair of neighbouring words of a sentence, in lower case; what weights are learnt for. */
function phrasesOf({ words }: Sentence): string[] {
  const phrases: string[] = [];
  let before: string | null = null;
  for (const { lower } of words) {
    if (!/^\p{L}/u.test(lower)) {
      before = null;
      continue;
    }
    phrases.push(lower);
    if (before) phrases.push(`${before} ${lower}`);
    before = lower;
  }
  return phrases;
}

type Vote = { target: number; alternative: number | null };

/** For every sentence of ours, the annotated one that covers most of it. White space is folded on both sides. */
function alignGold(text: string, sentences: readonly Sentence[], page: GoldPage): (Vote | null)[] {
  const { folded, at } = fold(text);
  const labels = new Int16Array(text.length).fill(-1);
  let from = 0;
  page.sentences.forEach((sentence, index) => {
    const needle = fold(sentence.text).folded.trim();
    if (!needle) return;
    let start = folded.indexOf(needle, from);
    if (start < 0) start = folded.indexOf(needle);
    if (start < 0) return;
    from = start + needle.length;
    for (let i = start; i < from; i++) labels[at[i] ?? 0] = index;
  });
  return sentences.map(({ span }) => {
    const counts = new Map<number, number>();
    for (let i = span.start; i < span.end; i++) {
      const index = labels[i] ?? -1;
      if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const gold = best && page.sentences[best[0]];
    if (!gold) return null;
    return { target: CODES.indexOf(gold.label), alternative: gold.alt ? CODES.indexOf(gold.alt) : null };
  });
}

/** Text with white space folded and soft hyphens left out, and for each character its offset before. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '\u00ad' || character === '\u200b') continue;
    const blank = /\s/.test(character);
    if (blank && space) continue;
    folded += blank ? ' ' : character;
    at.push(i);
    space = blank;
  }
  return { folded, at };
}

/** All annotated pages below `shared` as samples; pages whose HTML is not there, or in which no article is found, are left out. */
export function readSamples(shared: string): SamplePage[] {
  return readGold(shared).flatMap((page) => {
    const article = articleOf(page);
    return article
      ? [{ page, outlet: outletOf(page), language: page.language, samples: samplesOf(article, page) }]
      : [];
  });
}

/** The page's article as the command line isolates it, or null where there is none. */
function articleOf({ file, url = '', language }: GoldPage): Article | null {
  if (!file) return null;
  try {
    return extractArticle(documentFrom(decode(readFileSync(file))), { url, language }).article;
  } catch (error) {
    if (error instanceof NoArticleError) return null;
    throw error;
  }
}
