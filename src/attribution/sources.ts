import type { Article } from '../article/article.ts';
import type { Sentence } from '../text/sentence.ts';
import { slice } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';

/** Gives every draft the name and kind of its source. */
export function nameSources(
  article: Article,
  _sentences: readonly Sentence[],
  drafts: readonly Draft[],
): Attribution[] {
  let last: string | undefined;
  return drafts.map(({ form, content, cue, source, marks, whose }) => {
    const name = source ? slice(article.text, source) : whose === 'previous' ? last : undefined;
    if (name) last = name;
    return {
      form,
      content,
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      ...(name ? { sourceName: name } : {}),
      sourceKind: name ? 'person' : 'unknown',
      marks,
    };
  });
}
