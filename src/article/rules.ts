import {
  claimsRights,
  endsWithCredit,
  headsAuthor,
  headsComments,
  headsRelated,
  isAtLede,
  isCredit,
  isDate,
  isElsewhere,
  isHeading,
  isInside,
  isItem,
  isKicker,
  isLabelledLink,
  isLine,
  isMetaLine,
  isNamedLede,
  isPostSignature,
  isProse,
  isQuoted,
  isRead,
  leadsToRelated,
  type Setting,
  sizeOf,
} from './facts.ts';
import type { Candidate } from './page.ts';

/** `keep`: the article's own; `caption`: read, but beside it; `drop`: not the article's. */
export type Rule = {
  readonly name: string;
  readonly verdict: 'keep' | 'caption' | 'drop';
  readonly because: string;
  readonly when: (block: Candidate, setting: Setting) => boolean;
  /** Dropped together with the block: what follows, until prose comes again. */
  readonly cuts?: boolean;
};

/**
 * Readability is asked first and gives the core; these rows mend what it drops and what it lets in. First match wins;
 * what no row keeps is dropped. Lengths are in characters, measured on German and English news pages.
 */
export const RULES: readonly Rule[] = [
  {
    name: 'headline',
    verdict: 'keep',
    because: 'Readability takes the headline out to show it on its own.',
    when: (_, { index, headline }) => index === headline,
  },
  {
    name: 'ledeTeaser',
    verdict: 'keep',
    because: 'Many sites call the standfirst a teaser, for it teases on the front page; lists of teasers come later.',
    when: (block, setting) =>
      block.place === 'related' && isProse(block) && isAtLede(setting) && setting.index <= setting.headline + 6,
  },
  {
    name: 'proseInWidget',
    verdict: 'keep',
    because: 'Page builders call every part a widget; prose that Readability reads there is the article.',
    when: (block) => block.place === 'sidebar' && isRead(block) && isProse(block),
  },
  {
    name: 'proseInTeaser',
    verdict: 'keep',
    because: 'Prose that Readability reads, in the very element that holds the article, is more than a teaser.',
    when: (block) => block.place === 'related' && block.inRoot && isRead(block) && isProse(block),
  },
  {
    name: 'otherArticle',
    verdict: 'drop',
    because: 'Endless pages and lists put other articles below; each stands in an element of its own.',
    when: isElsewhere,
  },
  {
    name: 'quotationInside',
    verdict: 'keep',
    because: 'Posts quoted between two paragraphs stand in places named after social media.',
    when: (block, setting) =>
      (block.place === 'sharing' || block.place === 'sidebar') && isInside(setting) && isQuoted(block),
  },
  {
    name: 'place',
    verdict: 'drop',
    because: 'The place says itself that it is not the article.',
    when: ({ place }) => place !== null && place !== 'caption',
  },
  {
    name: 'relatedHeading',
    verdict: 'drop',
    because: 'A heading that leads to other articles, with the links below it.',
    when: headsRelated,
    cuts: true,
  },
  {
    name: 'relatedLine',
    verdict: 'drop',
    because: 'A line that leads to another article.',
    when: leadsToRelated,
  },
  {
    name: 'commentHeading',
    verdict: 'drop',
    because: 'From here on readers write.',
    when: headsComments,
    cuts: true,
  },
  {
    name: 'authorHeading',
    verdict: 'drop',
    because: 'The heading of a note on the author.',
    when: headsAuthor,
  },
  {
    name: 'rights',
    verdict: 'drop',
    because: 'Notices of copyright are the site’s.',
    when: claimsRights,
  },
  {
    name: 'credit',
    verdict: 'drop',
    because: 'The name of a photographer or an agency says nothing about the news.',
    when: isCredit,
  },
  {
    name: 'captionByCredit',
    verdict: 'caption',
    because: 'Words that end with a photographer or an agency stand below a picture.',
    when: (block) => isRead(block) && endsWithCredit(block),
  },
  {
    name: 'line',
    verdict: 'drop',
    because: 'Lines with date, author, topics and tools are no sentences.',
    when: (block) => isMetaLine(block) || isDate(block) || (isPostSignature(block) && !isQuoted(block)),
  },
  {
    name: 'caption',
    verdict: 'caption',
    because: 'Words below a picture of the article are read, but beside it.',
    when: (block) => block.place === 'caption' && (isRead(block) || block.inRoot),
  },
  {
    name: 'captionElsewhere',
    verdict: 'drop',
    because: 'Words below the picture of a teaser.',
    when: ({ place }) => place === 'caption',
  },
  {
    name: 'linkOnly',
    verdict: 'drop',
    because: 'A line that is nothing but a link, with a label before it or none, leads away.',
    when: (block) => isRead(block) && ((block.linked >= 0.8 && sizeOf(block) < 200) || isLabelledLink(block)),
  },
  {
    name: 'kicker',
    verdict: 'keep',
    because: 'The line above the headline, by its class.',
    when: (block, { index, headline }) => index < headline && index >= headline - 2 && isKicker(block),
  },
  {
    name: 'aboveHeadline',
    verdict: 'drop',
    because: 'What stands above the headline belongs to the site, unless it is prose that Readability reads.',
    when: (block, { index, headline }) => index < headline && !(isRead(block) && isProse(block)),
  },
  {
    name: 'read',
    verdict: 'keep',
    because: 'Readability takes it for the article.',
    when: isRead,
  },
  {
    name: 'ledeNamed',
    verdict: 'keep',
    because: 'The standfirst, by its class or by the words the publisher sums the article up with.',
    when: (block, setting) => isAtLede(setting) && block.linked < 0.5 && isNamedLede(block, setting.excerpt),
  },
  {
    name: 'lede',
    verdict: 'keep',
    because: 'Prose between the headline and the first paragraph is the standfirst or the lede.',
    when: (block, setting) => isAtLede(setting) && !setting.underLink && (isProse(block) || isLine(block)),
  },
  {
    name: 'proseInside',
    verdict: 'keep',
    because: 'Prose between two paragraphs of the article goes on with it; under a linked heading it is a teaser.',
    when: (block, { index, headline, last, underLink }) =>
      index > headline && index < last && isProse(block) && !underLink,
  },
  {
    name: 'proseInRoot',
    verdict: 'keep',
    because: 'Long unlinked text in the very element that holds the article.',
    when: (block, { underLink }) => block.inRoot && sizeOf(block) >= 60 && block.linked < 0.4 && !underLink,
  },
  {
    name: 'proseAlike',
    verdict: 'keep',
    because: 'Prose in an element named like those that hold the article: a page built of sections.',
    when: (block, { index, headline, underLink }) => index > headline && block.alike && isProse(block) && !underLink,
  },
  {
    name: 'besideProse',
    verdict: 'keep',
    because: 'A short unlinked line between the article’s paragraphs, in the element that holds them.',
    when: (block, setting) => isInside(setting) && block.beside && block.linked < 0.3,
  },
  {
    name: 'crosshead',
    verdict: 'keep',
    because: 'A heading between two paragraphs of the article parts them.',
    when: (block, setting) => isInside(setting) && isHeading(block) && block.linked < 0.3,
  },
  {
    name: 'itemInside',
    verdict: 'keep',
    because:
      'Items and cells between two paragraphs are the lists and tables that Readability drops when they are short.',
    when: (block, setting) => isInside(setting) && isItem(block) && block.linked < 0.3 && block.inRoot,
  },
];
