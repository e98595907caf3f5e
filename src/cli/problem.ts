import { NoArticleError } from '../article/extract.ts';

/** An error as one sentence for the user of the command line. */
export function problem(error: unknown): string {
  if (error instanceof NoArticleError) return 'No article was found on this page.';
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'This page nests too deeply to be read.';
  return error instanceof Error ? error.message : String(error);
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** Why a file cannot be read, as an error with a sentence for the user. */
export function cannotRead(file: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new Error(`${file} cannot be read: ${SYSTEM[code] ?? problem(cause)}.`, { cause });
}
