import browser from 'webextension-polyfill';
import type { Say } from '../text/say.ts';

/** Says a message in the browser's language. */
export const say: Say = (name, ...substitutions) => browser.i18n.getMessage(name, [...substitutions]);
