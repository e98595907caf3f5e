import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Article } from '../article/article.ts';
import { explain } from '../reading/explain.ts';
import { type Classification, LABELS, type Reading, type ReadsAs } from '../reading/reading.ts';
import { tellNote } from '../reading/tellNote.ts';
import { formatPercent, percentages, percentagesOfWhole } from '../text/percent.ts';
import type { Say } from '../text/say.ts';
import { slice } from '../text/span.ts';

/**
 * A report to read: headline, what is known of the page, shares, sources, then every passage with its label and reasons.
 * All of it is text: marks of Markdown or HTML in the page come out as the characters they are.
 */
export function toMarkdown(article: Article, reading: Reading, say: Say, now = new Date()): string {
  const shares = percentages(LABELS.map((label) => reading.shares[label]));
  const children: RootContent[] = [
    heading(1, article.headline || article.url),
    list(facts(article, reading, say, now)),
    ...notes(reading, say),
    heading(2, say('exportShares')),
    list(LABELS.map((label, at) => [text(`${say(`label_${label}`)}: ${formatPercent(shares[at] ?? 0, say)}`)])),
    ...sources(reading, say),
    heading(2, say('exportPassages')),
    ...reading.classifications.flatMap((classification) => passage(article.text, classification, reading, say)),
  ];
  return serialise({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' });
}

function facts(
  { url, publisher, section, byline, published, modified, access, declaredGenre }: Article,
  { readsAs }: Reading,
  say: Say,
  now: Date,
) {
  const known: [string, string | undefined][] = [
    [say('exportPage'), url],
    [say('exportPublisher'), publisher?.name],
    [say('exportSection'), section],
    [say('exportByline'), byline],
    [say('exportPublished'), published],
    [say('exportModified'), modified === published ? undefined : modified],
    [say('exportAccess'), access && say(`access_${access}`)],
    [say('declaredAs'), declaredGenre?.wording],
    [
      say('readsLike'),
      say(`readsAs_${readsAs.replace(' ', '_') as Exclude<ReadsAs, 'press release'> | 'press_release'}`),
    ],
    [say('exportReadOn'), now.toISOString().slice(0, 10)],
  ];
  return known.flatMap(([name, value]) =>
    value ? [[text(`${name}: `), value === url ? address(url) : text(value)]] : [],
  );
}

const notes = ({ notes }: Reading, say: Say): RootContent[] =>
  notes.length === 0 ? [] : [heading(2, say('exportNotes')), list(notes.map((note) => [text(tellNote(note, say))]))];

function sources({ sources }: Reading, say: Say): RootContent[] {
  if (sources.length === 0) return [];
  const percents = percentagesOfWhole(sources.map(({ share }) => share)).map((whole) => formatPercent(whole, say));
  const items = sources.map(({ name, role, attributions }, at) => [
    strong(name),
    text(`${role ? ` (${role})` : ''}: ${say('exportQuoted', String(attributions.length), percents[at] ?? '')}`),
  ]);
  return [heading(2, say('exportSources')), list(items)];
}

function passage(
  all: string,
  { passage, label, confidence, reasons, attribution }: Classification,
  reading: Reading,
  say: Say,
) {
  const source = attribution === undefined ? undefined : reading.attributions[attribution]?.sourceName;
  const sure = label === null ? '' : ` (${percent(confidence, say)})`;
  const verdict = [
    strong(label === null ? say('exportNoLabel') : say(`label_${label}`)),
    text(`${sure}${source ? ` · ${source}` : ''}`),
  ];
  const nodes: RootContent[] = [
    { type: 'blockquote', children: [paragraph([text(slice(all, passage.span))])] },
    paragraph(verdict),
  ];
  if (reasons.length > 0) nodes.push(list(reasons.map((reason) => [text(explain(reason, say))])));
  return nodes;
}

/** One share (0–1) that is no part of a whole. */
const percent = (share: number, say: Say): string => formatPercent(Math.round(share * 100), say);

/** Text on one line: a line break within it could begin a block of its own. */
const text = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s*[\r\n]\s*/g, ' ') });
/** A web address as a link to itself; anything else that a page calls its address is only text. */
const address = (url: string): PhrasingContent =>
  /^https?:/i.test(url) && URL.canParse(url) ? { type: 'link', url, children: [text(url)] } : text(url);
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });
const list = (items: PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(children)] })),
});
