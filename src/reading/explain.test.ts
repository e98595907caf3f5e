import { describe, expect, test } from 'vitest';
import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../text/say.ts';
import { explain } from './explain.ts';

describe('explain', () => {
  test('names the words a reason was found in', () => {
    const reason = { name: 'evaluation', words: ['eindrucksvoll', 'endlos'] } as const;
    expect(explain(reason, sayFrom(de))).toBe('Wertende Wörter: eindrucksvoll, endlos');
    expect(explain(reason, sayFrom(en))).toBe('Evaluative words: eindrucksvoll, endlos');
  });

  test('leaves no colon behind where there are no words to name', () => {
    expect(explain({ name: 'cueVerb', words: [] }, sayFrom(en))).toBe('A verb of saying');
  });

  test('takes words from the page as they are', () => {
    expect(explain({ name: 'bargain', words: ['$1', '$&'] }, sayFrom(en))).toBe('Words of an offer: $1, $&');
  });
});
