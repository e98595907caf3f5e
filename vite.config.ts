import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox 149 is the first to draw underlines in custom highlights, Chrome 129 the first with `scheduler.yield`. */
const { minimum_chrome_version: _, ...common } = manifest;
const firefoxManifest = {
  ...common,
  action: {
    ...manifest.action,
    // In theme_icons, `light` is the icon for themes with light text: dark toolbars.
    theme_icons: [16, 32].map((size) => ({
      light: `icons/toolbar-dark-${size}.png`,
      dark: `icons/toolbar-light-${size}.png`,
      size,
    })),
  },
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'lesart@lesart.invalid',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/**
 * The build plugin lists the content script as web-accessible; `scripting.executeScript` needs no such thing, and any page
 * could probe it. It also leaves a second copy of that script that nothing loads.
 */
const unlisted = (): Plugin => ({
  name: 'no-web-accessible-resources',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const built = bundle['manifest.json'];
      // The content script is bundled in a build of its own, which has no manifest.
      if (built?.type !== 'asset') return;
      const { web_accessible_resources: _listed, ...kept } = JSON.parse(String(built.source));
      built.source = JSON.stringify(kept, null, 2);
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/src/content.ts')) delete bundle[file];
      }
    },
  },
});

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    publicDir: 'assets',
    plugins: [
      preact(),
      crx({
        manifest: (firefox ? firefoxManifest : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      unlisted(),
    ],
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chromium',
      emptyOutDir: true,
      target: firefox ? 'firefox149' : 'chrome129',
      modulePreload: false,
      copyPublicDir: true,
    },
    test: { include: ['src/**/*.test.ts'] },
  };
});
