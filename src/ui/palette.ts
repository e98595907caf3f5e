import type { Label } from '../reading/reading.ts';

export type Scheme = 'light' | 'dark';

/** How a label looks: a soft background, and an underline whose style tells it apart without any colour. */
export type Mark = {
  /** CSS colour behind the text. */
  readonly tint: string;
  /** CSS colour of the underline: at least 3 : 1 against the page (WCAG 2.2, 1.4.11), reporting's calmer on purpose. */
  readonly line: string;
  readonly style: 'solid' | 'dotted' | 'dashed' | 'double';
  /** Of the underline, in CSS pixels. */
  readonly thickness: number;
};

/**
 * Sky blue, orange and vermilion of Okabe and Ito's palette (Color Universal Design, 2008), thinned by steps so that they
 * also part by lightness. Reporting, the bulk of most pages, stays without a background.
 */
export const PALETTE: Readonly<Record<Scheme, Readonly<Record<Label, Mark>>>> = {
  light: {
    reporting: { tint: 'transparent', line: '#a9adb4', style: 'solid', thickness: 1 },
    quotation: { tint: 'rgb(86 180 233 / 0.34)', line: '#0072b2', style: 'dotted', thickness: 2 },
    commentary: { tint: 'rgb(230 159 0 / 0.3)', line: '#9a6700', style: 'dashed', thickness: 2 },
    promotion: { tint: 'rgb(213 94 0 / 0.36)', line: '#a63c00', style: 'double', thickness: 2 },
  },
  dark: {
    reporting: { tint: 'transparent', line: '#6f747c', style: 'solid', thickness: 1 },
    quotation: { tint: 'rgb(86 180 233 / 0.3)', line: '#7cc7f2', style: 'dotted', thickness: 2 },
    commentary: { tint: 'rgb(230 159 0 / 0.38)', line: '#f2b840', style: 'dashed', thickness: 2 },
    promotion: { tint: 'rgb(213 94 0 / 0.3)', line: '#ff9a62', style: 'double', thickness: 2 },
  },
};

/** Custom properties `--<label>-tint` and `--<label>-line` for both schemes, for style sheets of Lesart's own pages and cards. */
export function paletteProperties(selector: string): string {
  const labels = Object.keys(PALETTE.light) as Label[];
  const declarations = labels.flatMap((label) => {
    const { light, dark } = { light: PALETTE.light[label], dark: PALETTE.dark[label] };
    return [
      `--${label}-tint: light-dark(${light.tint}, ${dark.tint});`,
      `--${label}-line: light-dark(${light.line}, ${dark.line});`,
      `--${label}-style: ${light.style};`,
    ];
  });
  return `${selector} { ${declarations.join(' ')} }`;
}
