import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HELP =
  'No Chromium found. Install one with "sudo apt-get install chromium" or "npx playwright install chromium", ' +
  'or name yours: LESART_CHROMIUM=/path/to/chromium';

/**
 * The path of a Chromium: the one LESART_CHROMIUM names, one that is installed,
 * Playwright's own download, or Debian's package, which is then installed (as root or with a sudo that asks nothing).
 * Throws an error with one sentence for the user when there is none.
 */
export function findBrowser(): string {
  const named = process.env.LESART_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`LESART_CHROMIUM is "${named}", but no program is there.`);
    return named;
  }
  return installed() ?? downloaded() ?? fromDebian() ?? giveUp();
}

/** The installed Chromium, or null; never installs anything. */
function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPLICATIONS];
  return candidates.find((path) => isExecutable(path) && starts(path)) ?? null;
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** Installs Debian's package where apt and the rights are there. */
function fromDebian(): string | null {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const may = rights.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
  if (spawnSync('apt-get', ['--version']).status !== 0 || !may) return null;
  console.error('No Chromium found: installing the package "chromium" with apt-get …');
  const steps = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ];
  for (const step of steps) {
    const [program = 'env', ...words] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step];
    // Output goes to stderr: stdout belongs to the caller.
    const { status } = spawnSync(program, words, { stdio: ['ignore', 2, 2] });
    if (status !== 0) console.error(`"${step.join(' ')}" failed.`);
  }
  return installed();
}

function giveUp(): never {
  throw new Error(HELP);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not ours to run: either way, look on.
  }
}

/** False for programs that only pretend, such as Ubuntu's placeholder that says "install the snap". */
const starts = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
