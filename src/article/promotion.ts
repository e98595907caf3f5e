import type { Judged } from './judge.ts';
import { holds, isLabel } from './phrases.ts';

export type Promotion = 'disclosure' | 'offer';

const LABEL = isLabel('disclosures');
const AFFILIATE = holds('affiliateNotices');
const OFFER = holds('offers');

/** Longer blocks are prose, whatever they mention; in characters. */
const LONGEST_LABEL = 70;
const LONGEST_NOTICE = 500;
const LONGEST_OFFER = 320;
const LONGEST_OFFER_IN_BODY = 160;

/** What a block says of itself by its words or its place. */
function ownPromotion({ block, verdict }: Judged): Promotion | null {
  const { raw, place } = block;
  const size = raw.text.length;
  const text = size <= LONGEST_NOTICE ? raw.text.toLowerCase() : '';
  if (size <= LONGEST_LABEL && LABEL.test(text)) return 'disclosure';
  if (size <= LONGEST_NOTICE && AFFILIATE.test(text)) return 'disclosure';
  if (place === 'offer' || place === 'advertising') return 'offer';
  if (raw.sponsored && verdict !== 'keep') return 'offer';
  if (size <= (verdict === 'keep' ? LONGEST_OFFER_IN_BODY : LONGEST_OFFER) && OFFER.test(text)) return 'offer';
  return null;
}

/** Which blocks are promotion, by index. */
export function findPromotion(judged: readonly Judged[]): Map<number, Promotion> {
  const found = new Map<number, Promotion>();
  judged.forEach((one, index) => {
    const own = one.by === 'headline' ? null : ownPromotion(one);
    if (own) found.set(index, own);
  });
  return found;
}
