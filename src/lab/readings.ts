import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import split from 'split2';
import { type Item, lineOf } from './corpora.ts';

const COMMAND = fileURLToPath(new URL('../cli/read.ts', import.meta.url));

/** An item that could not be read, and why. */
export type Unread = { readonly id: string; readonly error: string };

/**
 * Reads all items with one process of the command line and writes the readings to a file, one a line.
 * Gives the items that were not read; they are not in the file. Throws when the process breaks down.
 */
export async function readAll(items: readonly Item[], file: string): Promise<Unread[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const unread: Unread[] = [];
  let answers = 0;
  const keep = async function* (lines: AsyncIterable<string>) {
    for await (const line of lines) {
      answers++;
      const answer = JSON.parse(line) as Unread | { error?: never };
      if (answer.error === undefined) yield `${line}\n`;
      else unread.push(answer);
    }
  };
  const lines = function* () {
    for (const item of items) yield lineOf(item);
  };
  // A process that breaks down breaks both pipes; its exit code says so.
  const piped = await Promise.allSettled([
    pipeline(Readable.from(lines()), child.stdin),
    pipeline(child.stdout, split(), keep, createWriteStream(file)),
  ]);
  const code = await ended;
  if (code !== 0 || answers !== items.length) {
    throw new Error(`The command line ended with ${code} after ${answers} of ${items.length} answers.`);
  }
  for (const pipe of piped) if (pipe.status === 'rejected') throw pipe.reason;
  return unread;
}

/**
 * The most memory (bytes) that one process of the command line ever held while it read all items; null where the system
 * does not tell.
 */
export async function peakMemory(items: readonly Item[]): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for (const item of items) child.stdin.write(lineOf(item));
  let answers = 0;
  for await (const _answer of child.stdout.pipe(split())) if (++answers === items.length) break;
  const status = `/proc/${child.pid}/status`;
  const peak = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
  child.stdin.end();
  return peak ? Number(peak[1]) * 1024 : null;
}
