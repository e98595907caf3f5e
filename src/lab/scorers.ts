import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { isolation } from './shingles.ts';

/** One figure: what it is, its value in per cent, and what else to know about it. */
export type Figure = { readonly name: string; readonly value: string; readonly detail: string };

/** Figures from annotations and readings (paths). */
export type Scorer = (shared: string, gold: string, readings: string) => Promise<Figure[]>;

/** A scorer of ../shared/score, and the lines of its output that hold a figure (groups `name`, `value`, `detail`). */
const script =
  (name: string, ...figures: readonly RegExp[]): Scorer =>
  async (shared, gold, readings) => {
    const args = [join(shared, 'score', `${name}.mjs`), '--gold', gold, '--pred', readings];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
    return figures.flatMap((figure) =>
      [...stdout.matchAll(figure)].map(({ groups = {} }) => ({
        name: `${name}${groups.name ? ` ${groups.name.trim()}` : ''}`,
        value: groups.value ?? '',
        detail: groups.detail ?? '',
      })),
    );
  };

export const voices = script('voices', /^(?<name>de|en|all)\s+macro-F1 (?<value>[\d.]+) \| (?<detail>.*)$/gm);

export const sources = script(
  'sources',
  /^(?<name>de|en) {2,}quotations \d+ found (?<value>[\d.]+) \| (?<detail>.*)$/gm,
  /^sources right (?<value>[\d.]+) (?<detail>of \d+)$/gm,
);

export const reads = script(
  'reads',
  /^(?<name>report|analysis|opinion|interview|service|promotional) +F1 (?<value>[\d.]+) \((?<detail>.*)\)$/gm,
  /^reads macro-F1 (?<value>[\d.]+)$/gm,
);

export const attributed = script(
  'attributions',
  /^(?<name>content) characters +F1 (?<value>[\d.]+) \((?<detail>.*)\)$/gm,
  /^attributions +F1 (?<value>[\d.]+) \((?<detail>p [\d.]+ r [\d.]+, gold \d+, predicted \d+)\)/gm,
  /^(?<name>source) of found +(?<value>[\d.]+) (?<detail>of \d+)$/gm,
);

export const subjectivity = script('subjectivity', /^(?<detail>SUBJ.*)\nsubjectivity macro-F1 (?<value>[\d.]+)$/gm);

export const segmented = script('segments', /^(?<detail>\d+ pages.*)\nsegments F1 (?<value>[\d.]+)$/gm);

type Isolated = { id: string; text: string; blocks: { start: number; end: number; body: boolean; kind: string }[] };

/** The benchmark annotates the article's body without what stands over it. */
const OVER_THE_BODY: ReadonlySet<string> = new Set(['headline', 'kicker']);

/** The body of each article against its whole text. */
export const isolated: Scorer = async (_shared, gold, readings) => {
  const truth = JSON.parse(readFileSync(gold, 'utf8')) as Record<string, string>;
  const found = new Map<string, string>();
  for (const line of readFileSync(readings, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, blocks } = JSON.parse(line) as Isolated;
    const body = blocks
      .filter((block) => block.body && !OVER_THE_BODY.has(block.kind))
      .map(({ start, end }) => text.slice(start, end));
    found.set(id, body.join('\n'));
  }
  const pages = Object.entries(truth).map(([id, text]) => ({ truth: text, found: found.get(id) ?? '' }));
  const { precision, recall, f1 } = isolation(pages);
  const percent = (share: number) => (share * 100).toFixed(1);
  return [
    {
      name: 'isolation',
      value: percent(f1),
      detail: `p ${percent(precision)} r ${percent(recall)}; body without headline and kicker`,
    },
  ];
};
