import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('./evaluate.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], { encoding: 'utf8' });

test('without the annotated pages it says so in one line, and that is no failure', () => {
  const { status, stdout, stderr } = run('--shared', '/nowhere');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual([expect.stringContaining('/nowhere')]);
  expect(stderr).toBe('');
});

test('an unknown set is named, with those there are', () => {
  const { status, stderr } = run('gould');
  expect(status).toBe(2);
  expect(stderr).toMatch(/gould.*gold/);
});
