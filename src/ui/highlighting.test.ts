import { describe, expect, it } from 'vitest';
import { EVERYTHING, settingsOf, visible } from './highlighting.ts';

describe('settings', () => {
  it('show everything before the reader has chosen, and when storage holds nonsense', () => {
    for (const stored of [undefined, null, 7, 'on', [], { on: 'maybe', labels: 3 }]) {
      expect(settingsOf(stored)).toEqual(EVERYTHING);
    }
  });

  it('hide a single label, and all of them by the one switch without forgetting which', () => {
    const calm = settingsOf({ on: true, labels: { reporting: false } });
    expect(visible(calm)).toEqual(['quotation', 'commentary', 'promotion']);
    const off = settingsOf({ ...calm, on: false });
    expect(visible(off)).toEqual([]);
    expect(visible({ ...off, on: true })).toEqual(['quotation', 'commentary', 'promotion']);
  });
});
