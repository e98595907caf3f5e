import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../article/article.ts';
import { renderedBlocks } from '../article/rendered.ts';
import type { TextMapEntry } from '../article/textMap.ts';
import { groundOf, sameText } from './ground.ts';

/** A page of paragraphs, the article read from it, and the ground it stands on. */
function read(...paragraphs: string[]) {
  const { document } = parseHTML(`<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`);
  vi.stubGlobal('document', document);
  let text = '';
  const map: TextMapEntry[] = [];
  const blocks = renderedBlocks(document.body).map((raw): Block => {
    const from = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${raw.text}`;
    for (const { node, offset, start, length } of raw.pieces)
      map.push({ node, offset, span: { start: from + start, end: from + start + length } });
    return { kind: 'paragraph', span: { start: from, end: text.length }, body: true, linked: 0, strong: 0 };
  });
  const ground = groundOf({ text, blocks }, map);
  const on = (words: string) => {
    const start = text.indexOf(words);
    return ground.nodes({ start, end: start + words.length }).map((at) => at.node.data.slice(at.start, at.end));
  };
  const node = (index: number) => document.querySelectorAll('p')[index]?.firstChild as unknown as Text;
  return { document, ground, on, node };
}

afterEach(() => vi.unstubAllGlobals());

describe('ground', () => {
  it('tells where words stand, across links', () => {
    const { on, ground } = read('One <a href="/x">two</a> three.', 'Four.');
    expect(on('One two')).toEqual(['One ', 'two']);
    expect(ground.share()).toBe(1);
  });

  it('gives up a span when any part of it has changed, and only that', () => {
    const { on, ground, node } = read('One two three.', 'Four five.');
    node(0).data = 'One TWO three.';
    ground.check();
    expect(on('two three')).toEqual([]);
    expect(on('Four five.')).toEqual(['Four five.']);
    expect(ground.share()).toBeCloseTo(10 / 24);
  });

  it('keeps what only got more text behind it', () => {
    const { on, ground, node } = read('One two three.');
    node(0).data = 'One two three. And four.';
    ground.check();
    expect(on('One two three.')).toEqual(['One two three.']);
  });

  it('finds a block again in other nodes, word for word', () => {
    const { document, on, ground } = read('One two three.', 'Four five.');
    document.body.innerHTML = '<div>Four <b>five</b>.</div><div>One two three!</div>';
    ground.check();
    expect(on('Four five.')).toEqual([]);
    expect(ground.seek()).toBe(true);
    expect(on('Four five.')).toEqual(['Four ', 'five', '.']);
    expect(on('One two')).toEqual([]);
    expect(ground.seek()).toBe(false);
  });

  it('never finds two blocks in one place', () => {
    const { document, on, ground } = read('The same.', 'Other.', 'The same.');
    document.querySelectorAll('p')[0]?.remove();
    ground.check();
    expect(ground.seek()).toBe(false);
    expect(on('The same.')).toEqual([]);
  });
});

describe('sameText', () => {
  const entry = (data: string, length: number): TextMapEntry => ({
    node: { data } as Text,
    offset: 1,
    span: { start: 0, end: length },
  });
  it('takes any white space for the blank that was read', () => {
    expect(sameText('a b', entry('xa\u00a0b', 3))).toBe(true);
    expect(sameText('a b', entry('xa-b', 3))).toBe(false);
    expect(sameText('a b', entry('xa ', 3))).toBe(false);
  });
});
