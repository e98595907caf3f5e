import type { Setting } from './facts.ts';
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
