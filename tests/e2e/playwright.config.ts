// How the stories run: the same ones on the Node host in an installed browser, on the stand-in, and in Electron where its binary is.
import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { unseenArguments } from '../../electron/host/plainNode/browserArguments.ts';
import { findBrowser } from '../../electron/setup/browser.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const browser = findBrowser();

/** What happens within one page is the same over either link; behind the stand-in only that is told again which can differ there: windows, displays, files, boxes, sound, power. */
const WITHIN_A_PAGE = /\/(attendance|briefingHall|byKeyboard\w*|ceremony|debrief|draw|drawShow|everyScreen|followUp|hallBoards|hallProgramme|help|learning\w*|newRetreat|palette|programme|readBack|reflection|revealWall|rotation|runSettings|savesItself|scoring|sheetsOut|standings|stationTimers|stylePage|timerSpeech|typedForHall|typedStays)\.spec\.ts$/;
/** Of a page whose host is away: in Electron both end together. */
const WITHOUT_ITS_HOST = /\/(hostAway|loading)\.spec\.ts$/;
/** Before a release everything is told on the stand-in as well. */
const isToldInFull = process.env.KOMPAK_ALL_STORIES === 'yes';

export default defineConfig({
  testDir: at('.'),
  outputDir: at('../../test-results/e2e'),
  workers: 2,
  // A browser on a busy machine may stumble once; what passes only then is told by name and counted apart.
  retries: 1,
  timeout: 120_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], [at('../setup/reasonReporter.ts')], ['json', { outputFile: at('../../test-results/e2e.json') }]],
  use: {
    actionTimeout: 10_000,
    locale: 'id-ID',
    launchOptions: { args: unseenArguments(), ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  // A window that is told nothing asks for the time every five seconds.
  expect: { timeout: 10_000 },
  // A story finds its way to the app by the project's name: see tests/setup/story.ts. What only the stand-in can do is asked of it alone.
  projects: [
    { name: 'node-host', testIgnore: /standIn\w*\.spec\.ts/ },
    { name: 'stand-in', testIgnore: isToldInFull ? WITHOUT_ITS_HOST : [WITHIN_A_PAGE, WITHOUT_ITS_HOST] },
    { name: 'electron', testIgnore: [/standIn\w*\.spec\.ts/, WITHOUT_ITS_HOST] },
  ],
});
