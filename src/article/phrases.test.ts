import { describe, expect, it } from 'vitest';
import { beginsWith, heldIn, isExactly, isLabel, madeOf } from './phrases.ts';

describe('phrases of a page', () => {
  const held = heldIn('offers', 'affiliateNotices');
  it.each([
    ['a phrase as it stands in the list', 'hier kannst du unsere app laden, wenn du willst'],
    ['words parted by a hyphen', 'newsletter-anmelden'],
    ['an open ending', 'verpassen sie keine ausgabe'],
    ['an open ending before another word', 'the newsletter sign-up is here'],
    ['a number', 'das ganze archiv, jetzt nur 9,99 €'],
    ['a number and a sign', 'save 40% until friday'],
    ['some words in between', 'get the very best stories in your inbox'],
    ['any word before', 'die zeitung, abonnieren'],
  ])('finds %s', (_, text) => {
    expect([...held(text)]).toEqual(['offers']);
  });

  it.each([
    ['a part of a word', 'die probeabonnentin'],
    ['a number without its word', 'nur 9 leute kamen'],
    ['more than some words in between', `get ${'many more '.repeat(8)}in your basket`],
    ['a stop in between', 'follow the road. they met on facebook'],
    ['no word before', 'abonnieren'],
  ])('does not take %s for one', (_, text) => {
    expect([...held(text)]).toEqual([]);
  });

  it('tells a beginning, a label and the phrase alone apart', () => {
    const texts = ['anzeige', '– anzeige –', 'anzeige der stadtwerke', 'anzeige erstattet. die polizei ermittelt'];
    expect(texts.map(isExactly('disclosures').test)).toEqual([true, true, false, false]);
    expect(texts.map(isLabel('disclosures').test)).toEqual([true, true, true, false]);
    expect(texts.map(beginsWith('disclosures').test)).toEqual([true, true, true, true]);
    expect(beginsWith('disclosures').test('eine kleinanzeige')).toBe(false);
  });

  it.each([
    ['18.11.2026', true],
    ['mittwoch, 18. november 2026, 14:05 uhr', true],
    ['nov. 18, 2026 at 2:05 p.m.', true],
    ['vor 3 stunden', true],
    ['am mittwoch', false],
    ['18 tote am mittwoch', false],
    ['2026', false],
  ])('%s: a date or time and no more? %s', (text, is) => {
    expect(madeOf('dateWords').test(text)).toBe(is);
  });
});
