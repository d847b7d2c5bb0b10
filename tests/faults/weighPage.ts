// What a page holds once everything that nobody needs is let go: memory, nodes and listeners; it judges nothing.
import type { Page } from '@playwright/test';

export type PageWeight = { readonly MB: number; readonly nodes: number; readonly listeners: number };

export const weighPage = async (page: Page): Promise<PageWeight> => {
  const channel = await page.context().newCDPSession(page);
  await channel.send('Performance.enable');
  for (let n = 0; n < 3; n++) await channel.send('HeapProfiler.collectGarbage');
  const { metrics } = await channel.send('Performance.getMetrics');
  await channel.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { MB: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
};
