import { describe, expect, it } from 'vitest';
import { LABELS } from '../reading/reading.ts';
import { PALETTE, type Scheme } from './palette.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const GROUND: Readonly<Record<Scheme, readonly Rgb[]>> = {
  light: [
    [255, 255, 255],
    [247, 243, 235],
  ],
  dark: [
    [0, 0, 0],
    [34, 36, 40],
  ],
};
const TEXT: Readonly<Record<Scheme, Rgb>> = { light: [51, 51, 51], dark: [225, 225, 225] };

/** How dichromats see linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const VISION: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number) =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** A CSS colour of the palette laid over a ground. */
function over(css: string, ground: Rgb): Rgb {
  if (css === 'transparent') return ground;
  const hex = /^#(..)(..)(..)$/
    .exec(css)
    ?.slice(1)
    .map((digits) => Number.parseInt(digits, 16));
  const [red = 0, green = 0, blue = 0, alpha = 1] = hex ?? (css.match(/[\d.]+/g) ?? []).map(Number);
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Oklab coordinates (Ottosson 2020) times 100: a distance of 2 is just noticeable. */
function seen(color: Rgb, matrix: readonly Rgb[]): Rgb {
  const given = color.map(linear);
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, index) => sum + weight * (given[index] ?? 0), 0),
    ),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
}

describe.each(['light', 'dark'] as const)('the palette on %s pages', (scheme) => {
  const cases = GROUND[scheme].flatMap((ground) =>
    LABELS.map((label) => ({ ground, label, ...PALETTE[scheme][label] })),
  );

  it('keeps text readable (WCAG 2.2 AA: 4.5 : 1)', () => {
    for (const { ground, tint } of cases) expect(contrast(over(tint, ground), TEXT[scheme])).toBeGreaterThan(4.5);
  });

  it('draws lines that can be seen on page and tint (WCAG 2.2 AA: 3 : 1), but for the calm one', () => {
    for (const { ground, tint, line, label } of cases) {
      if (label === 'reporting') continue;
      expect(contrast(over(line, ground), ground)).toBeGreaterThan(3);
      expect(contrast(over(line, ground), over(tint, ground))).toBeGreaterThan(2.4);
    }
  });

  it.each(Object.entries(VISION))('has backgrounds that %s vision tells apart', (_, matrix) => {
    for (const ground of GROUND[scheme]) {
      const tints = LABELS.map((label) => seen(over(PALETTE[scheme][label].tint, ground), matrix));
      for (const [index, tint] of tints.entries())
        for (const other of tints.slice(index + 1))
          expect(Math.hypot(...tint.map((v, i) => v - (other[i] ?? 0)))).toBeGreaterThan(5);
    }
  });

  it('gives every label an underline style of its own', () => {
    expect(new Set(LABELS.map((label) => PALETTE[scheme][label].style)).size).toBe(LABELS.length);
  });
});
