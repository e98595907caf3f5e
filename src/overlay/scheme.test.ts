import { describe, expect, it } from 'vitest';
import { luminance, parseColor } from './scheme.ts';

describe('parseColor', () => {
  it('reads computed colours, and no others', () => {
    expect(parseColor('rgb(18, 20, 24)')).toEqual({ red: 18, green: 20, blue: 24, alpha: 1 });
    expect(parseColor('rgba(0, 0, 0, 0)')).toEqual({ red: 0, green: 0, blue: 0, alpha: 0 });
    expect(parseColor('color(display-p3 1 0 0)')).toBeNull();
  });
});

describe('luminance', () => {
  it('runs from black to white', () => {
    expect(luminance({ red: 0, green: 0, blue: 0 })).toBe(0);
    expect(luminance({ red: 255, green: 255, blue: 255 })).toBeCloseTo(1);
  });
});
