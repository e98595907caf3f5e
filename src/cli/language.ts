import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language, languageOf } from '../text/language.ts';

/** How much of a text is looked at, in UTF-16 code units: more changes no result on real pages. */
const SAMPLE = 5000;
/** A shorter text, in UTF-16 code units, is too little to contradict what its page says of itself. */
const ENOUGH = 100;

/** The language a text is written in: `read` is null when it is none that Lesart reads; `tag` (BCP 47) names it. */
export type Detected = { readonly read: Language | null; readonly tag: string | null };

/**
 * The language of a text by its letters. `declared`, the page's own claim (a BCP 47 tag), decides where the text is short
 * or unclear, but not otherwise: pages often carry the claim of the template they were made from.
 */
export function detectLanguage(text: string, declared?: string | null): Detected {
  const sample = text.slice(0, SAMPLE).replace(/\s+/g, ' ').trim();
  const found = eld.detect(sample);
  const sure = found.isReliable() && (sample.length >= ENOUGH || !declared);
  const tag = sure ? found.language : declared || likelier(found.getScores());
  return { read: languageOf(tag), tag };
}

/** Of the languages Lesart reads the one that is likelier, or null where neither is at all. */
function likelier(scores: Readonly<Record<string, number>>): Language | null {
  const score = (language: Language) => scores[language] ?? 0;
  const [best] = LANGUAGES.toSorted((a, b) => score(b) - score(a));
  return best && score(best) > 0 ? best : null;
}

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TITLE']);
const SHOW_TEXT = 4;

/** The running text of a page, for telling its language: its longest stretches of text, which are not menus. */
export function runningText(document: Document): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!UNSEEN.has(node.parentNode?.nodeName ?? '')) texts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  }
  texts.sort((a, b) => b.length - a.length);
  let text = '';
  for (const next of texts) {
    if (text.length >= SAMPLE) break;
    text += `${next.slice(0, SAMPLE / 5)}\n`;
  }
  return text;
}
