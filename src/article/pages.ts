import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BlockKind } from './article.ts';

/** An invented page that shows one hard structure, and the blocks a reader expects, written by hand. For tests only. */
export type FrozenPage = {
  readonly name: string;
  readonly html: string;
  /** What is hard about it. */
  readonly shows: string;
  /** Whether only a browser builds it as it is meant. */
  readonly browserOnly?: boolean;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
};

const FOLDER = new URL('./pages/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** All frozen pages, by name. */
export const FROZEN_PAGES: readonly FrozenPage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => {
    const name = basename(file, '.json');
    return { name, html: textOf(`${name}.html`), ...JSON.parse(textOf(file)) };
  });
