import { LETTER } from '../text/letters.ts';
import type { Candidate } from './page.ts';
import { beginsWith, isExactly, isLabel, madeOf, type Phrases, wordsPattern } from './phrases.ts';
import { tagOf } from './tag.ts';

/** What a rule may know of a block beside the block itself. */
export type Setting = {
  readonly index: number;
  /** Indexes of the headline (-1: none) and of the first and last block that is surely the article's. */
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  /** Whether the heading above is a link, as a teaser's is. */
  readonly underLink: boolean;
  /** The `article` element around the headline, where it holds the first paragraph too. */
  readonly article: Element | null;
  /** The publisher's summary of the article. */
  readonly excerpt: string;
};

type Test = (block: Candidate) => boolean;

const RELATED = beginsWith('relatedHeadings');
const COMMENTS = beginsWith('commentHeadings');
const AUTHOR = isLabel('authorHeadings');
const LINE = beginsWith('metaLines');
const LINE_ALONE = isExactly('metaLines');
const DATE = madeOf('dateWords');
const POST = /^[—–-] .{0,60}\(@\w+\)/;
const NAMED_CREDIT = beginsWith('credits', (text, at) => /^[^:©]{0,24}[:©]/.test(text.slice(at, at + 25)));
const CREDIT = { test: (text: string): boolean => NAMED_CREDIT.test(text) || /^\(?©/.test(text) };
const CREDIT_AT_END = new RegExp(
  `(?:[(/|.]|(?<=\\S)\\s)\\s*(?:(?<![${LETTER}0-9])${wordsPattern('credits')})(?: by| von)?\\s*[:©][^.!?]{2,60}$|(?:©|\\(c\\))[^.!?]{2,60}$`,
);
const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|^copyright|^©|subject to copyright|copyrighted|urheberrechtlich geschützt|creative commons|cc[- ]by|unless otherwise (?:noted|stated)|sofern nicht anders/;
const COPYRIGHT = /^(?:©|copyright|\(c\))/;
const STOP = /[.!?…]["'”“»«’)\]]*$/;
const STOP_OR_COLON = /[.!?…:]["'”“»«’)\]]*$/;
const LEDE =
  /(?:^|[\s_-])(?:lead|lede|intro|introtext|standfirst|subline|subtitle|subheadline|sub-headline|dek|deck|excerpt|summary|vorspann|abstract|teaser-?text|anreisser|article-teaser)(?:$|[\s_-])/i;
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|dachzeile|topline|eyebrow|roofline|spitzmarke|pre-?title|headline-?intro)(?:$|[\s_-])/i;

/** Classes of the block and of the first element in it, which may be a mere span. */
const classesOf = ({ raw }: Candidate): string =>
  `${raw.element.getAttribute('class') ?? ''} ${raw.pieces[0]?.node.parentElement?.getAttribute('class') ?? ''}`;
/** Whether a block is no longer than `most` characters and its words, in lower case, match. */
const says = ({ raw: { text }, lower }: Candidate, most: number, words: Phrases): boolean =>
  text.length <= most && words.test(lower);

export const sizeOf = ({ raw }: Candidate): number => raw.text.length;
export const isRead: Test = ({ read }) => read >= 0.5;
export const isProse: Test = (block) =>
  sizeOf(block) >= 80 && block.linked < 0.25 && STOP_OR_COLON.test(block.raw.text);
/** A paragraph or heading of some length: a standfirst need not end with a full stop. */
export const isLine: Test = (block) =>
  sizeOf(block) >= 60 && block.linked < 0.2 && (isHeading(block) || tagOf(block.raw.element) === 'P');
export const isHeading: Test = ({ heading }) => heading !== null;

export const headsRelated: Test = (block) => says(block, 60, RELATED);
export const headsComments: Test = (block) => says(block, 90, COMMENTS);
export const headsAuthor: Test = (block) => says(block, 60, AUTHOR);
export const claimsRights: Test = (block) => says(block, 250, RIGHTS) || says(block, 400, COPYRIGHT);
export const isCredit: Test = (block) => says(block, 100, CREDIT);
export const endsWithCredit: Test = (block) => says(block, 220, CREDIT_AT_END);
/** A date and a time of day, in whatever language. */
const TIMESTAMP = /^[^.!?]*\b(?:19|20)\d\d\b[^.!?]{0,16}\b\d?\d:\d\d[^.!?]{0,12}$/;
export const isDate: Test = (block) => says(block, 60, DATE) || says(block, 60, TIMESTAMP);
/** The line below an embedded post: `— Name (@name) date`. */
export const isPostSignature: Test = (block) => says(block, 120, POST);

/** A line with date, author, topics or tools. A heading may begin with such a word and yet be the article's. */
export const isMetaLine: Test = (block) =>
  says(block, 60, LINE_ALONE) ||
  (says(block, 90, LINE) && !STOP.test(block.raw.text) && !(isHeading(block) && isRead(block)));

/** A label and a link behind it (`Lea también: …`, `À lire aussi » …`), in whatever language. */
export const isLabelledLink: Test = (block) =>
  block.linked >= 0.5 &&
  sizeOf(block) < 200 &&
  /^[^:»|]{3,30}[:»|]\s/.test(block.raw.text) &&
  !STOP.test(block.raw.text);

export const isKicker: Test = (block) => KICKER.test(classesOf(block));

/** A standfirst by its class, or because it says what the publisher sums the article up with. */
export const isNamedLede = (block: Candidate, excerpt: string): boolean =>
  LEDE.test(classesOf(block)) || (excerpt.length > 20 && block.raw.text.startsWith(excerpt.slice(0, 40)));

/** Between the headline and the first paragraph, or that paragraph. */
export const isAtLede = ({ index, headline, first }: Setting): boolean =>
  headline >= 0 && index > headline && index <= first;
/** In a block quotation, such as an embedded post. */
export const isQuoted: Test = ({ raw }) => raw.element.closest('blockquote') !== null;
/** In another `article` than the headline, beside it and with a title of its own: the next one of an endless page, or its teaser. */
export const isElsewhere = ({ raw }: Candidate, { article }: Setting): boolean => {
  const own = article && raw.element.closest('article');
  if (!own || own === article || article.contains(own) || own.contains(article)) return false;
  // WordPress numbers its posts.
  return /^post-\d+$/.test(own.id) || own.querySelector('h1, h2 a, h3 a, a h2, a h3') !== null;
};
/** Between two paragraphs of the article. */
export const isInside = ({ index, first, last }: Setting): boolean => index > first && index < last;

/** What ends the furniture below a heading: real prose. */
export const endsCut: Test = (block) =>
  (sizeOf(block) >= 120 && block.linked <= 0.4) || (isRead(block) && isProse(block));
