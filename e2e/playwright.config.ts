import { defineConfig } from 'playwright/test';

/** One browser at a time: a popup closes when another window comes to the front, and two cores are enough for one. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../out/e2e',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
});
