import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from './article/article.ts';
import type { Reading } from './reading/reading.ts';

/** What the service worker answers; content scripts ask. */
export type WorkerCalls = {
  /** The language a sample of the page is written in, checked against what the page declares. */
  language: { give: LanguageQuestion; take: LanguageAnswer };
  /** Makes the reading of an article. Rejects when that fails. */
  read: { give: Article; take: Reading };
};

/** What the content script of a page answers; the popup asks. */
export type PageCalls = {
  /** The article and its reading: made now, or at once when this page was read before. */
  reading: { give: null; take: PageAnswer };
  /** Opens the note card of a source's next quotation, or with `source: null` of the first passage in view. */
  step: { give: { source: number | null }; take: boolean };
};

export type LanguageQuestion = { readonly sample: string; readonly declared: string | null };
/** A BCP 47 tag, or null when neither the text nor the page tells. */
export type LanguageAnswer = { readonly tag: string | null };

/** Why a page has no reading, as far as the page itself can tell. */
export type PageProblem =
  | { readonly name: 'noArticle' }
  /** It would take longer to read than anyone waits. */
  | { readonly name: 'tooLarge' }
  | { readonly name: 'notHtml'; readonly type: string }
  | { readonly name: 'language'; readonly tag: string | null }
  | { readonly name: 'readingFailed' }
  /** It is another page each time it has been read. */
  | { readonly name: 'changing' };

export type PageAnswer = { readonly article: Article; readonly reading: Reading } | { readonly problem: PageProblem };

type Receiver = 'worker' | 'page';
type Envelope = { readonly to: Receiver; readonly call: string; readonly give: unknown };
type Answering = (give: unknown) => Promise<unknown> | undefined;
type Answers<Calls> = { readonly [Name in keyof Calls]: Answering };

/** Asks the service worker. Rejects when it fails or cannot be reached. */
export const askWorker = async <Name extends keyof WorkerCalls>(
  call: Name,
  give: WorkerCalls[Name]['give'],
): Promise<WorkerCalls[Name]['take']> => browser.runtime.sendMessage({ to: 'worker', call, give } satisfies Envelope);

/** Asks the content script in the main frame of a tab. Rejects when none runs there. */
export const askPage = async <Name extends keyof PageCalls>(
  tab: number,
  call: Name,
  give: PageCalls[Name]['give'],
): Promise<PageCalls[Name]['take']> =>
  browser.tabs.sendMessage(tab, { to: 'page', call, give } satisfies Envelope, { frameId: 0 });

/** One answer: given only to what has the right shape. */
export const answering =
  <Give, Take>(accepts: (give: unknown) => give is Give, answer: (give: Give) => Promise<Take>): Answering =>
  (give) =>
    accepts(give) ? answer(give) : undefined;

/** Answers content scripts of this extension, and nobody else. */
export const serveWorker = (answers: Answers<WorkerCalls>): void =>
  void listen('worker', answers, (sender) => sender.tab !== undefined && sender.frameId === 0);

/** Answers this extension's own pages, and nobody else, until the signal stops it. */
export function servePage(answers: Answers<PageCalls>, signal: AbortSignal): void {
  const own = browser.runtime.getURL('');
  const stop = listen('page', answers, (sender) => sender.url?.startsWith(own) === true);
  signal.addEventListener('abort', stop, { once: true });
}

function listen(
  receiver: Receiver,
  answers: Readonly<Record<string, Answering>>,
  trusts: (sender: Runtime.MessageSender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !trusts(sender)) return undefined;
    if (!isEnvelope(message) || message.to !== receiver || !Object.hasOwn(answers, message.call)) return undefined;
    return answers[message.call]?.(message.give);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isEnvelope = (value: unknown): value is Envelope =>
  isRecord(value) && typeof value.to === 'string' && typeof value.call === 'string' && 'give' in value;

export const isNothing = (value: unknown): value is null => value === null;

export const isLanguageQuestion = (value: unknown): value is LanguageQuestion =>
  isRecord(value) &&
  typeof value.sample === 'string' &&
  (value.declared === null || typeof value.declared === 'string');

export const isStep = (value: unknown): value is PageCalls['step']['give'] =>
  isRecord(value) && (value.source === null || Number.isInteger(value.source));

/** An article whose blocks lie in its text, in order and without overlap: what every later stage relies on. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || !Array.isArray(value.blocks)) return false;
  const { text, headline, url, language, blocks } = value;
  if (typeof text !== 'string' || typeof headline !== 'string' || typeof url !== 'string') return false;
  if (language !== null && typeof language !== 'string') return false;
  let end = 0;
  for (const block of blocks) {
    if (!isRecord(block) || typeof block.kind !== 'string' || !isSpan(block.span, end, text.length)) return false;
    end = block.span.end;
  }
  return true;
}

/** What a page answered: the popup shows nothing it cannot rely on. */
export function isPageAnswer(value: unknown): value is PageAnswer {
  if (!isRecord(value)) return false;
  if (isRecord(value.problem)) return typeof value.problem.name === 'string';
  const { article, reading } = value;
  if (!isArticle(article) || !isRecord(reading) || !isRecord(reading.shares)) return false;
  return [reading.classifications, reading.attributions, reading.sources, reading.notes].every(Array.isArray);
}

function isSpan(value: unknown, from: number, to: number): value is { start: number; end: number } {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return Number(start) >= from && Number(end) >= Number(start) && Number(end) <= to;
}
