// The app as a host on plain Node with pages in an installed browser, one browser for the whole story.
import type { Browser } from '@playwright/test';
import { startHost } from '../../e2e/hostUnderTest.ts';
import type { App, OpenApp } from './app.ts';
import { hallOf, pageOf, windowsSeen } from './windowsSeen.ts';
import { join } from 'node:path';

export const openNodeHost = (browser: Browser): OpenApp => async ({ at }): Promise<App> => {
  let host = await startHost(at);
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const seen = windowsSeen('node-host');
  seen.watch(context);
  await (await context.newPage()).goto(host.address);
  return {
    ...seen,
    console: () => pageOf(context, 'console'),
    hall: () => hallOf(context),
    advance: (by) => host.advance(by),
    powerCut: async ({ until, meanwhile }) => {
      await host.kill();
      await meanwhile();
      host = await host.restart(until);
    },
    reports: join(host.data, 'reports'),
    strangers: () => seen.strangers(new URL(host.address).origin),
    end: async () => {
      await context.close();
      await host.stop();
    },
  };
};
