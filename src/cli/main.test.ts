import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';

const GERMAN =
  'Der Stadtrat hat am Montag den Haushalt beschlossen. „Wir sparen an den richtigen Stellen“, sagte Mara Lind.';
const ITALIAN =
  'Il consiglio comunale ha approvato lunedì il bilancio della città. La sindaca ha detto che i lavori cominceranno presto.';
const PAGE = `<!doctype html><html lang="de"><head><title>Haushalt</title></head><body><article><h1>Haushalt steht</h1>
  ${`<p>${GERMAN} ${GERMAN} ${GERMAN}</p>`.repeat(4)}</article></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: string[], input: Readable = Readable.from([])) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out = text(stdout);
  const errors = text(stderr);
  const code = await main(args, { stdin: input, stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, errors: await errors };
}

async function answers(...lines: string[]) {
  const { code, out } = await run(['--jsonl'], Readable.from([Buffer.from(lines.join('\n'))]));
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const asked = (id: string | number, text: string, more = {}) => JSON.stringify({ id, text, ...more });

describe('one file', () => {
  test('a page as JSON: its language, its text and a passage for each sentence', async () => {
    const { code, out } = await run([file('a.html', PAGE)]);
    const { language, text, passages } = JSON.parse(out);
    expect(code).toBe(0);
    expect(language).toBe('de');
    expect(text).toContain(GERMAN);
    const voices = passages.map((p: { start: number; end: number }) => text.slice(p.start, p.end));
    expect(voices).toContain('Der Stadtrat hat am Montag den Haushalt beschlossen.');
  });

  test('a page in an older encoding', async () => {
    const bytes = Buffer.from(
      PAGE.replaceAll(/[„“]/g, '"').replace('<head>', '<head><meta charset="iso-8859-1">'),
      'latin1',
    );
    const { out } = await run([
      file('latin1.html', new Uint8Array([...bytes, ...Buffer.from('<p>Größe</p>', 'latin1')])),
    ]);
    expect(out).not.toContain('\uFFFD');
  });

  test('a text from standard input', async () => {
    const { out } = await run(['-'], Readable.from([Buffer.from(GERMAN)]));
    expect(JSON.parse(out)).toMatchObject({ text: GERMAN, language: 'de' });
  });

  test.each([
    ['markdown', '# Haushalt'],
    ['csv', 'url,start,end,label'],
    ['jsonld', 'http://www.w3.org/ns/anno.jsonld'],
  ])('as %s', async (format, part) => {
    const { code, out } = await run([file('b.html', PAGE), '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain(part);
  });

  test('in a language Lesart does not read: the text without labels, and a sentence that says why', async () => {
    const { code, out, errors } = await run([file('it.txt', ITALIAN)]);
    expect(code).toBe(0);
    expect(errors).toContain('(it)');
    const labels = JSON.parse(out).passages.map(({ label }: { label: unknown }) => label);
    expect(new Set(labels)).toEqual(new Set([null]));
  });

  test.each([
    ['a file that is not there', ['nowhere.html'], 1, 'nowhere.html'],
    ['a folder', [folder], 1, folder],
    ['an unknown format', ['a.html', '--format', 'pdf'], 2, 'pdf'],
    ['an unknown language', ['a.html', '--language', 'xx'], 2, 'xx'],
    ['an unknown option', ['--nope'], 2, '--nope'],
    ['no file', [], 2, 'file'],
    ['a file and --jsonl', ['a.html', '--jsonl'], 2, '--jsonl'],
  ])('%s: one sentence and a code', async (_, args, expected, part) => {
    const { code, out, errors } = await run(args);
    expect(code).toBe(expected);
    expect(out).toBe('');
    expect(errors).toContain(part);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a page without an article', async () => {
    const { code, errors } = await run([file('empty.html', '<!doctype html><title>x</title><body></body>')]);
    expect(code).toBe(1);
    expect(errors).toContain('No article');
  });
});

describe('many, a line each', () => {
  test('one answer a line, in order, whatever the lines hold', async () => {
    const given = [
      asked(1, GERMAN),
      '{"id":2',
      '',
      asked('c', ''),
      '[]',
      '{"text":"x"}',
      '{"id":7,"html":1}',
      asked(8, GERMAN),
    ];
    const got = await answers(...given);
    expect(got.map(({ id }) => id)).toEqual([1, null, null, 'c', null, null, 7, 8]);
    expect(got.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, true, true, true, false]);
  });

  test('a page without an article is an error of its own line', async () => {
    const [nothing, page] = await answers(
      JSON.stringify({ id: 1, html: '<body></body>' }),
      JSON.stringify({ id: 2, html: PAGE }),
    );
    expect(nothing).toEqual({ id: 1, error: 'No article was found on this page.' });
    expect(page.passages.length).toBeGreaterThan(0);
  });

  test('offsets refer to the very string given', async () => {
    const text = `\n  Kurz gesagt\r\n\r\n${GERMAN}\n\n\n${GERMAN}\u2028Ende. `;
    const [answer] = await answers(asked(1, text, { language: 'de' }));
    expect(answer.text).toBe(text);
    expect(text.slice(answer.blocks[0].start, answer.blocks[0].end)).toBe('Kurz gesagt');
  });

  test('a language Lesart does not read is named, and no passage has a label', async () => {
    const [found, given] = await answers(asked(1, ITALIAN), asked(2, GERMAN, { language: 'fr' }));
    expect(found.language).toBe('it');
    expect(given.language).toBe('fr');
    for (const { passages } of [found, given]) {
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.every(({ label }: { label: unknown }) => label === null)).toBe(true);
    }
  });

  test('an answer comes before the next line is asked', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = main(['--jsonl'], { stdin, stdout, stderr: new PassThrough() });
    for (const id of [1, 2, 3]) {
      stdin.write(`${asked(id, GERMAN)}\n`);
      const [answer] = await new Promise<[Buffer]>((resolve) => stdout.once('data', (chunk) => resolve([chunk])));
      expect(JSON.parse(answer.toString()).id).toBe(id);
    }
    stdin.end();
    expect(await done).toBe(0);
  });

  test('a reader that stops listening is no error', async () => {
    const stdout = new PassThrough();
    const lines = Readable.from(Array.from({ length: 50 }, (_, id) => Buffer.from(`${asked(id, GERMAN)}\n`)));
    const done = main(['--jsonl'], { stdin: lines, stdout, stderr: new PassThrough() });
    stdout.once('data', () => stdout.destroy());
    expect(await done).toBe(0);
  });
});
