import { describe, expect, test } from 'vitest';
import { articleFromText } from '../article/plain.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { slice } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Setting } from './evidence.ts';
import type { Label } from './reading.ts';
import { splitByVoice } from './voices.ts';

/** Splits one sentence in which `content` is attributed, with its frame's `cue` and `source`. */
function split(text: string, label: Label, content: string[], frame: Partial<Record<'cue' | 'source', string>> = {}) {
  const article = articleFromText(text, { language: 'en' });
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const attribution: Attribution = {
    form: 'direct',
    content: content.map(spanOf),
    ...(frame.cue && { cue: spanOf(frame.cue) }),
    ...(frame.source && { source: spanOf(frame.source) }),
    sourceKind: 'person',
    marks: ['quotationMarks'],
  };
  const span = { start: 0, end: text.length };
  const [block] = article.blocks;
  if (!block) throw new Error('A text has a block.');
  const setting: Setting = {
    sentence: { span, block: 0, words: wordsOf(text, span) },
    article,
    block,
    attributions: content.length > 0 ? [{ index: 7, attribution }] : [],
    place: 0,
  };
  const rest = (part: { start: number; end: number }): Label =>
    /ridicul/.test(slice(text, part)) ? 'commentary' : 'reporting';
  return splitByVoice(article, setting, label, rest).map((stretch) => [stretch.label, slice(text, stretch.span)]);
}

describe('splitByVoice', () => {
  test('a sentence without attributed words is one passage', () => {
    expect(split('The council met.', 'reporting', [])).toEqual([['reporting', 'The council met.']]);
  });

  test('a plain frame belongs to its quotation', () => {
    const text = '“We will not pay for this bridge,” said Hart after the meeting of the council on Tuesday.';
    expect(split(text, 'quotation', ['We will not pay for this bridge,'], { cue: 'said', source: 'Hart' })).toEqual([
      ['quotation', text],
    ]);
  });

  test('the author’s comment beside a quotation is a voice of its own', () => {
    const text =
      '“We will not pay for this bridge,” said Hart at a ridiculously short press conference in the town hall.';
    expect(split(text, 'quotation', ['We will not pay for this bridge,'], { cue: 'said', source: 'Hart' })).toEqual([
      ['quotation', '“We will not pay for this bridge,” said Hart'],
      ['commentary', 'at a ridiculously short press conference in the town hall.'],
    ]);
  });

  test('quoted words inside a report are a quotation, the rest stays', () => {
    const text =
      'Hart left the town hall without a word, having called the plan “a bridge that leads to nowhere at all”.';
    expect(split(text, 'reporting', ['a bridge that leads to nowhere at all'])).toEqual([
      ['reporting', 'Hart left the town hall without a word, having called the plan “'],
      ['quotation', 'a bridge that leads to nowhere at all'],
      ['reporting', '”.'],
    ]);
  });

  test('a scare quote is no passage', () => {
    const text = 'The “experts” met again on Tuesday.';
    expect(split(text, 'commentary', ['experts'])).toEqual([['commentary', text]]);
  });
});
