import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What a block is in the page, by its role for a reader. */
export type BlockKind =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'paragraph'
  | 'crosshead'
  | 'listItem'
  | 'blockQuotation'
  | 'caption'
  | 'tableCell'
  | 'preformatted'
  | 'disclosure'
  | 'offer';

/**
 * One block of text as the page lays it out.
 * `body`: part of the article proper; otherwise beside it: a caption, or promotion (`disclosure`, `offer`).
 * `linked`, `strong`: share (0–1) of its characters inside links or buttons, and in bold or italic type.
 */
export type Block = {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly body: boolean;
  readonly linked: number;
  readonly strong: number;
};

/** Whether a block is promotion or its label, beside the article or between its parts, rather than the article's own text. */
export const isPromotional = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'offer' || kind === 'disclosure';

/** What the publisher says the piece is, with the words or the type it says it with. */
export type DeclaredGenre = {
  readonly genre: 'report' | 'analysis' | 'opinion' | 'review' | 'interview' | 'satire' | 'live' | 'advertisement';
  readonly wording: string;
  /** Where it was found: structured data, a meta tag, words on the page, or a part of its address. */
  readonly from: 'json-ld' | 'meta' | 'page' | 'address';
};

export type Publisher = { readonly name: string; readonly url?: string };

/** Whether an article may be read for free: all of it, parts of it, a number of articles, or none without paying. */
export type Access = 'free' | 'partly' | 'metered' | 'paid';

/** A kind of goods that the page's own site sells. */
export type Good = {
  /** In the page's own words: `Gold`. */
  readonly name: string;
  readonly from: 'navigation' | 'structured-data';
  /** The link or entry it was found in: `Gold kaufen`. */
  readonly wording: string;
};

/** What a page shows of its publisher's trade. `cart`: the site has a shopping cart. */
export type Interest = { readonly goods: readonly Good[]; readonly cart: boolean };

/** A news article as text: what every later stage reads. Plain serialisable data; all spans refer to `text`. */
export type Article = {
  readonly url: string;
  /** The language it is written in, or null when that is none Lesart reads. */
  readonly language: Language | null;
  /** The page's own claim, as it stands there. */
  readonly declaredLanguage?: string;
  readonly headline: string;
  readonly byline?: string;
  /** ISO 8601, as far as the page gives it. */
  readonly published?: string;
  /** When it was last changed: ISO 8601, as far as the page gives it. */
  readonly modified?: string;
  /** The line above the headline, and the paragraph below it. */
  readonly kicker?: string;
  readonly standfirst?: string;
  /** The place that opens the lede: `Berlin (dpa) – …`. */
  readonly dateline?: string;
  /** The section it stands in, as the page names it. */
  readonly section?: string;
  /** What the publisher says of the paywall. */
  readonly access?: Access;
  /**
   * What the publisher declares of its ownership, funding and ethics: an address or a name, by schema.org property
   * (`ownershipFundingInfo`, `publishingPrinciples`, `correctionsPolicy`, …).
   */
  readonly declarations?: Readonly<Record<string, string>>;
  /** Where in the page each of these values was found, by field: `json-ld datePublished`, `meta og:site_name`, `page`. */
  readonly provenance?: Readonly<Record<string, string>>;
  readonly publisher?: Publisher;
  readonly declaredGenre?: DeclaredGenre;
  /** The publisher's own trade, where the page shows one; whether the article speaks of it is a question of its text. */
  readonly interest?: Interest;
  readonly text: string;
  /** In page order, without overlap. Between two blocks `text` has white space only. */
  readonly blocks: readonly Block[];
};
