import type { Attribution } from '../attribution/attribution.ts';
import type { Numbered } from './evidence.ts';
import { labelOf, type Weighed } from './judge.ts';

/** What attributions are once speech that goes on without a cue has its speaker too. */
export type Continued = { readonly attributions: readonly Attribution[]; readonly weighed: readonly Weighed[] };

/** Blocks further apart than this are not one speech. */
const NEXT_BLOCK = 1;

/**
 * Gives a sentence that was weighed to be a quotation, but in which nothing was found to be attributed, to whoever spoke
 * right before it (codebook, rule 3). Where nobody did, it stays a quotation without a source.
 */
export function continueSpeech(weighed: readonly Weighed[], attributions: readonly Attribution[]): Continued {
  const all = [...attributions];
  let speaking: { attribution: Attribution; block: number } | null = null;
  const continued = weighed.map((sentence): Weighed => {
    const { setting } = sentence;
    const { span, block } = setting.sentence;
    if (labelOf(sentence.judgement).label !== 'quotation') {
      speaking = null;
      return sentence;
    }
    const last: Numbered | undefined = setting.attributions.at(-1);
    if (last) {
      speaking = { attribution: last.attribution, block };
      return sentence;
    }
    if (!speaking || block - speaking.block > NEXT_BLOCK) return sentence;
    const { sourceName, sourceKind, role } = speaking.attribution;
    const attribution: Attribution = {
      form: 'indirect',
      content: [span],
      ...(sourceName && { sourceName }),
      sourceKind,
      ...(role && { role }),
      marks: ['continued'],
    };
    speaking = { attribution, block };
    all.push(attribution);
    return { ...sentence, setting: { ...setting, attributions: [{ index: all.length - 1, attribution }] } };
  });
  return { attributions: all, weighed: continued };
}
