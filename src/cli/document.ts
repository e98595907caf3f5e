import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * The document a browser would build from a page's source: parse5 follows the HTML standard's tree construction
 * (with scripting on, so that what stands in `noscript` stays plain text); linkedom gives the nodes their DOM.
 * Scripts do not run and nothing is fetched. The content of `template` elements, which no reader sees, is left out.
 */
export function documentFrom(source: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  const pending: [Parent, Node][] = [];
  for (const node of parse(source).childNodes) {
    if (node.nodeName !== 'html' || !('attrs' in node)) continue;
    for (const { name, value } of node.attrs) document.documentElement.setAttribute(name, value);
    pending.push([node, document.documentElement]);
  }
  // A list of its own instead of recursion: pages may nest deeper than the call stack.
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [from, to] = next;
    for (const child of from.childNodes) {
      const node = nodeFor(document, child);
      if (!node) continue;
      to.appendChild(node);
      if ('childNodes' in child) pending.push([child, node]);
    }
  }
  return document;
}

function nodeFor(document: Document, from: DefaultTreeAdapterTypes.ChildNode): Node | null {
  if ('value' in from) return document.createTextNode(from.value);
  if (!('attrs' in from)) return null;
  const element =
    from.namespaceURI === html.NS.HTML
      ? document.createElement(from.tagName)
      : document.createElementNS(from.namespaceURI, from.tagName);
  for (const { name, value } of from.attrs) element.setAttribute(name, value);
  return element;
}
