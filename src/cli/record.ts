import type { Attribution } from '../attribution/attribution.ts';
import { explain } from '../reading/explain.ts';
import type { Classification } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import type { Read } from './reader.ts';

/** Shares and weights with three digits: more would only pretend to be exact. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * What was read as one plain object, as the command line writes it: the text and, as UTF-16 offsets into it, blocks,
 * passages and attributions. Reasons come by name and as a sentence in the language of `say`.
 */
export function toRecord({ article, reading, language }: Read, say: Say) {
  const { text, blocks, language: _read, ...about } = article;
  return {
    ...about,
    language,
    readsAs: reading.readsAs,
    depth: reading.depth,
    shares: Object.fromEntries(Object.entries(reading.shares).map(([label, share]) => [label, rounded(share)])),
    notes: reading.notes,
    text,
    blocks: blocks.map(({ span, kind, body }) => ({ ...span, kind, body })),
    passages: reading.classifications.map((classification) => passage(classification, say)),
    attributions: reading.attributions.map(attribution),
    sources: reading.sources.map((source) => ({ ...source, share: rounded(source.share) })),
  };
}

function passage({ passage: { span, block }, label, confidence, reasons, attribution }: Classification, say: Say) {
  return {
    ...span,
    block,
    label,
    confidence: rounded(confidence),
    reasons: reasons.map((reason) => ({
      name: reason.name,
      sentence: explain(reason, say),
      weight: rounded(reason.weight),
      words: reason.words,
    })),
    ...(attribution !== undefined && { attribution }),
  };
}

const attribution = ({ marks: _marks, ...rest }: Attribution) => rest;
