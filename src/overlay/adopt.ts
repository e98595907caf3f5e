/** Adds a style sheet to a document, the page's or a frame's, without touching it, until the signal takes it away. */
export function adopt(document: Document, rules: string, signal: AbortSignal): CSSStyleSheet {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });
  return sheet;
}
