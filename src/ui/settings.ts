import browser from 'webextension-polyfill';
import { type Settings, settingsOf } from './highlighting.ts';

const KEY = 'highlights';

/** The reader's settings. Rejects when the browser's storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(KEY))[KEY]);
}

/** Remembers the settings. Rejects when the browser's storage is full or cannot be written. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings whenever a page of Lesart saves them, until the signal stops it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(settingsOf(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
