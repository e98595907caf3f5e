import { Readability } from '@mozilla/readability';
import { copyDocument } from './copy.ts';
import type { RawBlock } from './line.ts';

/** What Readability finds in a page, told in nodes of the live document. */
export type Readable = {
  /** The live text nodes of the article's body. */
  readonly body: ReadonlySet<Text>;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly published?: string;
  /** The publisher's summary, often the standfirst. */
  readonly excerpt?: string;
};

/** Nodes are wanted, not their source; classes need not be cleaned. */
const OPTIONS = { serializer: (node: Node): Node => node, keepClasses: true };

/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

const filled = <K extends string>(name: K, value: string | null | undefined) =>
  (value?.trim() ? { [name]: value.trim() } : {}) as { [name in K]?: string };

/**
 * Runs Readability on a copy of some of a document's blocks; null when it finds no article. The document itself is only
 * read.
 */
export function readable(document: Document, blocks: readonly RawBlock[]): Readable | null {
  const copy = copyDocument(document, blocks);
  const found = new Readability<Node>(copy.document, OPTIONS).parse();
  if (!found?.content) return null;
  const body = new Set<Text>();
  const texts = copy.document.createTreeWalker(found.content, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const live = copy.liveOf(text as Text);
    if (live) body.add(live);
  }
  return {
    body,
    title: found.title?.trim() ?? '',
    ...filled('byline', found.byline),
    ...filled('siteName', found.siteName),
    ...filled('published', found.publishedTime),
    ...filled('excerpt', found.excerpt),
  };
}
