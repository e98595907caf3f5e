import { type Candidate, candidatesOf } from './page.ts';
import { type Readable, readable } from './readable.ts';
import { renderedBlocks } from './rendered.ts';
import { withoutSurroundings } from './surroundings.ts';

/** What Readability finds in a page, and every block of the page with what is known of it. */
export type Isolated = { readonly found: Readable; readonly candidates: readonly Candidate[] };

/** Looks at a page; null when there is no article. `without`: elements that are no part of it. */
export function isolate(document: Document, without: readonly Element[] = []): Isolated | null {
  if (!document.body) return null;
  const blocks = renderedBlocks(document.body).filter(({ element }) => !without.some((one) => one.contains(element)));
  const found = readable(document, withoutSurroundings(blocks)) ?? readable(document, blocks);
  return found && { found, candidates: candidatesOf(document, found, blocks) };
}
