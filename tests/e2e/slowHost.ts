// Makes the host of a page slow in its answers; it knows no story. Only on the socket can an answer be held back.
import type { Page } from '@playwright/test';
import type { CallName } from '../../shared/contract.ts';

/** A page whose host can be made slow: what it answers to these calls waits as long as that, while everything else reaches the page. */
export const withSlowHost = async (page: Page, calls: readonly CallName[] = ['send']): Promise<{ readonly hold: () => void; readonly release: () => Promise<void> }> => {
  let [arrived, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  held.resolve();
  await page.routeWebSocket(/\/ws$/, (socket) => {
    const host = socket.connectToServer();
    const asked = new Set<number>();
    socket.onMessage((message) => {
      const { name, n } = JSON.parse(String(message)) as { readonly name?: CallName; readonly n: number };
      if (name !== undefined && calls.includes(name)) asked.add(n);
      host.send(message);
    });
    host.onMessage(async (message) => {
      const { kind, n } = JSON.parse(String(message)) as { readonly kind: string; readonly n: number };
      if (kind === 'answer' && asked.has(n)) {
        arrived.resolve();
        await held.promise;
      }
      socket.send(message);
    });
  });
  await page.reload();
  await page.getByText('DEMO', { exact: true }).waitFor();
  return {
    hold: () => { [arrived, held] = [Promise.withResolvers(), Promise.withResolvers()]; },
    /** Once there is an answer to let go; then the page has drawn what it was told. */
    release: async () => {
      await arrived.promise;
      held.resolve();
      await new Promise((sent) => { setTimeout(sent); });
      await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); }));
    },
  };
};
