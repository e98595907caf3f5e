/**
 * `npm start [FILE_OR_URL]`: builds the extension and opens a Chromium that has already read an article with it, one
 * of the bundled ones unless an HTML file or an address is given. Without a display it does the same unseen, and
 * saves pictures and exports into out/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { type Language, languageOf } from '../src/text/language.ts';
import { Lesart } from './harness.ts';
import { clickPassage, paintedLabels } from './page.ts';
import type { Popup } from './popup.ts';
import { problemOf } from './report.ts';
import { articleHtml, openSite, type Site } from './site.ts';

const OUT = 'out';
const BUNDLED: Readonly<Record<Language, string>> = { de: 'bridge.de', en: 'ferry.en' };
const EXPORTS = 3;

async function start(wanted: string | undefined): Promise<void> {
  build();
  const language = languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG) ?? 'en';
  const site = await openSite();
  try {
    await show(addressOf(wanted, site, language), language);
  } finally {
    site.close();
  }
}

async function show(url: string, language: Language): Promise<void> {
  const lesart = await Lesart.launch(hasDisplay() ? { headed: true } : { language });
  try {
    const empty = lesart.context.pages();
    const page = await lesart.open(url);
    for (const tab of empty) await tab.close();
    const popup = await lesart.click(page);
    if (hasDisplay()) await untilClosed(lesart);
    else await save(lesart, page, popup);
  } finally {
    await lesart.close();
  }
}

function build(): void {
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/vite', ['build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}

/** Where the article is: the web, or this machine's own server for a file or a bundled article. */
function addressOf(wanted: string | undefined, site: Site, language: Language): string {
  if (wanted === undefined) return site.put('/article', articleHtml(BUNDLED[language]));
  if (/^https?:\/\//.test(wanted)) return wanted;
  if (!existsSync(wanted)) throw new Error(`"${wanted}" is neither a file nor an address that begins with http.`);
  // Without a charset the browser looks for one in the file, as it does for any page.
  return site.put('/article', readFileSync(wanted), { 'content-type': 'text/html' });
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function untilClosed({ context }: Lesart): Promise<void> {
  console.log('The article is read: look at it in the browser. Close the browser to end this.');
  await context.waitForEvent('close', { timeout: 0 });
}

/** Saves what a reader would see and could download, and says where. */
async function save(lesart: Lesart, page: Page, popup: Popup): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const said = (path: string) => {
    console.log(path);
    return path;
  };
  const picture = (name: string) => said(join(OUT, `${name}.png`));
  const problem = await problemOf(popup);
  await popup.screenshot(picture('popup'));
  if (problem.length > 0) return console.log(problem.join('. '));
  for (let place = 1; place <= EXPORTS; place += 1) {
    const { name, content } = await lesart.download(() => popup.click(`.exports button:nth-of-type(${place})`));
    writeFileSync(said(join(OUT, name)), content);
  }
  await popup.close();
  await page.screenshot({ path: picture('page'), fullPage: true });
  const labels = await paintedLabels(page);
  const label = labels.includes('commentary') ? 'commentary' : labels[0];
  if (label === undefined) return;
  await clickPassage(page, label);
  await page.screenshot({ path: picture('note-card') });
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
