import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** Chromium before Chrome: branded Chrome ignores `--load-extension` from version 137 on. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const BRANDED_WITHOUT_EXTENSIONS = 137;

const HELP =
  'No Chromium found. Install one with "sudo apt-get install chromium" or "npx playwright install chromium", ' +
  'or name yours: LESART_CHROMIUM=/path/to/chromium';

/**
 * The path of a Chromium that can load an unpacked extension: the one LESART_CHROMIUM names, one that is installed,
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
  return candidates.find((path) => isExecutable(path) && loadsExtensions(path)) ?? null;
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

function loadsExtensions(path: string): boolean {
  const version = versionOf(path);
  const branded = /^Google Chrome (\d+)/.exec(version);
  return version !== '' && (branded === null || Number(branded[1]) < BRANDED_WITHOUT_EXTENSIONS);
}

/** What the program says about itself, such as "Chromium 140.0.7339.80", or "" when it does not start. */
function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    }).trim();
  } catch {
    return ''; // For example Ubuntu's placeholder that only says "install the snap".
  }
}
