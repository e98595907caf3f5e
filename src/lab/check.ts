/** `npm test`: everything that must hold before a change is good. The last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../e2e/browser.ts';
import { localeComplaints, type MessageFile } from './localesCheck.ts';
import { manifestComplaints } from './manifestCheck.ts';

/** How many checks of a step held and how many did not. */
type Outcome = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly run: () => Outcome };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UNIT_REPORT = 'out/unit.json';
const E2E_REPORT = 'out/e2e.json';
const FAILED: Outcome = { passed: 0, failed: 1 };

const STEPS: readonly Step[] = [
  { name: 'types', run: () => held(command('tsc')) },
  { name: 'lint and import walls', run: () => held(command('biome', 'check', '--error-on-warnings')) },
  { name: 'messages in every language', run: () => withoutComplaints(locales()) },
  { name: 'unit tests', run: unit },
  { name: 'build', run: () => held(command('vite', 'build') && command('vite', 'build', '--mode', 'firefox')) },
  { name: 'web-ext lint', run: () => withoutComplaints(webExt()) },
  { name: 'manifests', run: () => withoutComplaints(['chromium', 'firefox'].flatMap(manifest)) },
  { name: 'browser', run: browser },
  { name: 'end to end', run: endToEnd },
];

function take({ name, run }: Step): Outcome {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const outcome = attempt(run);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

/** A step that breaks down has failed; its error is shown and the other steps still run. */
function attempt(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** Runs a program of node_modules, its output in ours; true when it exits with 0. */
const command = (program: string, ...words: string[]): boolean =>
  spawnSync(`node_modules/.bin/${program}`, words, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const held = (good: boolean): Outcome => (good ? { passed: 1, failed: 0 } : FAILED);

function withoutComplaints(complaints: readonly string[]): Outcome {
  for (const complaint of complaints) console.log(complaint);
  return held(complaints.length === 0);
}

function locales(): readonly string[] {
  const languages = readdirSync('assets/_locales');
  const files = languages.map((name): [string, MessageFile] => [name, json(`assets/_locales/${name}/messages.json`)]);
  const sources = ['manifest.json', ...sourceFiles()];
  return localeComplaints(
    Object.fromEntries(files),
    sources.map((path) => readFileSync(path, 'utf8')),
  );
}

/**
 * What Mozilla's linter finds in the Firefox build. It also points at every assignment to `innerHTML`: Preact and
 * Readability each have some, which Lesart never reaches or which work on a copy of the page; our own code has none.
 */
function webExt(): readonly string[] {
  const words = ['lint', '--source-dir', 'dist/firefox', '--output', 'json'];
  const { stdout } = spawnSync('node_modules/.bin/web-ext', words, { encoding: 'utf8' });
  const report: Record<'errors' | 'warnings' | 'notices', { code: string; file?: string; message: string }[]> =
    JSON.parse(stdout);
  const own = sourceFiles().filter((path) => /\.(?:inner|outer)HTML\s*=[^=]/.test(readFileSync(path, 'utf8')));
  return [
    ...[...report.errors, ...report.warnings, ...report.notices]
      .filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')
      .map(({ code, file, message }) => `${file ?? 'extension'}: ${code} ${message}`),
    ...own.map((path) => `${path}: assigns HTML from a string.`),
  ];
}

/** Every source file but the tests. */
const sourceFiles = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => `src/${path}`);

const manifest = (build: string): readonly string[] =>
  manifestComplaints(json(`dist/${build}/manifest.json`)).map((complaint) => `${build}: ${complaint}`);

function unit(): Outcome {
  const good = command('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${UNIT_REPORT}`);
  const report = json<{ numPassedTests: number; numFailedTests: number }>(UNIT_REPORT);
  return counted(report.numPassedTests, report.numFailedTests, good);
}

function browser(): Outcome {
  process.env.LESART_CHROMIUM = findBrowser();
  return held(true);
}

function endToEnd(): Outcome {
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${ROOT}/${E2E_REPORT}`;
  const good = command('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json');
  const { stats } = json<{ stats: { expected: number; unexpected: number; flaky: number } }>(E2E_REPORT);
  return counted(stats.expected, stats.unexpected + stats.flaky, good);
}

/** A run that went wrong without a failed test (say, a file that cannot be read) counts as one failure. */
const counted = (passed: number, failed: number, good: boolean): Outcome => ({
  passed,
  failed: failed === 0 && !good ? 1 : failed,
});

/** Throws when the file is missing or is not JSON. */
function json<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8'));
}

process.chdir(ROOT);
rmSync('out', { recursive: true, force: true });
mkdirSync('out');
const outcomes = STEPS.map(take);
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
