import { parentOf } from '../article/shownTree.ts';
import type { Scheme } from '../ui/palette.ts';

type Rgba = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

/** Where black and white text contrast equally with a background: sqrt(1.05 × 0.05) − 0.05 (WCAG 2.2, contrast ratio). */
const MIDDLE = 0.179;
/** Below this a background lets what is under it decide. */
const OPAQUE = 0.5;

/** Whether the text of an element stands on a light or a dark ground, as it is painted now. */
export function schemeOf(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    if (color && color.alpha >= OPAQUE) return luminance(color) < MIDDLE ? 'dark' : 'light';
  }
  // Only an image or the browser's own canvas lies behind: then the colour of the text tells, as someone chose it to be read.
  const text = parseColor(getComputedStyle(element).color);
  return text && luminance(text) > MIDDLE ? 'dark' : 'light';
}

/** `schemeOf`, asked once for each element: sentences share their paragraphs. */
export function schemesOnPage(): (element: Element) => Scheme {
  const known = new WeakMap<Element, Scheme>();
  return (element) => {
    const scheme = known.get(element) ?? schemeOf(element);
    known.set(element, scheme);
    return scheme;
  };
}

/** A computed `rgb()` or `rgba()` colour; null for anything else, such as wide-gamut colours. */
export function parseColor(css: string): Rgba | null {
  if (!/^rgba?\(/.test(css)) return null;
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
export function luminance({ red, green, blue }: Omit<Rgba, 'alpha'>): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
