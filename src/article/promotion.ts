import type { Judged } from './judge.ts';
import type { RawBlock } from './line.ts';
import { heldIn, isExactly, isLabel } from './phrases.ts';

export type Promotion = 'disclosure' | 'offer';

const LABEL = isLabel('disclosures');
/** Where news is told a label must stand alone: „Anzeige gegen den Bürgermeister“ is none. */
const LABEL_ALONE = isExactly('disclosures');
const promotionalIn = heldIn('affiliateNotices', 'offers');
const INVITATION = isExactly('invitations');
/** A price and nothing else. */
const PRICE = /^(?:ab |nur |statt |from |only )?[$£€]?\s?\d[\d.,]*\s?(?:€|eur|euro|chf|usd)?$/;
const CURRENCY = /[$£€]|eur|chf|usd/;
/** In characters. */
const LONGEST_INVITATION = 40;

/** Longer blocks are prose, whatever they mention; in characters. */
const LONGEST_LABEL = 70;
const LONGEST_NOTICE = 500;
const LONGEST_OFFER = 320;
const LONGEST_OFFER_IN_BODY = 160;

/** A bare word that is a link is an entry of a menu. */
const isMenuWord = ({ text, linked }: RawBlock): boolean => text.length < 25 && linked >= text.length * 0.8;

/** What a block says of itself by its words or its place. */
function ownPromotion({ block, verdict }: Judged): Promotion | null {
  const { raw, place } = block;
  if (place === 'comments') return null;
  const size = raw.text.length;
  const text = size <= LONGEST_NOTICE ? block.lower : '';
  const label = verdict === 'keep' || block.linked >= 0.8 ? LABEL_ALONE : LABEL;
  if (size <= LONGEST_LABEL && label.test(text)) return 'disclosure';
  const held = promotionalIn(text);
  if (held.has('affiliateNotices')) return 'disclosure';
  const offers = held.has('offers');
  if (
    verdict !== 'keep' &&
    size <= LONGEST_INVITATION &&
    (INVITATION.test(text) || (PRICE.test(text) && CURRENCY.test(text)))
  )
    return 'offer';
  if ((place === 'offer' || place === 'advertising') && (offers || !isMenuWord(raw))) return 'offer';
  if (raw.sponsored && verdict !== 'keep') return 'offer';
  return offers && size <= (verdict === 'keep' ? LONGEST_OFFER_IN_BODY : LONGEST_OFFER) ? 'offer' : null;
}

/** A box around an offer that holds more text than this (characters) is a part of the page, not a box. */
const LARGEST_BOX = 700;
/** A box of links leads somewhere; an offer talks. */
const MOST_LINKED = 0.6;
const LEVELS = 4;
const MOST_BLOCKS = 40;

type Box = { readonly from: number; readonly to: number };

/** The blocks that stand in an element, around one that does: half-open; null when they are too many for a box. */
function blocksIn(judged: readonly Judged[], element: Element, index: number): Box | null {
  const inside = (at: number): boolean => element.contains(judged[at]?.block.raw.element ?? null);
  let from = index;
  let to = index + 1;
  while (from > 0 && to - from <= MOST_BLOCKS && inside(from - 1)) from--;
  while (to < judged.length && to - from <= MOST_BLOCKS && inside(to)) to++;
  return to - from <= MOST_BLOCKS ? { from, to } : null;
}

/** Whether the blocks are a box of their own beside the article: small, unlinked, none of the article in it. */
function isBox(box: readonly Judged[]): boolean {
  let size = 0;
  let linked = 0;
  for (const { block, verdict } of box) {
    if (verdict !== 'drop' || block.place === 'navigation' || block.place === 'comments') return false;
    size += block.raw.text.length;
    linked += block.raw.linked;
  }
  return size <= LARGEST_BOX && linked <= size * MOST_LINKED;
}

/** The largest box around an offer: what stands in it with the offer belongs to the offer. */
function boxAround(judged: readonly Judged[], index: number): Box {
  let box: Box = { from: index, to: index + 1 };
  let element = judged[index]?.block.raw.element.parentElement;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const wider = blocksIn(judged, element, index);
    if (!wider || !isBox(judged.slice(wider.from, wider.to))) break;
    box = wider;
  }
  return box;
}

/**
 * Which blocks are promotion, by index: what says so itself by its words or its place, and what shares a box with it,
 * for an offer comes with a heading, a list of experts, small print.
 */
export function findPromotion(judged: readonly Judged[]): Map<number, Promotion> {
  const found = new Map<number, Promotion>();
  judged.forEach((one, index) => {
    const own = one.by === 'headline' ? null : ownPromotion(one);
    if (own) found.set(index, own);
  });
  for (const index of [...found.keys()]) {
    if (judged[index]?.verdict !== 'drop') continue;
    const { from, to } = boxAround(judged, index);
    for (let at = from; at < to; at++) if (!found.has(at)) found.set(at, 'offer');
  }
  return found;
}
