import { describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => unknown;
const listeners = vi.hoisted(() => new Set<Listener>());

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'lesart',
      getURL: (path: string) => `chrome-extension://lesart/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { answering, isArticle, isLanguageQuestion, isNothing, isPageAnswer, isStep, servePage, serveWorker } =
  await import('./messages.ts');

const article = {
  url: 'https://news.example/a',
  language: 'en',
  headline: 'A',
  text: 'A\n\nBc.',
  blocks: [
    { kind: 'headline', span: { start: 0, end: 1 }, body: true, linked: 0, strong: 0 },
    { kind: 'paragraph', span: { start: 3, end: 6 }, body: true, linked: 0, strong: 0 },
  ],
};
const page = { id: 'lesart', tab: { id: 1 }, frameId: 0, url: 'https://news.example/a' };
const popup = { id: 'lesart', url: 'chrome-extension://lesart/src/popup/popup.html' };

/** What the one listener answers that is there now. */
const send = (message: unknown, sender: object) => [...listeners].map((listener) => listener(message, sender))[0];

describe('the worker', () => {
  listeners.clear();
  serveWorker({
    language: answering(isLanguageQuestion, async () => ({ tag: 'en' })),
    read: answering(isArticle, async () => ({}) as never),
  });
  const [worker] = listeners;
  const ask = (message: unknown, sender: object = page) => worker?.(message, sender);

  it('answers content scripts of this extension', async () => {
    await expect(ask({ to: 'worker', call: 'language', give: { sample: 'Hello', declared: null } })).resolves.toEqual({
      tag: 'en',
    });
    expect(ask({ to: 'worker', call: 'read', give: article })).toBeInstanceOf(Promise);
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['no tab', popup],
  ])('does not answer %s', (_, sender) => {
    expect(ask({ to: 'worker', call: 'read', give: article }, sender)).toBeUndefined();
  });

  it.each([
    ['an unknown call', { to: 'worker', call: 'forget', give: null }],
    ['a name every object has', { to: 'worker', call: 'toString', give: null }],
    ['a message to someone else', { to: 'page', call: 'read', give: article }],
    ['no message at all', null],
    ['an article without text', { to: 'worker', call: 'read', give: { ...article, text: undefined } }],
    ['blocks that reach beyond the text', { to: 'worker', call: 'read', give: { ...article, text: 'A' } }],
    [
      'blocks that overlap',
      { to: 'worker', call: 'read', give: { ...article, blocks: [article.blocks[1], article.blocks[0]] } },
    ],
  ])('ignores %s', (_, message) => {
    expect(ask(message)).toBeUndefined();
  });
});

describe('the page', () => {
  it("answers Lesart's own pages only, until it is stopped", () => {
    listeners.clear();
    const stop = new AbortController();
    const answers = {
      reading: answering(isNothing, async () => ({ problem: { name: 'noArticle' as const } })),
      step: answering(isStep, async () => true),
    };
    servePage(answers, stop.signal);
    const question = { to: 'page', call: 'reading', give: null };
    expect(send(question, popup)).toBeInstanceOf(Promise);
    expect(send(question, page)).toBeUndefined();
    expect(send({ to: 'page', call: 'step', give: { source: 1.5 } }, popup)).toBeUndefined();
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('isPageAnswer', () => {
  it('takes readings and problems, and nothing in between', () => {
    const reading = { shares: {}, classifications: [], attributions: [], sources: [], notes: [] };
    expect(isPageAnswer({ article, reading })).toBe(true);
    expect(isPageAnswer({ problem: { name: 'noArticle' } })).toBe(true);
    for (const wrong of [undefined, {}, { article }, { article, reading: { ...reading, sources: null } }])
      expect(isPageAnswer(wrong)).toBe(false);
  });
});
