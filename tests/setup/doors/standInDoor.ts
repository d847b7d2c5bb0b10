// The packed Electron app on the stand-in: its real main, preload and pages, each start with a Chromium of its own.
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { TO_WINDOW } from '../../../electron/shell/door/channels.ts';
import { PAGE_ORIGIN } from '../../standIn/pageOrigin.ts';
import type { StandIn } from '../../standIn/standIn.ts';
import { LAPTOP, LAPTOP_AND_PROJECTOR, startStandIn } from '../../standIn/standIn.ts';
import type { App, OpenApp } from './app.ts';
import { hallMessage } from './intoHall.ts';
import { hallOf, pageOf, scriptOf, windowsSeen } from './windowsSeen.ts';

type Running = { readonly standIn: StandIn; readonly context: BrowserContext };

export const openStandIn = (app: string): OpenApp => async ({ at, sticks, displays }): Promise<App> => {
  const home = mkdtempSync(join(tmpdir(), 'kompak-story-'));
  const seen = windowsSeen('stand-in');
  const notes: string[] = [];
  /** What a later start must know from its first page on. */
  const pageScripts: string[] = [];
  const start = async (startAt: number | null): Promise<Running> => {
    const standIn = await startStandIn({
      app, home, pageScripts, screens: displays === 1 ? LAPTOP : LAPTOP_AND_PROJECTOR, env: { KOMPAK_DRIVES: sticks.join(delimiter) },
      ...(startAt === null ? {} : { startAt }),
    });
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
    onEachPage: async (script) => {
      pageScripts.push(scriptOf(script));
      await running.context.addInitScript(scriptOf(script));
      await (await pageOf(running.context, 'console')).reload();
    },
    intoHall: () => Promise.resolve(async (view, now) => void (await running.standIn.act('send', 'hall', [TO_WINDOW, hallMessage(view, now)]))),
    clipboard: async () => {
      const page = await pageOf(running.context, 'console');
      const devTools = await running.context.newCDPSession(page);
      const mayRead = (setting: string) => devTools.send('Browser.setPermission', { permission: { name: 'clipboard-read' }, setting: setting as 'granted', origin: PAGE_ORIGIN });
      await mayRead('granted');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await mayRead('denied');
      return text;
    },
    powerCut: async ({ until }) => {
      await takeNotes();
      await running.standIn.kill();
      running = await start(until);
    },
    retreats: join(home, 'Documents', 'Kompak'), reports: join(home, 'Documents', 'Kompak', 'Dokumen'), data: join(home, '.local', 'share', 'kompak'), displays,
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
