import browser from 'webextension-polyfill';
import {
  answering,
  isArticle,
  isLanguageQuestion,
  type LanguageAnswer,
  type LanguageQuestion,
  serveWorker,
} from './messages.ts';
import { readArticle } from './reading/read.ts';

/** Keeps nothing between two messages: the browser may stop and restart this worker at any time. */
serveWorker({
  language: answering(isLanguageQuestion, tellLanguage),
  read: answering(isArticle, readArticle),
});

/** What the text itself shows counts; the page's claim only where the text is too short or too mixed to tell. */
async function tellLanguage({ sample, declared }: LanguageQuestion): Promise<LanguageAnswer> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const detected = languages[0]?.language;
  const usable = detected !== undefined && detected !== 'und';
  if (usable && (isReliable || declared === null)) return { tag: detected };
  return { tag: declared };
}
