import {
  claimsRights,
  endsWithCredit,
  headsAuthor,
  headsComments,
  headsRelated,
  isCredit,
  isDate,
  isLabelledLink,
  isMetaLine,
  isPostSignature,
  isQuoted,
  isRead,
  sizeOf,
} from './facts.ts';
import type { Rule } from './rule.ts';

/** What the words of a block say of it: furniture of news pages, captions, links. */
export const BY_WORDS: readonly Rule[] = [
  {
    name: 'relatedHeading',
    verdict: 'drop',
    because: 'A heading that leads to other articles, with the links below it.',
    when: headsRelated,
    cuts: true,
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
];
