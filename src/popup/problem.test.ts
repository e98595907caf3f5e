import { describe, expect, it } from 'vitest';
import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../text/say.ts';
import { refusalOf, sentencesOf } from './problem.ts';

const refused = new Error('Cannot access contents of the page.');

describe('refusalOf', () => {
  it.each([
    ['chrome://settings/', 'browserPage'],
    ['about:blank', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/de/firefox/', 'store'],
    ['https://news.example/report.pdf?download=1', 'pdf'],
    ['https://news.example/how-to-make.pdf.html', 'notAllowed'],
    [undefined, 'notAllowed'],
  ])('tells what %s is', (url, name) => {
    expect(refusalOf(url, refused).name).toBe(name);
  });

  it("goes by the browser's words where the address is hidden", () => {
    expect(refusalOf(undefined, new Error('Cannot access a chrome:// URL')).name).toBe('browserPage');
    expect(refusalOf(undefined, new Error('The extensions gallery cannot be scripted.')).name).toBe('store');
  });

  it('tells a closed tab from a forbidden one', () => {
    expect(refusalOf('https://news.example/', new Error('No tab with id: 7.')).name).toBe('gone');
    expect(refusalOf('https://news.example/', new Error('Frame with ID 0 is showing error page')).name).toBe('gone');
  });
});

describe('sentencesOf', () => {
  it("names the language in the reader's own", () => {
    expect(sentencesOf({ name: 'language', tag: 'fr-CH' }, sayFrom(de)).what).toContain('Französisch');
    expect(sentencesOf({ name: 'language', tag: 'fr' }, sayFrom(en)).what).toContain('French');
  });

  it('does not stumble over what is no language tag', () => {
    expect(sentencesOf({ name: 'language', tag: 'not a tag' }, sayFrom(en)).what).toContain('not a tag');
  });

  it('always says what to do next', () => {
    for (const name of [
      'noArticle',
      'tooLarge',
      'browserPage',
      'store',
      'pdf',
      'notAllowed',
      'gone',
      'timeout',
      'readingFailed',
    ] as const) {
      const { what, next } = sentencesOf({ name }, sayFrom(de));
      expect(what).not.toBe('');
      expect(next).toMatch(/\.$/);
    }
  });
});
