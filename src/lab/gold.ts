import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../text/language.ts';

/** One annotated sentence (../shared/README.md, "gold"). */
export type GoldSentence = {
  readonly id: string;
  readonly tag?: string;
  readonly text: string;
  readonly label: 'R' | 'Q' | 'C' | 'P' | 'X';
  readonly alt?: string;
};

/** One annotated page. `name`: the gold file without `.json`; `file`: path of its HTML, null when it is not there. */
export type GoldPage = {
  readonly name: string;
  readonly file: string | null;
  readonly language: Language;
  readonly url?: string;
  readonly reads?: string;
  readonly sentences: readonly GoldSentence[];
};

const FOLDERS = ['trafilatura', 'scrapinghub/html', 'postlight', ''];

/** All annotated pages below `shared`, in the order of their names. Throws when there is no such folder. */
export function readGold(shared: string): GoldPage[] {
  const folder = join(shared, 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { page, ...gold } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldPage & { page: string };
      const files = FOLDERS.map((place) => join(shared, 'pages', place, page));
      return { ...gold, name: name.slice(0, -'.json'.length), file: files.find(existsSync) ?? null };
    });
}

/** The outlet a page is from: its host without `www.` and web archives; the unit by which folds are split. */
export function outletOf({ url, name }: GoldPage): string {
  const address = url?.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\w*\//, '');
  const host = address && URL.canParse(address) ? new URL(address).hostname : name;
  return host.replace(/^www\./, '');
}
