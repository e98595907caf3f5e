import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './webAnnotations.ts';

/** Writes a reading as a file's content. `now`: when it is written. */
export type Exporter = (article: Article, reading: Reading, say: Say, now?: Date) => string;

/** Every kind of file a reading can be exported to. `mediaType` as registered with IANA. */
export const FORMATS = [
  { name: 'jsonld', extension: 'jsonld', mediaType: 'application/ld+json', write: toWebAnnotations },
  { name: 'markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  { name: 'csv', extension: 'csv', mediaType: 'text/csv', write: toCsv },
] as const satisfies readonly { name: string; extension: string; mediaType: string; write: Exporter }[];

export type Format = (typeof FORMATS)[number]['name'];

/** All about one format. */
export const formatOf = (name: Format): (typeof FORMATS)[number] =>
  FORMATS.find((format) => format.name === name) ?? FORMATS[0];
