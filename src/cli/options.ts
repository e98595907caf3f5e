import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../export/formats.ts';
import { LANGUAGES, type Language } from '../text/language.ts';

export const HELP = `Reads a news article by voice: reporting, quotation, commentary, promotion.

  npm run --silent read -- FILE [options]     read one page (.html) or text (.txt); - reads from standard input
  npm run --silent read -- --jsonl            read many: one JSON object a line in, one a line out, in order

  --format FORMAT    json (default), ${FORMATS.map(({ name }) => name).join(', ')}
  --url URL          the page's address
  --language LANG    ${LANGUAGES.join(' or ')}; told from the page or text where not given
  --jsonl            in:  {"id", "url"?, "language"?, "html"} or {"id", "language"?, "text"}
                     out: {"id", "language", "text", "blocks", "passages", "attributions", "sources", …}
                     or   {"id", "error"}; offsets count UTF-16 code units of "text"
  --help             show this

Ends with 0; with 1 when there was nothing to read; with 2 when it was called wrongly.
`;

/** What the user asks for. */
export type Options =
  | { readonly mode: 'help' }
  | { readonly mode: 'lines' }
  | {
      readonly mode: 'file';
      readonly file: string;
      readonly format: 'json' | Format;
      readonly url?: string;
      readonly language?: Language;
    };

/** The command line was called wrongly. The message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options in a list of arguments. Throws UsageError. */
export function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  if (values.help) return { mode: 'help' };
  if (values.jsonl) {
    if (positionals.length > 0 || values.url || values.language || values.format) {
      throw new UsageError('--jsonl reads lines from standard input and takes no file and no other option.');
    }
    return { mode: 'lines' };
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name exactly one file, or - for standard input.');
  return {
    mode: 'file',
    file,
    format: oneOf('--format', values.format ?? 'json', ['json', ...FORMATS.map(({ name }) => name)]),
    ...(values.url !== undefined && { url: values.url }),
    ...(values.language !== undefined && { language: oneOf('--language', values.language, LANGUAGES) }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        jsonl: { type: 'boolean' },
        format: { type: 'string' },
        url: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new UsageError(`${option} must be ${allowed.join(', ')}, not ${value}.`);
  return found;
}
