import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { Language } from '../src/text/language.ts';
import { findBrowser } from './browser.ts';
import { Popup } from './popup.ts';

const BUILT = fileURLToPath(new URL('../dist/chromium', import.meta.url));

/** Nothing that the browser would do by itself may disturb what is measured. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
];

/** Longest wait for a page to load all it asks for. */
const LOADING_MS = 8000;

export type Settings = {
  /** The language Lesart speaks; without one, the browser's. */
  readonly language?: Language;
  /** Address of a proxy that all requests go through, those to this machine included. */
  readonly proxy?: string;
  readonly headed?: boolean;
};

/** A file the reader downloaded: the name it was saved under, and its content. */
export type Download = { readonly name: string; readonly content: string };

/** A Chromium with the built extension in it. */
export class Lesart {
  readonly context: BrowserContext;
  readonly #browser: CDPSession;
  readonly #id: string;
  readonly #folder: string;

  private constructor(context: BrowserContext, browser: CDPSession, id: string, folder: string) {
    this.context = context;
    this.#browser = browser;
    this.#id = id;
    this.#folder = folder;
  }

  static async launch({ language, proxy, headed = false }: Settings = {}): Promise<Lesart> {
    const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: findBrowser(),
      headless: !headed,
      viewport: headed ? null : { width: 1100, height: 900 },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...QUIET,
        ...(headed ? [] : ['--headless=new']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--enable-unsafe-extension-debugging',
      ],
      ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    });
    const browser = await context.browser()?.newBrowserCDPSession();
    if (browser === undefined) throw new Error('The browser gave no debugging session.');
    const path = language ? speaking(language, folder) : BUILT;
    const { id } = await browser.send('Extensions.loadUnpacked', { path });
    await browser.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: folder,
      eventsEnabled: true,
    });
    return new Lesart(context, browser, id, folder);
  }

  /** Opens an address in a new tab. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Some pages never come to rest; what is there by then is what gets read.
    await Promise.race([page.waitForLoadState(), new Promise((wake) => setTimeout(wake, LOADING_MS))]);
    return page;
  }

  /**
   * Clicks Lesart's icon in the toolbar while the page is in front, as a reader would: it opens the real popup and
   * grants `activeTab` for this page only.
   */
  async click(page: Page): Promise<Popup> {
    await page.bringToFront();
    const before = await this.#popups();
    const url = page.url();
    const tab = (await this.#targets()).find((target) => target.type === 'tab' && target.url === url);
    if (tab === undefined) throw new Error(`No tab shows ${url}.`);
    await this.#browser.send('Extensions.triggerAction', { id: this.#id, targetId: tab.targetId });
    for (let tries = 0; tries < 100; tries += 1) {
      const [opened] = (await this.#popups()).filter((id) => !before.includes(id));
      if (opened !== undefined) return Popup.attach(this.#browser, opened);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error('The toolbar click opened no popup.');
  }

  /** Does something that downloads a file, and gives the file. */
  async download(act: () => Promise<void>): Promise<Download> {
    const names = new Map<string, string>();
    const done = new Promise<Download>((resolve, reject) => {
      this.#browser.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
        names.set(guid, suggestedFilename),
      );
      this.#browser.on('Browser.downloadProgress', ({ guid, state }) => {
        const name = names.get(guid);
        if (name === undefined || state === 'inProgress') return;
        if (state === 'canceled') reject(new Error(`The download of ${name} was cancelled.`));
        else resolve({ name, content: readFileSync(join(this.#folder, guid), 'utf8') });
      });
    });
    await act();
    return done;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #targets() {
    const filter = [{ type: 'tab', exclude: false }, { type: 'page' }];
    return (await this.#browser.send('Target.getTargets', { filter })).targetInfos;
  }

  async #popups(): Promise<string[]> {
    const own = `chrome-extension://${this.#id}/`;
    const popups = (await this.#targets()).filter(({ type, url }) => type === 'page' && url.startsWith(own));
    return popups.map(({ targetId }) => targetId);
  }
}

/**
 * A copy of the extension that has one language only. Which language the browser itself speaks depends on the
 * language packs of the machine; the extension's last resort, `default_locale`, does not.
 */
function speaking(language: Language, folder: string): string {
  const copy = join(folder, `extension-${language}`);
  cpSync(BUILT, copy, { recursive: true });
  for (const other of ['de', 'en'].filter((name) => name !== language))
    rmSync(join(copy, '_locales', other), { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return copy;
}
