import type { Article } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { lengthOf, type Span, shared, trim } from '../text/span.ts';
import type { Numbered, Setting } from './evidence.ts';
import type { Label } from './reading.ts';

/** A stretch of one sentence with one voice. `attribution`: index of what is attributed there. */
export type Stretch = { readonly span: Span; readonly label: Label | null; readonly attribution: number | null };

/** Quoted words inside another voice get a passage of their own from this many characters on; fewer are scare quotes. */
const LEAST_QUOTED = 24;
/** What is left of a sentence beside its quotation is a passage of its own from this many characters on. */
const LEAST_LEFT = 36;

/**
 * Splits a sentence where attributed content begins and ends, so that every passage has one voice.
 * `label`: what the whole sentence was weighed to be; `weighRest`: says what is left beside a quotation is.
 */
export function splitByVoice(
  { text }: Article,
  { sentence: { span }, attributions }: Setting,
  label: Label | null,
  weighRest: (rest: Span) => Label | null,
): Stretch[] {
  const main = mostOf(span, attributions);
  const whole = [{ span, label, attribution: label === 'quotation' ? (main?.index ?? null) : null }];
  if (!main) return whole;
  if (label === 'quotation') {
    const quoted = hull(
      attributions.flatMap(({ attribution }) => partsOf(attribution)),
      span,
    );
    return cut(text, span, [quoted], LEAST_LEFT, (part, inside) =>
      inside ? { span: part, label, attribution: main.index } : besideQuotation(part, main.index, weighRest),
    );
  }
  const quoted = attributions
    .filter(({ attribution }) => attribution.form !== 'indirect')
    .flatMap(({ attribution }) => attribution.content)
    .map((part) => clip(part, span))
    .filter((part) => lengthOf(part) >= LEAST_QUOTED);
  if (quoted.length === 0) return whole;
  return cut(text, span, quoted, 1, (part, inside) =>
    inside
      ? { span: part, label: 'quotation', attribution: mostOf(part, attributions)?.index ?? null }
      : { span: part, label, attribution: null },
  );
}

/** A frame belongs to its quotation unless the author comments in it. */
function besideQuotation(part: Span, index: number, weighRest: (rest: Span) => Label | null): Stretch {
  const own = weighRest(part);
  if (own === 'commentary' || own === 'promotion') return { span: part, label: own, attribution: null };
  return { span: part, label: 'quotation', attribution: index };
}

/** Cuts a span at the edges of `inner` spans; pieces shorter than `least` go with their neighbour. */
function cut(
  text: string,
  span: Span,
  inner: readonly Span[],
  least: number,
  make: (part: Span, inside: boolean) => Stretch,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = span.start;
  const sorted = [...inner].sort((a, b) => a.start - b.start);
  for (const [i, part] of sorted.entries()) {
    const before = trim(text, { start: at, end: part.start });
    const apart = lengthOf(before) >= least;
    if (apart) stretches.push(make(before, false));
    const last = i === sorted.length - 1;
    const after = lengthOf(trim(text, { start: part.end, end: span.end }));
    const end = last && after < least ? span.end : part.end;
    stretches.push(make(trim(text, { start: apart ? part.start : at, end }), true));
    at = end;
  }
  const rest = trim(text, { start: at, end: span.end });
  if (lengthOf(rest) > 0) stretches.push(make(rest, false));
  return merged(stretches.filter((stretch) => lengthOf(stretch.span) > 0));
}

/** Neighbours with the same voice become one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last && last.label === stretch.label && last.attribution === stretch.attribution)
      out[out.length - 1] = { ...last, span: { start: last.span.start, end: stretch.span.end } };
    else out.push(stretch);
  }
  return out;
}

const clip = (part: Span, { start, end }: Span): Span => ({
  start: Math.min(end, Math.max(part.start, start)),
  end: Math.max(start, Math.min(part.end, end)),
});

const partsOf = ({ content, cue, source }: Attribution): Span[] => [
  ...content,
  ...(cue ? [cue] : []),
  ...(source ? [source] : []),
];

/** The smallest span around the parts that lie inside `span`. */
function hull(parts: readonly Span[], span: Span): Span {
  const inside = parts.filter((part) => shared(part, span) > 0).map((part) => clip(part, span));
  return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) };
}

/** The attribution with most content in a span. */
function mostOf(span: Span, attributions: readonly Numbered[]): Numbered | undefined {
  const size = ({ attribution }: Numbered) => attribution.content.reduce((sum, part) => sum + shared(part, span), 0);
  return [...attributions].sort((a, b) => size(b) - size(a)).find((numbered) => size(numbered) > 0);
}
