/** A node of JSON-LD as it stands in the page: anything. */
export type LinkedData = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The types of a node, without the vocabulary's address. */
export const typesOf = (node: LinkedData): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A property as text: a string, or the name of the thing it points to. Several are joined by commas. */
export function textOf(value: unknown): string | undefined {
  const texts = listOf(value).flatMap((one) => {
    const text = isNode(one) ? one.name : one;
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
  return texts.length > 0 ? texts.join(', ') : undefined;
}

/** What publishers get wrong most often: comment marks around the data, line breaks within strings, commas too many. */
const mended = (source: string): string =>
  source
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');

/** Parsed data, or undefined: data that cannot be read is as good as none, the page need not know JSON. */
function parsed(source: string): unknown {
  for (const attempt of [source, mended(source)]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** All nodes: of lists and graphs, and what a page says it is mainly about. */
function nodesIn(value: unknown): LinkedData[] {
  return listOf(value).flatMap((one) =>
    isNode(one) ? [one, ...nodesIn(one['@graph']), ...nodesIn(one.mainEntity)] : [],
  );
}

const ARTICLE = /Article$|^(?:Report|Review|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/** The page's description of its article by schema.org: the node whose headline is the title's, or else the first. */
export function articleNode(document: Document, title: string): LinkedData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts
    .flatMap((script) => nodesIn(parsed(script.textContent ?? '')))
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return nodes.find((node) => textOf(node.headline) === title) ?? nodes[0] ?? null;
}
