import { isAtLede, isElsewhere, isInside, isProse, isQuoted, isRead } from './facts.ts';
import type { Rule } from './rule.ts';

/** What the place of a block says of it. */
export const BY_PLACE: readonly Rule[] = [
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
      block.place === 'related' && isAtLede(setting) && isProse(block) && setting.index <= setting.headline + 6,
  },
  {
    name: 'proseInTeaser',
    verdict: 'keep',
    because: 'Prose that Readability reads, in the very element that holds the article, is more than a teaser.',
    when: (block) => block.place === 'related' && block.inRoot && isRead(block) && isProse(block),
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
    name: 'otherArticle',
    verdict: 'drop',
    because: 'Endless pages and lists put other articles below; each stands in an element of its own.',
    when: isElsewhere,
  },
];
