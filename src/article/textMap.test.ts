import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { renderedBlocks } from './rendered.ts';
import { offsetAt, rangesOf } from './textMap.ts';

/** Pages of words, white space, invisible characters, inline elements and breaks. */
const inline = fc.oneof(
  fc.constantFrom('Mühle', 'Rat ', ' am', '\n  ', '\u00a0', 'Fir\u00admen', '\u200b', '😀', 'a  b', '. '),
  fc.constantFrom(
    '<b>fett</b>',
    '<a href="/">Link </a>',
    '<br>',
    '<i></i>',
    '<span hidden>weg</span>',
    '<script>x</script>',
  ),
);
const block = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`);
const composed = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  const { document } = parseHTML(`<html><body><div>${blocks.join('')}</div></body></html>`);
  const kept = renderedBlocks(document.body).map((raw) => ({ raw, kind: 'paragraph' as const, body: true }));
  return compose(kept);
});

describe('textMap', () => {
  it('leads from every character of the text to the page and back', () => {
    fc.assert(
      fc.property(composed, ({ text, textMap }) => {
        for (let offset = 0; offset < text.length; offset++) {
          const [range, ...more] = rangesOf(textMap, { start: offset, end: offset + 1 });
          expect(more).toEqual([]);
          if (!range) expect(text[offset]).toBe('\n');
          else {
            expect((range.node.data[range.start] ?? '').replace(/\s/, ' ')).toBe(text[offset]?.replace(/\s/, ' '));
            expect(offsetAt(textMap, range.node, range.start)).toBe(offset);
          }
        }
      }),
    );
  });

  it('gives ranges that hold the very words of a span, one a node', () => {
    fc.assert(
      fc.property(composed, fc.nat(), fc.nat(), ({ text, textMap }, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const ranges = rangesOf(textMap, { start, end });
        const bare = (words: string) => words.replace(/[\s\u00ad\u200b]/g, '');
        expect(bare(ranges.map((range) => range.node.data.slice(range.start, range.end)).join(''))).toBe(
          bare(text.slice(start, end)),
        );
        expect(new Set(ranges.map(({ node }) => node)).size).toBe(ranges.length);
      }),
    );
  });

  it('knows no offset where no text of the article stands', () => {
    const { document } = parseHTML('<html><body><p>Eins</p><nav>Zwei</nav></body></html>');
    const raw = renderedBlocks(document.body)[0];
    const { textMap } = compose(raw ? [{ raw, kind: 'paragraph', body: true }] : []);
    const [first, second] = [document.querySelector('p')?.firstChild, document.querySelector('nav')?.firstChild];
    expect(offsetAt(textMap, first as Text, 2)).toBe(2);
    expect(offsetAt(textMap, second as Text, 2)).toBeNull();
  });
});
