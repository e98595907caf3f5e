import { Readability } from '@mozilla/readability';
import { copyDocument, textsOf } from './copy.ts';

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

/** What Readability would look at again and again, and never take for the article. */
const NEVER_READ =
  'style, noscript, template, svg, iframe, object, select, option, textarea, nav, footer, [hidden], [aria-hidden="true"]';

/** Nodes are wanted, not their source; classes need not be cleaned. */
const OPTIONS = { serializer: (node: Node): Node => node, keepClasses: true };

const filled = <K extends string>(name: K, value: string | null | undefined) =>
  (value?.trim() ? { [name]: value.trim() } : {}) as { [name in K]?: string };

/**
 * Runs Readability on a copy of the document, some of its elements left out; null when it finds no article. The document
 * itself is only read.
 */
export function readable(document: Document, without: readonly Element[] = []): Readable | null {
  const copy = copyDocument(document, without);
  for (const element of copy.document.querySelectorAll(NEVER_READ)) element.remove();
  const found = new Readability<Node>(copy.document, OPTIONS).parse();
  if (!found?.content) return null;
  const body = new Set<Text>();
  const texts = textsOf(found.content);
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
