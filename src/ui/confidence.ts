import { formatPercent } from '../text/percent.ts';
import type { MessageName, Say } from '../text/say.ts';

const WORDS: readonly (readonly [from: number, name: MessageName])[] = [
  [0.9, 'confidence_high'],
  [0.75, 'confidence_good'],
  [0.55, 'confidence_fair'],
  [0, 'confidence_low'],
];

/** How sure a label is, in words and as a percentage; `confidence` is a share from 0 to 1. */
export function confidenceIn(confidence: number, say: Say): string {
  const [, name] = WORDS.find(([from]) => confidence >= from) ?? [0, 'confidence_low' as const];
  return say('confidence', say(name), formatPercent(Math.round(confidence * 100), say));
}
