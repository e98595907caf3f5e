import { extractArticle, NoArticleError } from './article/extract.ts';
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
  const current = (): Session => {
    if (session && isCurrent(session)) return session;
    session?.stop.abort();
    session = openSession();
    return session;
  };
  globalThis.lesartListens = true;
  stop.signal.addEventListener('abort', () => {
    globalThis.lesartListens = false;
    session?.stop.abort();
  });
  // A page kept for the back button comes back bare; the next click reads it anew.
  window.addEventListener('pagehide', () => stop.abort(), { once: true });
  servePage(
    {
      reading: answering(isNothing, () => current().answer),
      step: answering(isStep, async ({ source }) => current().overlay()?.step(source) ?? false),
    },
    stop.signal,
  );
}

/** Pages may change their address or swap their text without loading anew; then they are read anew. */
const isCurrent = ({ stop, url, overlay }: Session): boolean =>
  !stop.signal.aborted && url === addressOf(location) && overlay()?.attached() !== false;

function openSession(): Session {
  const stop = new AbortController();
  let overlay: Overlay | null = null;
  const answer = readPage(stop.signal, (opened) => {
    overlay = opened;
  }).then((given) => {
    // A page that could not be read may still be loading: the next click tries again.
    if ('problem' in given) stop.abort();
    return given;
  });
  return { url: addressOf(location), answer, overlay: () => overlay, stop };
}

/** Extract, ask, paint. */
async function readPage(signal: AbortSignal, opened: (overlay: Overlay) => void): Promise<PageAnswer> {
  if (!/html/.test(document.contentType)) return problem({ name: 'notHtml', type: document.contentType });
  const { tag } = await askWorker('language', { sample: sample(), declared: declaredLanguage() });
  const language = languageOf(tag);
  if (tag !== null && language === null) return problem({ name: 'language', tag });
  try {
    const { article, textMap } = extractArticle(document, { url: location.href, language });
    if (article.language === null) return problem({ name: 'language', tag });
    const [reading, settings] = await Promise.all([askWorker('read', article), loadSettings().catch(() => EVERYTHING)]);
    if (!signal.aborted) {
      const overlay = openOverlay({ reading, textMap, settings, say, signal });
      watchSettings(overlay.show, signal);
      opened(overlay);
    }
    return { article, reading };
  } catch (error) {
    if (error instanceof NoArticleError) return problem({ name: 'noArticle' });
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
