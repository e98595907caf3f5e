import type { Article } from '../article/article.ts';
import { explain } from '../reading/explain.ts';
import type { Classification, Label, Passage, Reading } from '../reading/reading.ts';
import { tellNote } from '../reading/tellNote.ts';
import type { Say } from '../text/say.ts';
import { codePointsIn, wholePoint } from './codePoints.ts';

/**
 * How much text before and after a passage tells it from the same words elsewhere, in UTF-16 code units. Never beyond its
 * block: what stands between two blocks in the page is the publisher's markup, which no quotation could match.
 */
const CONTEXT = 32;

const LESART = { type: 'Software', name: 'Lesart' } as const;

/**
 * The labelled passages as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), in JSON-LD.
 * Each annotation has a body for the label (purpose classifying), one for the reasons (describing) and, where somebody
 * is quoted, one that names the source (identifying). Positions count Unicode code points of `Article.text`, the page
 * as Lesart renders it (`renderedVia`, model 4.5); the quote finds the passage in the page itself. A note on the publisher
 * is a comment on the whole page.
 */
export function toWebAnnotations(article: Article, reading: Reading, say: Say, now = new Date()): string {
  const id = newId();
  const made = { created: now.toISOString(), creator: LESART, generator: LESART };
  const source = article.url || newId();
  const target = targetsIn(article, source);
  const passages = reading.classifications.flatMap((classification) => {
    const { label, passage } = classification;
    if (label === null) return [];
    const body = bodiesOf(label, classification, reading, say);
    return [{ id: newId(), type: 'Annotation', motivation: 'classifying', ...made, body, target: target(passage) }];
  });
  const notes = reading.notes.map((note) => {
    const value = { value: tellNote(note, say), format: 'text/plain', language: say('languageTag') };
    const body = [{ type: 'TextualBody', purpose: 'commenting', ...value }];
    return { id: newId(), type: 'Annotation', motivation: 'commenting', ...made, body, target: source };
  });
  const items = [...passages, ...notes];
  const page = { id: newId(), type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: article.headline,
      ...made,
      total: items.length,
      first: page,
      last: page.id,
    },
    null,
    2,
  )}\n`;
}

/** A name of its own for each resource (model 3.1: exactly one IRI), without claiming one on the publisher's site. */
const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

function bodiesOf(label: Label, { reasons, attribution }: Classification, { attributions }: Reading, say: Say) {
  const text = (purpose: 'classifying' | 'describing' | 'identifying', value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  const why = reasons.map((reason) => explain(reason, say)).join('\n');
  const source = attribution === undefined ? undefined : attributions[attribution]?.sourceName;
  return [
    text('classifying', label),
    ...(why ? [{ ...text('describing', why), language: say('languageTag') }] : []),
    ...(source ? [text('identifying', source)] : []),
  ];
}

/** Targets in one article, for passages in ascending order. */
function targetsIn({ text, blocks }: Article, source: string) {
  const points = codePointsIn(text);
  return ({ span: { start, end }, block }: Passage) => {
    const around = blocks[block]?.span ?? { start, end };
    return {
      type: 'SpecificResource',
      source,
      renderedVia: LESART,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(wholePoint(text, Math.max(around.start, start - CONTEXT)), start),
          suffix: text.slice(end, wholePoint(text, Math.min(around.end, end + CONTEXT))),
        },
        { type: 'TextPositionSelector', start: points(start), end: points(end) },
      ],
    };
  };
}
