import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import papaparse from 'papaparse';
import { decode } from '../cli/decode.ts';
import { readGold } from './gold.ts';

/** One thing to read, as the command line takes it; the source of a page is loaded only when its turn comes. */
export type Item = { readonly id: string; readonly url?: string; readonly language?: string } & (
  | { readonly page: string }
  | { readonly text: string }
);

/** Annotated texts: what to read, and a copy of the annotations of the items chosen (a file or a folder in `into`). */
export type Corpus = {
  readonly items: readonly Item[];
  readonly gold: (chosen: ReadonlySet<string>, into: string) => string;
};

/** The line in which the command line is asked for an item. */
export function lineOf(item: Item): string {
  const { page, ...rest } = 'page' in item ? item : { ...item, page: null };
  return `${JSON.stringify(page === null ? rest : { ...rest, html: decode(readFileSync(page)) })}\n`;
}

/** The annotated pages. Their language is not given away: finding it is part of reading. */
export function goldPages(shared: string): Corpus {
  const pages = readGold(shared);
  return {
    items: pages.flatMap(({ name, file, url }) => (file ? [{ id: name, page: file, ...(url && { url }) }] : [])),
    gold: (chosen, into) => {
      const folder = join(into, 'gold');
      mkdirSync(folder);
      const names = readdirSync(join(shared, 'gold')).filter((name) => chosen.has(basename(name, '.json')));
      for (const name of names) copyFileSync(join(shared, 'gold', name), join(folder, name));
      return folder;
    },
  };
}

/** Texts with attributions, one a line. */
export function attributions(shared: string, name: string): Corpus {
  const lines = readFileSync(join(shared, 'corpora/attributions', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as { id: string; language: string; text: string });
  return {
    items: documents.map(({ id, language, text }) => ({ id, language, text })),
    gold: (chosen, into) =>
      written(join(into, 'gold.jsonl'), lines.filter((_, i) => chosen.has(documents[i]?.id ?? '')).join('\n')),
  };
}

/** Sentences that are the author's opinion or not, each read on its own. */
export function sentences(shared: string, language: string): Corpus {
  const file = join(shared, 'corpora/checkthat-subjectivity', language, `dev_test_${language}.tsv`);
  const options = { delimiter: '\t', header: true, skipEmptyLines: true };
  const { data } = papaparse.parse<Row>(readFileSync(file, 'utf8'), options);
  return {
    items: data.map(({ sentence_id, sentence }) => ({ id: sentence_id, language, text: sentence })),
    gold: (chosen, into) => {
      const rows = data.filter(({ sentence_id }) => chosen.has(sentence_id));
      return written(join(into, 'gold.tsv'), `${papaparse.unparse(rows, { delimiter: '\t', newline: '\n' })}\n`);
    },
  };
}

type Row = { readonly sentence_id: string; readonly sentence: string; readonly label: string };

/** Pages with some text that belongs to the article and some that does not. */
export function segments(shared: string): Corpus {
  const folder = join(shared, 'pages/trafilatura');
  const pages = JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8')) as Record<string, { file: string }>;
  return {
    items: Object.entries(pages).map(([url, { file }]) => ({ id: file, url, page: join(folder, file) })),
    gold: (chosen, into) => {
      const kept = Object.entries(pages).filter(([, { file }]) => chosen.has(file));
      return written(join(into, 'segments.json'), JSON.stringify(Object.fromEntries(kept)));
    },
  };
}

/** Pages with the whole text of their article; its annotations are a JSON object of texts by id. */
export function wholeArticles(shared: string): Corpus {
  const folder = join(shared, 'pages/scrapinghub');
  type Truth = Record<string, { articleBody: string; url: string }>;
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Truth;
  return {
    items: Object.entries(truth).map(([id, { url }]) => ({ id, url, page: join(folder, 'html', `${id}.html`) })),
    gold: (chosen, into) => {
      const texts = Object.entries(truth).flatMap(([id, page]) => (chosen.has(id) ? [[id, page.articleBody]] : []));
      return written(join(into, 'texts.json'), JSON.stringify(Object.fromEntries(texts)));
    },
  };
}

function written(path: string, content: string): string {
  writeFileSync(path, content);
  return path;
}
