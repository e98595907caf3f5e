import { NoArticleError } from '../article/extract.ts';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'This file may not be read',
};

/** An error as one sentence for the user of the command line. */
export function problem(error: unknown): string {
  if (error instanceof NoArticleError) return 'No article was found on this page.';
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const known = SYSTEM[code ?? ''];
  return known ? `${known}: ${path ?? ''}` : error.message;
}
