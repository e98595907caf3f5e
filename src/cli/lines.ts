import type { Say } from '../text/say.ts';
import { problem } from './problem.ts';
import { type Input, read } from './reader.ts';
import { toRecord } from './record.ts';

type Id = string | number | null;

/** What is wrong with a line, said so that its writer can mend it. */
class LineError extends Error {
  override readonly name = 'LineError';
}

/**
 * Answers each line, a JSON object `{"id", "url"?, "language"?, "html"}` or `{"id", "language"?, "text"}`, with one line
 * in the same order: the record of its reading, or `{"id", "error"}`. `id` is null where the line has none. Never throws.
 */
export async function* answers(lines: AsyncIterable<string>, say: Say): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(await answer(line, say))}\n`;
}

async function answer(line: string, say: Say): Promise<object> {
  let id: Id = null;
  try {
    const fields = fieldsOf(line);
    id = idOf(fields);
    if (id === null) throw new LineError('"id" must be a string or a number.');
    return { id, ...toRecord(await read(inputOf(fields)), say) };
  } catch (error) {
    return { id, error: problem(error) };
  }
}

function fieldsOf(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new LineError('This line is not valid JSON.', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('This line is not a JSON object.');
  }
  return { ...value };
}

function idOf({ id }: Record<string, unknown>): Id {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function inputOf({ html, text, url, language }: Record<string, unknown>): Input {
  const known = { ...optional('url', url), ...optional('language', language) };
  if (typeof html === 'string' && text === undefined) return { html, ...known };
  if (typeof text === 'string' && html === undefined) return { text, ...known };
  throw new LineError('A line needs either "html" or "text", as a string.');
}

function optional<K extends string>(name: K, value: unknown): { readonly [name in K]?: string } {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') throw new LineError(`"${name}" must be a string.`);
  return { [name]: value } as { [name in K]: string };
}
