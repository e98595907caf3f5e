/** Draws the README's picture, e2e/picture.png: page, note card and popup as a reader sees them. `npx tsx e2e/picture.ts` after `npm run build`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Lesart } from './harness.ts';
import { clickPassage } from './page.ts';
import { settled } from './report.ts';
import { articleHtml, openSite } from './site.ts';

const PICTURE = fileURLToPath(new URL('picture.png', import.meta.url));
const ICON = new URL('../assets/icons/icon-32.png', import.meta.url);
/** Width of the whole, in CSS pixels. */
const SIZE = { width: 1280, height: 860 };

/** How far the page is scrolled, so that there is room for the card below its passage. */
const TOP = 250;

/** How far the popup is scrolled for its second picture, which goes over the first. */
const MORE = 260;

const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
const site = await openSite();
const lesart = await Lesart.launch({ language: 'en' });
const page = await lesart.open(site.put('/ferry', articleHtml('ferry.en')));
await page.setViewportSize({ width: SIZE.width - 350, height: SIZE.height - 60 });
const popup = await lesart.click(page);
await settled(popup);
// No picture holds more of the popup than is in view: one of its beginning, one of its middle.
await popup.screenshot(join(folder, 'popup.png'));
const seen = await popup.evaluate(() => innerHeight);
const scrolled = await popup.scroll(MORE);
await popup.screenshot(join(folder, 'more.png'));
await popup.close();
await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), TOP);
await clickPassage(page, 'quotation');
await page.screenshot({ path: join(folder, 'page.png') });

const data = (path: string | URL) => `data:image/png;base64,${readFileSync(path).toString('base64')}`;
await page.setViewportSize(SIZE);
await page.goto('about:blank');
await page.setContent(`<style>
  body { margin: 0; background: #d8dde3; font: 15px "DejaVu Sans", sans-serif; color: #333 }
  header { display: flex; align-items: center; gap: 8px; height: 44px; margin: 8px; padding: 0 14px; background: #eef1f4; border-radius: 8px }
  i { width: 12px; height: 12px; border-radius: 50%; background: #b9c0c8 }
  span { flex: 1; margin: 0 12px; padding: 5px 14px; border-radius: 14px; background: #fff }
  .page { position: absolute; left: 8px; top: 56px; padding-right: 334px; background: #fff; border-radius: 4px }
  .popup { position: absolute; right: 10px; top: 56px; background: #fffefb; border-radius: 8px; box-shadow: 0 6px 24px #0005; overflow: hidden }
  .popup img { display: block } .popup .more { margin-top: ${scrolled - seen}px }
</style>
<header><i></i><i></i><i></i><span>ellery-post.example/ferry</span><img width="24" src="${data(ICON)}"></header>
<img class="page" src="${data(join(folder, 'page.png'))}"><div class="popup"><img src="${data(join(folder, 'popup.png'))}"><img class="more" src="${data(join(folder, 'more.png'))}"></div>`);
await page.screenshot({ path: PICTURE });
await lesart.close();
site.close();
rmSync(folder, { recursive: true });
