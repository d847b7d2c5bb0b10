// The app as a host on plain Node with pages in an installed browser, one browser for the whole story.
import type { Browser } from '@playwright/test';
import { join } from 'node:path';
import { startHost } from '../../e2e/hostUnderTest.ts';
import type { App, OpenApp } from './app.ts';
import { intoHall } from './intoHall.ts';
import { hallOf, pageOf, scriptOf, windowsSeen } from './windowsSeen.ts';

export const openNodeHost = (browser: Browser): OpenApp => async ({ at, sticks }): Promise<App> => {
  let host = await startHost(at, sticks);
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const seen = windowsSeen('node-host');
  seen.watch(context);
  await (await context.newPage()).goto(host.address);
  return {
    ...seen,
    console: () => pageOf(context, 'console'),
    hall: () => hallOf(context),
    advance: (by) => host.advance(by),
    onEachPage: async (script) => {
      await context.addInitScript(scriptOf(script));
      await (await pageOf(context, 'console')).reload();
    },
    intoHall: () => intoHall(context),
    clipboard: async () => {
      await context.grantPermissions(['clipboard-read']);
      return (await pageOf(context, 'console')).evaluate(() => navigator.clipboard.readText());
    },
    powerCut: async ({ until, meanwhile }) => {
      await host.kill();
      await meanwhile();
      host = await host.restart(until);
    },
    retreats: join(host.data, 'retreats'), reports: join(host.data, 'reports'), data: host.data, displays: 0,
    strangers: () => seen.strangers(new URL(host.address).origin),
    end: async () => {
      await context.close();
      await host.stop();
    },
  };
};
