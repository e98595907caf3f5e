import type { Article } from './article/article.ts';
import { extractArticle, NoArticleError } from './article/extract.ts';
import { articlesOutOfView } from './article/inView.ts';
import { PageTooLargeError } from './article/tooLarge.ts';
import { answering, askWorker, isNothing, isStep, type PageAnswer, type PageProblem, servePage } from './messages.ts';
import { type Overlay, openOverlay } from './overlay/overlay.ts';
import { languageOf } from './text/language.ts';
import { say } from './ui/browserSay.ts';
import { EVERYTHING } from './ui/highlighting.ts';
import { loadSettings, watchSettings } from './ui/settings.ts';

/** What the page at one address was read as; `stop` takes everything off the page again. */
type Session = {
  readonly url: string;
  readonly answer: Promise<PageAnswer>;
  readonly overlay: () => Overlay | null;
  readonly stop: AbortController;
};

/** A page that is another one each time it has been read is given up after so many readings. */
const TRIES = 3;
/** With less than this share (0–1) of what was read still in the page, it is read anew. */
const MOSTLY_THERE = 0.9;

/** Characters of text that suffice to tell a language, and keep the message small. */
const SAMPLE = 4000;

declare global {
  /** Set while this content script listens in this page: it may be injected again and again. */
  var lesartListens: boolean | undefined;
}

if (!globalThis.lesartListens) listen();

function listen(): void {
  const stop = new AbortController();
  let session: Session | null = null;
  globalThis.lesartListens = true;
  stop.signal.addEventListener('abort', () => {
    globalThis.lesartListens = false;
    session?.stop.abort();
  });
  /** The reading of the page as it is now: the last one, unless the page has become another since. */
  const read = async (): Promise<PageAnswer> => {
    for (let tries = 0; tries < TRIES; tries++) {
      if (!session || !(await isCurrent(session))) {
        session?.stop.abort();
        session = openSession();
      }
      const asked = session;
      const answer = await asked.answer;
      if ('problem' in answer || (await isCurrent(asked))) return answer;
    }
    return problem({ name: 'changing' });
  };
  // A page kept for the back button comes back bare; the next click reads it anew.
  window.addEventListener('pagehide', () => stop.abort(), { once: true });
  servePage(
    {
      reading: answering(isNothing, read),
      step: answering(isStep, async ({ source }) => session?.overlay()?.step(source) ?? false),
    },
    stop.signal,
  );
}

/** Pages may change their address, swap their text or load more of it, all in one document; then they are read anew. */
async function isCurrent({ stop, url, answer, overlay }: Session): Promise<boolean> {
  if (stop.signal.aborted || url !== addressOf(location)) return false;
  const painted = overlay();
  if (!painted) return true;
  if (painted.share() < MOSTLY_THERE) return false;
  const given = await answer;
  return !painted.grown() || ('article' in given && textNow(given.article) === given.article.text);
}

/** The article's text as the page gives it now; empty when there is none any more that can be read. */
function textNow({ url, language }: Article): string {
  try {
    return extractArticle(document, { url, language, without: articlesOutOfView(document) }).article.text;
  } catch (error) {
    if (error instanceof NoArticleError || error instanceof PageTooLargeError) return '';
    throw error;
  }
}

function openSession(): Session {
  const stop = new AbortController();
  let overlay: Overlay | null = null;
  const url = addressOf(location);
  const answer = readPage(url, stop, (opened) => {
    overlay = opened;
  }).then((given) => {
    // A page that could not be read may still be loading: the next click tries again.
    if ('problem' in given) stop.abort();
    return given;
  });
  return { url, answer, overlay: () => (stop.signal.aborted ? null : overlay), stop };
}

/** Extract, ask, paint. */
async function readPage(url: string, stop: AbortController, opened: (overlay: Overlay) => void): Promise<PageAnswer> {
  const { signal } = stop;
  if (!/html/.test(document.contentType)) return problem({ name: 'notHtml', type: document.contentType });
  const { tag } = await askWorker('language', { sample: sample(), declared: declaredLanguage() });
  const language = languageOf(tag);
  if (tag !== null && language === null) return problem({ name: 'language', tag });
  try {
    const without = articlesOutOfView(document);
    const { article, textMap } = extractArticle(document, { url: location.href, language, without });
    if (article.language === null) return problem({ name: 'language', tag });
    const [reading, settings] = await Promise.all([askWorker('read', article), loadSettings().catch(() => EVERYTHING)]);
    if (!signal.aborted) {
      const atHome = () => url === addressOf(location);
      const left = () => stop.abort();
      const overlay = openOverlay({ article, reading, textMap, settings, say, signal, atHome, left });
      if (!signal.aborted) watchSettings(overlay.show, signal);
      opened(overlay);
    }
    return { article, reading };
  } catch (error) {
    if (error instanceof NoArticleError) return problem({ name: 'noArticle' });
    if (error instanceof PageTooLargeError) return problem({ name: 'tooLarge' });
    console.error('Lesart could not read this page.', error);
    return problem({ name: 'readingFailed' });
  }
}

const problem = (problem: PageProblem): PageAnswer => ({ problem });

/** One page is one address, whatever part of it is scrolled to. */
const addressOf = ({ origin, pathname, search }: Location): string => origin + pathname + search;

const declaredLanguage = (): string | null =>
  document.documentElement.lang ||
  document.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]')?.content ||
  null;

/** The beginning of the paragraphs' text; of everything where there are none. */
function sample(): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    text += `${paragraph.textContent}\n`;
    if (text.length >= SAMPLE) break;
  }
  return (text.trim() || document.body?.textContent || '').slice(0, SAMPLE);
}
