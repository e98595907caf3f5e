import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Isolated, isolate } from '../article/isolate.ts';
import { type Judged, judge } from '../article/judge.ts';
import { keptOf } from '../article/kept.ts';
import type { Rule } from '../article/rule.ts';
import { RULES } from '../article/rules.ts';
import { decode } from '../cli/decode.ts';
import { documentFrom } from '../cli/document.ts';
import { table } from './table.ts';

type Segments = { readonly file: string; readonly with?: readonly string[]; readonly without?: readonly string[] };
type Page = Segments & Isolated;

/** What a rule did on all pages: blocks it decided, and right segments more (+) or fewer (-) with it than without. */
type Earned = { blocks: number; wanted: number; unwanted: number };

/**
 * Every rule of the isolation with what it touched and what it earns, as a table: for each rule all pages are judged
 * again without it. `shared`: the folder with the segments; `every`: only each n-th page.
 */
export function explainRules(shared: string, every: number): string {
  const earned = new Map(RULES.map((rule): [Rule, Earned] => [rule, { blocks: 0, wanted: 0, unwanted: 0 }]));
  for (const page of pagesIn(join(shared, 'pages/trafilatura'), every)) weigh(page, earned);
  const sign = (n: number) => (n > 0 ? `+${n}` : String(n));
  const rows = [...earned].map(([{ name, verdict, because }, { blocks, wanted, unwanted }]) => {
    return [name, verdict, String(blocks), sign(wanted), sign(unwanted), because];
  });
  return table([['rule', 'verdict', 'blocks', 'wanted text', 'unwanted text', 'because'], ...rows]);
}

function* pagesIn(folder: string, every: number): Iterable<Page> {
  const pages = JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8')) as Record<string, Segments>;
  for (const [index, page] of Object.values(pages).entries()) {
    if (index % every !== 0) continue;
    const document = documentFrom(decode(readFileSync(join(folder, page.file))));
    const isolated = isolate(document);
    if (isolated) yield { ...page, ...isolated };
  }
}

function weigh(page: Page, earned: ReadonlyMap<Rule, Earned>): void {
  const { judged } = judge(page.candidates, page.found);
  const now = rightIn(page, judged);
  for (const [rule, sum] of earned) {
    const blocks = judged.filter(({ by }) => by.split(',')[0] === rule.name).length;
    if (blocks === 0) continue;
    const others = RULES.filter((other) => other !== rule);
    const without = rightIn(page, judge(page.candidates, page.found, others).judged);
    sum.blocks += blocks;
    sum.wanted += now.wanted - without.wanted;
    sum.unwanted += now.unwanted - without.unwanted;
  }
}

/** Segments in the body: those that belong there, and those that do not. */
function rightIn({ with: wanted = [], without: unwanted = [] }: Segments, judged: readonly Judged[]) {
  const text = keptOf(judged)
    .filter(({ body }) => body)
    .map(({ raw }) => raw.text)
    .join('\n');
  const held = (segments: readonly string[]) => segments.filter((segment) => text.includes(segment)).length;
  return { wanted: held(wanted), unwanted: held(unwanted) };
}
