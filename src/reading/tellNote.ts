import type { Say } from '../text/say.ts';
import type { PublisherNote } from './reading.ts';

/** A note on the publisher as one or two sentences, the goods in the page's own words. */
export function tellNote({ goods, endsInOffer }: PublisherNote, say: Say): string {
  const list = new Intl.ListFormat(say('languageTag'), { type: 'conjunction' }).format(goods);
  return say(endsInOffer ? 'note_sellsAndOffers' : 'note_sells', list);
}
