import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../text/say.ts';
import { toMarkdown } from './markdown.ts';
import { sampleOf } from './samples.ts';

const parsed = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const shown = (node: Nodes): string =>
  'children' in node ? node.children.map(shown).join('') : 'value' in node && node.type === 'text' ? node.value : '';

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];

/** What a report of a passage without sources and reasons is made of. */
const PLAIN = new Set(['root', 'heading', 'list', 'listItem', 'paragraph', 'blockquote', 'strong', 'text']);

const written = ({ article, reading }: ReturnType<typeof sampleOf>, messages = en) =>
  toMarkdown(article, reading, sayFrom(messages), new Date('2026-03-01T12:00:00Z'));

test('the report names headline, source, label and shares', () => {
  const sample = sampleOf([{ text: '„Wir sparen“, sagte sie.', label: 'quotation', source: 'Mara Lind' }]);
  const report = written(sample, de);
  expect(report).toContain('# Der Haushalt steht');
  expect(report).toContain('**Mara Lind**');
  expect(report).toContain(`**${de.label_quotation.message}**`);
  expect(report).toMatch(/50\s%/);
});

test.each(['javascript:alert(1)', 'nowhere', 'https://'])('the address %j is no link', (url) => {
  const kinds = nodesIn(parsed(written(sampleOf([{ text: 'Eins.' }], { url })))).map(({ type }) => type);
  expect(new Set(kinds)).toEqual(PLAIN);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '[klick](javascript:alert(1))',
  '![](https://spur.example/pixel.png)',
  '# keine Überschrift',
  '1. kein Punkt',
  '> kein Zitat',
  '`kein Code` ~~weg~~ **fett** _kursiv_ &amp; | a | b |',
  '--- \n=== \n\n    Einzug',
  'https://beispiel.example/a_b_c www.beispiel.example post@beispiel.example',
  '[^1]: Fußnote [x] [ ] \\* \\',
])('%j is only text', (text) => {
  const tree = parsed(written(sampleOf([{ text }], { headline: text, url: '' })));
  const texts = tree.children.filter(({ type }) => type === 'heading' || type === 'blockquote').map(shown);
  const flat = text.replace(/\s*\n\s*/g, ' ');
  expect(texts[0]).toBe(flat);
  expect(texts.at(-1)).toBe(flat);
  // An address in the text may become a link to itself; nothing else may become anything.
  const kinds = nodesIn(tree).filter((node) => !(node.type === 'link' && node.url.endsWith(shown(node))));
  expect(new Set(kinds.map(({ type }) => type))).toEqual(PLAIN);
});

test('any text is shown as it is', () => {
  // White space at the ends is no text, and Markdown has no way to show a null character.
  const visible = (text: string) =>
    text
      .replaceAll('\0', '')
      .replace(/\s*[\r\n]\s*/g, ' ')
      .trim();
  const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).map(visible).filter(Boolean);
  fc.assert(
    fc.property(anyText, (text) => {
      const quotation = parsed(written(sampleOf([{ text }]))).children.find(({ type }) => type === 'blockquote');
      expect(quotation && shown(quotation)).toBe(text);
    }),
  );
});
