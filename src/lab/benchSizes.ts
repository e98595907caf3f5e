import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A part of the built extension and its size in bytes. */
export type Size = { readonly what: string; readonly bytes: number };

/** Sizes of a built extension: zipped, its content script, its worker with all it imports. Empty where nothing is built. */
export function sizesOf(folder: string): Size[] {
  if (!existsSync(join(folder, 'manifest.json'))) return [];
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const content = scripts.filter((name) => /content/.test(name));
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const worker = withImports(folder, background.service_worker ?? background.scripts[0]);
  return [
    { what: 'zip', bytes: zipped(folder) },
    { what: 'content script', bytes: total(folder, content) },
    { what: 'worker', bytes: total(folder, worker) },
  ];
}

const total = (folder: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** A script and the scripts it imports, directly or not. */
function withImports(folder: string, entry: string, found = new Set<string>()): string[] {
  if (found.has(entry)) return [];
  found.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g)) {
    withImports(folder, join(entry, '..', path), found);
  }
  return [...found];
}

function zipped(folder: string): number {
  const place = mkdtempSync(join(tmpdir(), 'lesart-'));
  try {
    const args = ['web-ext', 'build', '--source-dir', folder, '--artifacts-dir', place, '--filename', 'lesart.zip'];
    execFileSync('npx', args, { stdio: 'ignore' });
    return statSync(join(place, 'lesart.zip')).size;
  } finally {
    rmSync(place, { recursive: true });
  }
}
