import { isAtLede, isHeading, isInside, isKicker, isLine, isNamedLede, isProse, isRead, sizeOf } from './facts.ts';
import type { Rule } from './rule.ts';

/** What Readability finds, and what it loses of the article. */
export const OF_TEXT: readonly Rule[] = [
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
    name: 'ledeRead',
    verdict: 'keep',
    because: 'Readability takes it for the article, and its class says that it is the standfirst.',
    when: (block, setting) => isRead(block) && isAtLede(setting) && block.linked < 0.5 && isNamedLede(block, ''),
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
    because: 'Short unlinked lines, items and cells between the article’s paragraphs, in the element that holds them.',
    when: (block, setting) => isInside(setting) && block.beside && block.linked < 0.3,
  },
  {
    name: 'crosshead',
    verdict: 'keep',
    because: 'A heading between two paragraphs of the article parts them.',
    when: (block, setting) => isInside(setting) && isHeading(block) && block.linked < 0.3,
  },
];
