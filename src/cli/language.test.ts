import { expect, test } from 'vitest';
import { documentFrom } from './document.ts';
import { detectLanguage, runningText } from './language.ts';

const GERMAN =
  'Die Brücke über die Müritz bleibt noch bis zum Sommer gesperrt, weil die Pfeiler erneuert werden müssen. ';

test('a long text contradicts what the page claims', () => {
  expect(detectLanguage(GERMAN.repeat(3), 'en')).toEqual({ read: 'de', tag: 'de' });
});

test('a short text does not', () => {
  expect(detectLanguage('Die Show', 'en-GB')).toEqual({ read: 'en', tag: 'en-GB' });
});

test('a text in a language Lesart does not read keeps its name', () => {
  const text =
    'El puente seguirá cerrado hasta el verano porque hay que renovar los pilares, dijo la alcaldesa el lunes.';
  expect(detectLanguage(text)).toEqual({ read: null, tag: 'es' });
});

test('scripts, styles and menus do not count as the text of a page', () => {
  const english = 'function load(the, page) { return when(this).is(ready); }';
  const document = documentFrom(
    `<style>.the{and:of}</style><script>${english.repeat(99)}</script><ul>${'<li>Sports</li>'.repeat(50)}</ul><p>${GERMAN}</p>`,
  );
  expect(runningText(document).startsWith(GERMAN.trim())).toBe(true);
});
