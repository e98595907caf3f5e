import { expect, test } from 'vitest';
import { documentFrom } from './document.ts';

test('the tree is the one a browser builds', () => {
  const document = documentFrom('<!doctype html><title>T</title><p>eins<p>zwei<table>drei<tr><td>vier</table>');
  expect(document.title).toBe('T');
  expect([...document.body.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['eins', 'zwei']);
  expect(document.body.textContent).toBe('einszweidreivier');
  expect(document.querySelector('tbody td')?.textContent).toBe('vier');
});

test('what scripts would replace or only copy is no element', () => {
  const document = documentFrom('<body><noscript><p>ohne</p></noscript><template><p>Vorlage</p></template><p>Text</p>');
  expect(document.querySelectorAll('p')).toHaveLength(1);
});

test('attributes of the page itself are there', () => {
  expect(documentFrom('<html lang="de-AT"><body class="a b">x').documentElement.getAttribute('lang')).toBe('de-AT');
});

test('a page that nests deeper than the call stack is read', () => {
  expect(documentFrom(`${'<div>'.repeat(20_000)}tief`).body.textContent).toContain('tief');
});
