import { readFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import split from 'split2';
import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { formatOf } from '../export/formats.ts';
import { languageOf } from '../text/language.ts';
import { type Say, sayFrom } from '../text/say.ts';
import { decode } from './decode.ts';
import { answers } from './lines.ts';
import { HELP, type Options, optionsFrom, UsageError } from './options.ts';
import { cannotRead, problem } from './problem.ts';
import { read } from './reader.ts';
import { toRecord } from './record.ts';

export type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

/** The sentences in the user's language, as the environment tells it. */
const say = sayFrom(languageOf(Intl.DateTimeFormat().resolvedOptions().locale) === 'de' ? de : en);

/**
 * Runs the command line and gives its exit code: 0, 1 when there was nothing to read, 2 when it was called wrongly.
 * Errors go to `stderr`, one sentence each; a reader that closes `stdout` early is no error.
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const options = optionsFrom(args);
    if (options.mode === 'lines') await readLines(streams, say);
    else await write(options.mode === 'help' ? HELP : await readFileAs(options, streams), streams.stdout);
    return 0;
  } catch (error) {
    if (isClosed(error)) return 0;
    const usage = error instanceof UsageError;
    streams.stderr.write(`${problem(error)}${usage ? ' See --help.' : ''}\n`);
    return usage ? 2 : 1;
  }
}

/** Line by line with back-pressure: a line is read only when the answer to the one before has been taken. */
async function readLines({ stdin, stdout }: Streams, say: Say): Promise<void> {
  await pipeline(stdin, split(), (lines: AsyncIterable<string>) => answers(lines, say), stdout, { end: false });
}

async function readFileAs(options: Options & { mode: 'file' }, { stdin, stderr }: Streams): Promise<string> {
  const { file, format, ...known } = options;
  const content = decode(file === '-' ? await buffer(stdin) : await bytesOf(file));
  const isText = file === '-' ? !/^\s*</.test(content) : /\.txt$/i.test(file);
  const done = await read({ ...known, ...(isText ? { text: content } : { html: content }) });
  if (done.article.language === null) stderr.write(`${unread(done.language)}\n`);
  if (format === 'json') return `${JSON.stringify(toRecord(done, say), null, 2)}\n`;
  return formatOf(format).write(done.article, done.reading, say);
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((cause: unknown) => {
    throw cannotRead(file, cause);
  });

const unread = (tag: string | null): string =>
  `Lesart reads German and English; this seems to be in another language${tag ? ` (${tag})` : ''}, so nothing is labelled.`;

const write = (text: string, stdout: Writable): Promise<void> =>
  pipeline(Readable.from([text]), stdout, { end: false });

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
