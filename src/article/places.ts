import { tagOf } from './tag.ts';

/** What kind of place an element is by its own name: not the article's prose. */
export type PlaceName =
  | 'navigation'
  | 'sharing'
  | 'comments'
  | 'related'
  | 'author'
  | 'details'
  | 'sidebar'
  | 'advertising'
  | 'offer'
  | 'notice'
  | 'footer'
  | 'caption';

type Row = {
  readonly place: PlaceName;
  /**
   * Words of class names and ids, each a whole word once `-`, `_` and inner capitals part them. `-` in an entry may be
   * left out; `*` stands for any beginning or ending, `#` for a number.
   */
  readonly words: string;
  readonly because: string;
};

/** First match wins. Whatever its name, an element that holds most of the article is none of these. */
export const NAMED_PLACES: readonly Row[] = [
  {
    place: 'notice',
    words: 'cookie cookies gdpr dsgvo',
    because: 'Notices on cookies stand in banners, as advertisements do.',
  },
  {
    place: 'comments',
    words:
      'comment comments commentlist commentform kommentar kommentare kommentarbereich leserkommentare disqus respond replies reply reactions trackback trackbacks pingback pingbacks discussion forum-post',
    because: 'What readers write below an article is not the article.',
  },
  {
    place: 'offer',
    words:
      'newsletter newsletters subscribe subscription abo abonnement signup sign-up mailchimp mc4wp donate donation donations spende spenden steady cta call-to-action shop webinar optin opt-in piano offer produkt-box product-box paywall-box paywall-overlay paywall-banner paywall-offer account-paywall aawp-product aawp-widget adblock adblocker paidbox petition voucher vouchers gutscheine support-us membership',
    because: 'Boxes that ask for an address, a payment or a visit to the shop name what they ask for.',
  },
  {
    place: 'advertising',
    words:
      'ad ads adv advert adverts advertisement advertising adslot ad-slot adsense anzeige anzeigen werbung sponsor sponsors sponsored promo promotion banner billboard skyscraper affiliate code-block-# outbrain taboola plista',
    because: 'Advertising places are named so that advertising servers find them.',
  },
  {
    place: 'sharing',
    words: 'share shares sharing sharedaddy shariff social socials addtoany jp-relatedposts socialmedia teilen',
    because: 'Share bars say the same below every article.',
  },
  {
    place: 'related',
    words:
      'related* recommend recommended recommendation recommendations teaser teasers read-more more-news more-stories more-articles mehr-zum-thema crosslink crosslinks popular trending mostread most-read most-popular latest similar empfehlungen also-read read-also seealso see-also yarpp next-story view-more print-more post-navigation nav-links prev next previous',
    because: 'Teasers and links to other articles.',
  },
  {
    place: 'author',
    words:
      'author-box authorbox author-bio author-info author-card author-profile author-description about-author about-the-author autor-box autorenbox autoreninfo bio biography author-wrapper author-content',
    because: 'A box about the author follows the article.',
  },
  {
    place: 'details',
    words:
      'tags tag taglist tag-list tagcloud tags-links cat-links categories post-meta postmeta postmetadata citate date-wrapper date-time entry-meta entry-footer post-footer article-meta articlemeta meta metadata byline dateline post-info postinfo post-date timestamp readingtime reading-time rating ratings',
    because: 'Date, author and topic lines, set apart from the prose.',
  },
  {
    place: 'navigation',
    words:
      'nav navbar navi navigation menu submenu breadcrumb breadcrumbs pagination pager paging skip-link toolbar toc inhaltsverzeichnis table-of-contents',
    because: 'Ways to other pages or to other places of this one.',
  },
  {
    place: 'sidebar',
    words: 'sidebar side-bar widget widgets widget-area rail right-column rightcol marginalie',
    because: 'What stands beside the article stands beside every article.',
  },
  {
    place: 'notice',
    words:
      'consent privacy disclaimer legal copyright imprint impressum login modal popup overlay push-layer lightbox no-print print-only d-print-block print-button license-info licence-info tooltip sr-only screen-reader-text visually-hidden visuallyhidden',
    because: 'Notices of the site, and words only screen readers say.',
  },
  { place: 'footer', words: 'footer colophon', because: 'The end of the page, not of the article.' },
  {
    place: 'caption',
    words:
      '*caption *captions bildunterschrift bildtext bu image-credit credit credits photo-credit copyright-notice imagedescription image-description img-text image-text img-description photo-description to-image-box',
    because: 'Words below a picture.',
  },
];

/** By element and by role (WAI-ARIA 1.2, 5.3.4 landmarks). */
const TAGS: Readonly<Record<string, PlaceName>> = {
  NAV: 'navigation',
  MENU: 'navigation',
  FOOTER: 'footer',
  ASIDE: 'sidebar',
  DIALOG: 'notice',
  FIGCAPTION: 'caption',
};
const ROLES: Readonly<Record<string, PlaceName>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  complementary: 'sidebar',
  contentinfo: 'footer',
  dialog: 'notice',
  alertdialog: 'notice',
};

/** `author-box` as it may be written once its parts are words: `author box`, `authorbox`. */
const spellings = (entry: string): string[] =>
  entry
    .split('-')
    .reduce<string[]>((all, part) => (all[0] ? all.flatMap((one) => [`${one} ${part}`, one + part]) : [part]), []);

const entries = NAMED_PLACES.flatMap(({ words }, row) => words.split(' ').map((entry) => ({ entry, row })));
const isOpen = ({ entry }: { entry: string }): boolean => entry.includes('*');
/** The first row that names a word or some words in a row. */
const ROWS: ReadonlyMap<string, number> = new Map(
  entries
    .filter((one) => !isOpen(one))
    .toReversed()
    .flatMap(({ entry, row }) => spellings(entry).map((spelling) => [spelling, row])),
);
const OPEN = entries
  .filter(isOpen)
  .map(({ entry, row }) => ({ part: entry.replace('*', ''), atEnd: entry[0] === '*', row }));
/** No entry has more parts. */
const MOST_PARTS = 3;

/** The first row that names any of some words; Infinity where none does. */
function firstRow(words: readonly string[]): number {
  let first = Infinity;
  words.forEach((word, at) => {
    let phrase = word;
    for (let parts = 1; parts <= MOST_PARTS; parts++) {
      first = Math.min(first, ROWS.get(phrase) ?? Infinity);
      phrase += ` ${words[at + parts] ?? ''}`;
    }
    for (const { part, atEnd, row } of OPEN)
      if (atEnd ? word.endsWith(part) : word.startsWith(part)) first = Math.min(first, row);
  });
  return first;
}

/** Parts of class names that say how, not what: `has-ads`, `elementor-widget`, WordPress’ own. */
const NOT_NAMES = /elementor[-\w]*|\b(?:has|no|with|without|is|not)[-_]+\w+/gi;

/** Pages repeat their class names; so many different ones are remembered. */
const MOST_NAMES = 5000;
const known = new Map<string, PlaceName | null>();

function placeByName(name: string): PlaceName | null {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const words = name
    .replace(NOT_NAMES, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/(?<![a-z\d])\d+(?![a-z\d])/g, '#')
    .split(/[-_/\s]+/);
  const place = NAMED_PLACES[firstRow(words)]?.place ?? null;
  if (known.size >= MOST_NAMES) known.clear();
  known.set(name, place);
  return place;
}

/** What an element says of itself by class and id, or else by tag and role; null when nothing speaks against prose. */
export function placeOf(element: Element): PlaceName | null {
  // A heading’s id repeats its words.
  const id = /^h[1-6]$/i.test(element.tagName) ? '' : element.id;
  const name = `${element.getAttribute('class') ?? ''} ${id}`;
  const byName = name === ' ' || name.includes('hentry') ? null : placeByName(name);
  return byName ?? TAGS[tagOf(element)] ?? ROLES[element.getAttribute('role') ?? ''] ?? null;
}
