/** A page's meta tags by name or property, in lower case; the first of a name counts. */
export type MetaTags = ReadonlyMap<string, string>;

export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''}`;
    const content = meta.getAttribute('content')?.trim();
    if (content)
      for (const name of names.toLowerCase().split(/\s+/)) if (name && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}
