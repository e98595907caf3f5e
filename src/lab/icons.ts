/** Draws the PNG icons from their SVG sources: `npx tsx src/lab/icons.ts`. Run it after changing a drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../../e2e/browser.ts';

const FOLDER = new URL('../../assets/icons/', import.meta.url);

/** `ink` replaces the drawing's `currentColor`. `toolbar-light` is for light toolbars, hence dark ink. */
const ICONS = [
  { name: 'icon', drawing: 'icon.svg', ink: '#000000', sizes: [16, 32, 48, 128] },
  { name: 'toolbar-light', drawing: 'toolbar.svg', ink: '#1f2a44', sizes: [16, 32] },
  { name: 'toolbar-dark', drawing: 'toolbar.svg', ink: '#f9f9fb', sizes: [16, 32] },
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, drawing, ink, sizes } of ICONS) {
  const svg = readFileSync(new URL(drawing, FOLDER), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;color:${ink}}svg{display:block;width:100vw}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, FOLDER), png);
  }
}
await browser.close();
