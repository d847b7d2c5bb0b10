// A browser that pretends to have two displays, and a hand on its pages beside the host's own channel; it judges nothing.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserChannel } from '../../../../electron/host/screens/browserChannel.ts';

export const LAPTOP = { x: 0, y: 0, width: 1366, height: 768 };
export const PROJECTOR = { x: 1366, y: 0, width: 1920, height: 1080 };

/** The real browser with displays that are not there: what starts the app knows nothing of them. */
export const writeBrowser = (folder: string, browser: string): string => {
  const program = join(folder, 'browser.sh');
  writeFileSync(program, `#!/bin/sh\nexec "${browser}" --headless=new --disable-gpu '--screen-info={1366x768 label=laptop}{1366,0 1920x1080 label=projector}' "$@"\n`);
  chmodSync(program, 0o755);
  return program;
};

export const browserPages = (hand: () => BrowserChannel) => {
  const pages = async () => (await hand().send<{ targetInfos: { targetId: string; type: string; url: string }[] }>('Target.getTargets')).targetInfos.filter(({ type }) => type === 'page');
  const pageOf = async (role: string) => (await pages()).find(({ url }) => url.includes(`/${role}.html`));
  const hallStands = async () => {
    const hall = await pageOf('hall');
    if (hall === undefined) return null;
    const { bounds: { left: x, top: y, width, height, windowState } } = await hand().send<{ bounds: { left: number; top: number; width: number; height: number; windowState: string } }>('Browser.getWindowForTarget', { targetId: hall.targetId });
    return { bounds: { x, y, width, height }, windowState };
  };
  const onPage = async <T>(role: string, method: string, params: Record<string, unknown> = {}): Promise<T> => {
    const { sessionId } = await hand().send<{ sessionId: string }>('Target.attachToTarget', { targetId: (await pageOf(role))?.targetId, flatten: true });
    return hand().send<T>(method, params, sessionId);
  };
  const valueOn = async (role: string, expression: string): Promise<unknown> =>
    (await onPage<{ result: { value?: unknown } }>(role, 'Runtime.evaluate', { expression, returnByValue: true })).result.value;
  /** The page's process ends as if it had run out of memory, which its own answer to this says. */
  const crash = (role: string): Promise<void> => onPage(role, 'Page.crash').then(
    () => { throw new Error('the page did not crash'); },
    (error: unknown) => { if (!String(error).includes('crashed')) throw error; },
  );
  return { pages, hallStands, onPage, valueOn, crash };
};
