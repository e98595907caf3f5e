/** A node of JSON-LD as it stands in the page: anything. */
export type LinkedData = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The types of a node, without the vocabulary's address. */
export const typesOf = (node: LinkedData): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A property as text: a string, or the name of the thing it points to. Several are joined by commas. */
export function textOf(value: unknown): string | undefined {
  const texts = listOf(value).flatMap((one) => {
    const text = isNode(one) ? (one.name ?? one['@value']) : one;
    return typeof text === 'string' && text.trim() !== '' ? [plain(text)] : [];
  });
  return texts.length > 0 ? [...new Set(texts)].join(', ') : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Text without the HTML entities that some publishers put into data, white space folded. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{2,5})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
      code ? String.fromCharCode(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

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

/** Deeper data, or more of it, describes no article. */
const DEEPEST = 12;
const MOST_NODES = 5000;

/** Every node with a name of its own (`@id`), wherever it stands: others refer to it by that name. */
function byId(values: readonly unknown[]): ReadonlyMap<string, LinkedData> {
  const found = new Map<string, LinkedData>();
  let left = MOST_NODES;
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left <= 0) return;
    if (Array.isArray(value)) for (const one of value) walk(one, depth + 1);
    if (!isNode(value)) return;
    left--;
    const id = value['@id'];
    const size = Object.keys(value).length;
    if (typeof id === 'string' && size > Object.keys(found.get(id) ?? { '@id': id }).length) found.set(id, value);
    for (const one of Object.values(value)) walk(one, depth + 1);
  };
  walk(values, 0);
  return found;
}

/** A node whose properties stand for themselves: references among them are replaced by what they refer to. */
function resolved(node: LinkedData, index: ReadonlyMap<string, LinkedData>): LinkedData {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const id = isNode(value) ? value['@id'] : undefined;
    return isNode(value) && typeof id === 'string' ? { ...index.get(id), ...value } : value;
  };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, follow(value)]));
}

/** All nodes: of lists and graphs, and what a page says it is mainly about. */
function nodesIn(value: unknown): LinkedData[] {
  return listOf(value).flatMap((one) =>
    isNode(one) ? [one, ...nodesIn(one['@graph']), ...nodesIn(one.mainEntity)] : [],
  );
}

/** The things a page describes in JSON-LD (https://www.w3.org/TR/json-ld11/), in page order. What cannot be parsed is left out. */
export function linkedNodes(document: Document): LinkedData[] {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')];
  const values = scripts.map((script) => parsed(script.textContent ?? ''));
  const index = byId(values);
  return values.flatMap(nodesIn).map((node) => resolved(node, index));
}
