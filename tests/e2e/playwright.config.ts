// How the stories run: the same ones on the Node host in an installed browser, on the stand-in, and in Electron where its binary is.
import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../electron/setup/browser.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const browser = findBrowser();

/** Quiet and the same everywhere; the sandbox is off for root alone, who cannot have one. */
const BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: at('.'),
  outputDir: at('../../test-results/e2e'),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], [at('../setup/reasonReporter.ts')], ['json', { outputFile: at('../../test-results/e2e.json') }]],
  use: {
    actionTimeout: 10_000,
    locale: 'id-ID',
    launchOptions: { args: BROWSER_ARGS, ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  // A window that is told nothing asks for the time every five seconds.
  expect: { timeout: 10_000 },
  // A story finds its way to the app by the project's name: see tests/setup/story.ts. What only the stand-in can do is asked of it alone.
  projects: [
    { name: 'node-host', testIgnore: /standIn\w*\.spec\.ts/ },
    { name: 'stand-in' },
    { name: 'electron', testIgnore: /standIn\w*\.spec\.ts/ },
  ],
});
