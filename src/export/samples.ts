import type { Article } from '../article/article.ts';
import type { Label, Reading } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

type SamplePassage = { readonly text: string; readonly label?: Label | null; readonly source?: string };

/** An invented article of one paragraph a text, and a reading that labels each as given: for tests of the exports. */
export function sampleOf(
  passages: readonly SamplePassage[],
  about: Partial<Article> = {},
): { article: Article; reading: Reading } {
  const { text, spans } = laidOut(passages);
  const article: Article = {
    url: 'https://beispiel.example/haushalt',
    language: 'de',
    headline: 'Der Haushalt steht',
    text,
    blocks: spans.map((span) => ({ kind: 'paragraph', span, body: true, linked: 0, strong: 0 })),
    ...about,
  };
  return { article, reading: readingOf(passages, spans) };
}

function laidOut(passages: readonly SamplePassage[]): { text: string; spans: Span[] } {
  let text = '';
  const spans = passages.map((passage) => {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${passage.text}`;
    return { start, end: text.length };
  });
  return { text, spans };
}

function readingOf(passages: readonly SamplePassage[], spans: readonly Span[]): Reading {
  const quoted = passages.flatMap(({ source }, i) => (source === undefined ? [] : [{ source, span: spans[i], i }]));
  return {
    depth: 'quick',
    classifications: passages.map(({ text, label = 'reporting' }, i) => {
      const attribution = quoted.findIndex((quote) => quote.i === i);
      return {
        passage: { id: i, span: spans[i] ?? { start: 0, end: 0 }, block: i },
        label,
        confidence: 0.75,
        reasons: label === 'quotation' ? [{ name: 'quotationMarks', weight: 2, spans: [], words: [text] }] : [],
        ...(attribution >= 0 && { attribution }),
      };
    }),
    attributions: quoted.map(({ source, span }) => ({
      form: 'direct',
      content: span ? [span] : [],
      sourceName: source,
      sourceKind: 'person',
      marks: ['quotationMarks'],
    })),
    sources: quoted.map(({ source }, i) => ({
      name: source,
      kind: 'person',
      attributions: [i],
      share: 1 / quoted.length,
    })),
    shares: { reporting: 0.5, quotation: 0.5, commentary: 0, promotion: 0 },
    readsAs: 'report',
    notes: [],
  };
}
