import { describe, expect, it } from 'vitest';
import type { Article, Block, Good } from '../article/article.ts';
import { publisherNotes } from './notes.ts';

const good = (wording: string): Good => ({ name: wording.replace(/ kaufen$/, ''), from: 'navigation', wording });

/** An article of a paragraph and, where given, an offer below it, on a site that sells these goods. */
function article(text: string, goods: string[], offer = ''): Article {
  const whole = offer ? `${text}\n\n${offer}` : text;
  const block = (start: number, end: number, kind: Block['kind']): Block => ({
    kind,
    span: { start, end },
    body: kind === 'paragraph',
    linked: 0,
    strong: 0,
  });
  const blocks = [
    block(0, text.length, 'paragraph'),
    ...(offer ? [block(text.length + 2, whole.length, 'offer')] : []),
  ];
  return {
    url: '',
    language: 'de',
    headline: '',
    text: whole,
    blocks,
    interest: { goods: goods.map(good), cart: true },
  };
}

describe('publisherNotes', () => {
  it('names what the site sells when the article speaks of it', () => {
    expect(publisherNotes(article('Der Preis für Silber steigt.', ['Gold kaufen', 'Silber kaufen']), [])).toEqual([
      { kind: 'sells', goods: ['Silber', 'Gold'], wordings: ['Silber kaufen', 'Gold kaufen'], endsInOffer: false },
    ]);
  });

  it('also when only the offer below the article does, and says that the page ends in it', () => {
    expect(publisherNotes(article('Der Rat tagt.', ['Gold kaufen'], 'Jetzt Gold gewinnen!'), [])).toEqual([
      { kind: 'sells', goods: ['Gold'], wordings: ['Gold kaufen'], endsInOffer: true },
    ]);
  });

  it('knows singular and plural, but no other words', () => {
    expect(publisherNotes(article('Eine Matratze fürs Leben.', ['Matratzen kaufen']), [])).toHaveLength(1);
    expect(publisherNotes(article('Goldene Zeiten am Golden Gate.', ['Gold kaufen']), [])).toEqual([]);
  });

  it('says nothing of a shop that has no part in the news', () => {
    expect(publisherNotes(article('Der Rat tagt.', ['Gold kaufen']), [])).toEqual([]);
    expect(publisherNotes(article('Der Rat tagt.', []), [])).toEqual([]);
  });
});
