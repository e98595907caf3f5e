import { describe, expect, it } from 'vitest';
import { articleFromText } from './plain.ts';

const parts = (text: string) =>
  articleFromText(text, { language: 'de' }).blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('articleFromText', () => {
  it('parts blocks at blank lines and keeps the offsets of the string given', () => {
    expect(parts('Erster Satz.\nNoch einer.\n \n\n  Zweiter Block.\r\n\r\nDritter.\n')).toEqual([
      ['paragraph', 'Erster Satz.\nNoch einer.'],
      ['paragraph', 'Zweiter Block.'],
      ['paragraph', 'Dritter.'],
    ]);
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(parts('Mühle wird saniert\n\nDer Rat hat es beschlossen.')[0]).toEqual(['headline', 'Mühle wird saniert']);
    expect(articleFromText('Mühle wird saniert\n\nDer Rat.', { language: 'de' }).headline).toBe('Mühle wird saniert');
    expect(parts('Mühle wird saniert')).toEqual([['paragraph', 'Mühle wird saniert']]);
  });

  it('gives no blocks for no text', () => {
    expect(parts(' \n\n ')).toEqual([]);
  });
});
