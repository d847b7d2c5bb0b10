// The packed Electron app on the stand-in: its real main, preload and pages, each start with a Chromium of its own.
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_ORIGIN } from '../../standIn/pageOrigin.ts';
import type { StandIn } from '../../standIn/standIn.ts';
import { startStandIn } from '../../standIn/standIn.ts';
import type { App, OpenApp } from './app.ts';
import { hallOf, pageOf, windowsSeen } from './windowsSeen.ts';

type Running = { readonly standIn: StandIn; readonly context: BrowserContext };

export const openStandIn = (app: string): OpenApp => async ({ at }): Promise<App> => {
  const home = mkdtempSync(join(tmpdir(), 'kompak-story-'));
  const seen = windowsSeen('stand-in');
  const notes: string[] = [];
  const start = async (startAt: number | null): Promise<Running> => {
    const standIn = await startStandIn({ app, home, ...(startAt === null ? {} : { startAt }) });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${standIn.port}`);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('the app has no windows');
    seen.watch(context);
    return { standIn, context };
  };
  let running = await start(at);
  const takeNotes = async (): Promise<void> => void notes.push(...(await running.standIn.report()).notes);
  return {
    ...seen,
    console: () => pageOf(running.context, 'console'),
    hall: () => hallOf(running.context),
    advance: async (by) => void (await running.standIn.act('advance', by)),
    powerCut: async ({ until }) => {
      await takeNotes();
      await running.standIn.kill();
      running = await start(until);
    },
    reports: join(home, 'Documents', 'Kompak', 'Dokumen'),
    strangers: () => seen.strangers(PAGE_ORIGIN),
    problems: () => [...seen.problems(), ...notes],
    end: async () => {
      await takeNotes();
      await running.standIn.clear();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
      if (notes.length > 0) throw new Error(`the stand-in noted: ${notes.join('\n')}`);
    },
  };
};
