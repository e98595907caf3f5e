import { headingOf } from './headline.ts';
import type { Candidate } from './page.ts';
import { beginsWith, holds, isExactly, isLabel } from './phrases.ts';

/** What a rule may know of a block beside the block itself. */
export type Setting = {
  readonly index: number;
  /** Indexes of the headline (-1: none) and of the first and last block that is surely the article's. */
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  /** The publisher's summary of the article. */
  readonly excerpt: string;
};

/** `keep`: the article's; `caption`, `line`: beside it; `drop`: furniture. `follows`: what comes next is dropped too. */
export type Rule = {
  readonly name: string;
  readonly verdict: 'keep' | 'caption' | 'byline' | 'drop';
  readonly because: string;
  readonly when: (block: Candidate, setting: Setting) => boolean;
  /** Dropped together with the block: what follows, until prose comes again. */
  readonly cuts?: boolean;
};

const RELATED = beginsWith('relatedHeadings');
const COMMENTS = beginsWith('commentHeadings');
const AUTHOR = isLabel('authorHeadings');
const LINE = beginsWith('metaLines');
const LINE_ALONE = isExactly('metaLines');
const CREDIT = new RegExp(`(?:${beginsWith('credits').source})[^:©]{0,24}[:©]|^\\(?©`, 'u');
const CREDIT_AT_END = new RegExp(
  `(?:[(/|.]|(?<=\\S)\\s)\\s*(?:${holds('credits').source})(?: by| von)?\\s*[:©][^.!?]{2,60}$|(?:©|\\(c\\))[^.!?]{2,60}$`,
  'u',
);
const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|^copyright|^©|creative commons|cc[- ]by|unless otherwise (?:noted|stated)|sofern nicht anders/;
const STOP = /[.!?…]["'”“»«’)\]]*$/;
const SENTENCE = /[.!?…:]["'”“»«’)\]]*$/;
const LEDE =
  /(?:^|[\s_-])(?:lead|lede|intro|introtext|standfirst|subline|subtitle|subheadline|sub-headline|dek|deck|excerpt|summary|vorspann|abstract|teaser-?text|anreisser|article-teaser)(?:$|[\s_-])/i;

const ITEMS = /^(?:LI|DT|DD|TD|TH)$/;
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|dachzeile|topline|eyebrow|roofline|spitzmarke|pre-?title|headline-?intro)(?:$|[\s_-])/i;

/** Classes of the block and of the first element in it, which may be a mere span. */
const classesOf = ({ raw }: Candidate): string =>
  `${raw.element.getAttribute('class') ?? ''} ${raw.pieces[0]?.node.parentElement?.getAttribute('class') ?? ''}`;
const lower = ({ raw }: Candidate): string => raw.text.toLowerCase();
const size = ({ raw }: Candidate): number => raw.text.length;
const isRead = ({ read }: Candidate): boolean => read >= 0.5;
export const isProse = (block: Candidate): boolean =>
  size(block) >= 80 && block.linked < 0.25 && SENTENCE.test(block.raw.text);
const isHeading = ({ raw }: Candidate): boolean => headingOf(raw.element) !== null;
const isLede = ({ index, headline, first }: Setting): boolean => headline >= 0 && index > headline && index <= first;
const isInside = ({ index, first, last }: Setting): boolean => index > first && index < last;

/** Readability is asked first and gives the core; these rows mend what it drops and what it lets in. First match wins. */
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
    because: 'Many sites call the standfirst a teaser, for it teases on the front page; a list of teasers comes later.',
    when: (block, setting) =>
      block.place === 'related' &&
      isProse(block) &&
      setting.headline >= 0 &&
      setting.index > setting.headline &&
      setting.index <= Math.min(setting.first, setting.headline + 6),
  },
  {
    name: 'proseInWidget',
    verdict: 'keep',
    because: 'Page builders call every part a widget, and prose that Readability reads there is the article.',
    when: (block) => isRead(block) && isProse(block) && block.place === 'sidebar',
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
    when: (block) => size(block) < 60 && RELATED.test(lower(block)),
    cuts: true,
  },
  {
    name: 'relatedLine',
    verdict: 'drop',
    because: 'A line that leads to another article.',
    when: (block) => size(block) < 120 && RELATED.test(lower(block)),
  },
  {
    name: 'commentHeading',
    verdict: 'drop',
    because: 'From here on readers write.',
    when: (block) => size(block) < 90 && COMMENTS.test(lower(block)),
    cuts: true,
  },
  {
    name: 'authorHeading',
    verdict: 'drop',
    because: 'A note on the author follows.',
    when: (block) => size(block) < 60 && AUTHOR.test(lower(block)),
  },
  {
    name: 'rights',
    verdict: 'drop',
    because: 'Notices of copyright are the site’s.',
    when: (block) => size(block) < 250 && RIGHTS.test(lower(block)),
  },
  {
    name: 'credit',
    verdict: 'drop',
    because: 'A name of a photographer or an agency says nothing about the news.',
    when: (block) => size(block) < 100 && CREDIT.test(lower(block)),
  },
  {
    name: 'captionByCredit',
    verdict: 'caption',
    because: 'Words that end with a photographer or an agency stand below a picture.',
    when: (block) => size(block) < 220 && isRead(block) && CREDIT_AT_END.test(lower(block)),
  },
  {
    name: 'line',
    verdict: 'drop',
    because: 'Lines with date, author, topics and tools are no sentences.',
    when: (block) =>
      LINE_ALONE.test(lower(block)) ||
      (size(block) < 90 &&
        !STOP.test(block.raw.text) &&
        LINE.test(lower(block)) &&
        !(isHeading(block) && isRead(block))),
  },
  {
    name: 'caption',
    verdict: 'caption',
    because: 'Words below a picture are read, but beside the article.',
    when: (block) => block.place === 'caption' && (isRead(block) || block.inRoot),
  },
  {
    name: 'captionElsewhere',
    verdict: 'drop',
    because: 'A caption of a teaser.',
    when: ({ place }) => place === 'caption',
  },
  {
    name: 'linkOnly',
    verdict: 'drop',
    because: 'A line that is nothing but a link leads away.',
    when: (block) => isRead(block) && block.linked >= 0.8 && size(block) < 200,
  },
  {
    name: 'kicker',
    verdict: 'keep',
    because: 'The line above the headline, by its class.',
    when: (block, { index, headline }) =>
      headline > 0 && index < headline && index >= headline - 2 && KICKER.test(classesOf(block)),
  },
  {
    name: 'aboveHeadline',
    verdict: 'drop',
    because: 'What stands above the headline belongs to the site.',
    when: (_, { index, headline }) => index < headline,
  },
  { name: 'read', verdict: 'keep', because: 'Readability takes it for the article.', when: isRead },
  {
    name: 'ledeNamed',
    verdict: 'keep',
    because: 'The standfirst, by its class, or the words the publisher sums the article up with.',
    when: (block, setting) =>
      isLede(setting) &&
      block.linked < 0.5 &&
      (LEDE.test(classesOf(block)) ||
        (setting.excerpt.length > 20 && block.raw.text.startsWith(setting.excerpt.slice(0, 40)))),
  },
  {
    name: 'lede',
    verdict: 'keep',
    because: 'Prose between the headline and the first paragraph is the standfirst or the lede.',
    when: (block, setting) => isLede(setting) && (isProse(block) || (size(block) >= 60 && block.linked < 0.2)),
  },
  {
    name: 'proseInside',
    verdict: 'keep',
    because: 'Prose between two paragraphs of the article goes on with it.',
    when: (block, { index, headline, last }) => index > headline && index < last && isProse(block),
  },
  {
    name: 'proseInRoot',
    verdict: 'keep',
    because: 'Long unlinked text in the very element that holds the article.',
    when: (block) => block.inRoot && size(block) >= 60 && block.linked < 0.4,
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
      'Items and cells between two paragraphs of the article are its lists and tables, which Readability drops when short.',
    when: (block, setting) =>
      isInside(setting) && ITEMS.test(block.raw.element.tagName) && block.linked < 0.3 && block.inRoot,
  },
];

/** What ends a cut: real prose. */
export const endsCut = (block: Candidate): boolean =>
  (size(block) >= 120 && block.linked <= 0.4) || (isRead(block) && isProse(block));
