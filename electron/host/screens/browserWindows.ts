// The app's own windows in a browser and the displays it sees, through its control channel; it decides no place.
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserChannel } from './browserChannel.ts';
import { BrowserGone } from './browserChannel.ts';
import type { Display, Rectangle, Standing } from './display.ts';
import { displayUnder } from './display.ts';
import type { Seen } from './hallDisplay.ts';
import type { Desk } from './hallKeeper.ts';
import { reviveCrashed } from './reviveCrashed.ts';

/** The browser is there, but what is on its screens cannot be told now: a page is being loaded, or a window is closing. */
export class NotSeen extends Error {}

export type BrowserWindows = {
  readonly desk: Desk;
  /** Opens the hall at `address` from the console's own page, in a window without tabs; at `place`, as far as the browser obeys. */
  openHall(address: string, place: Standing | null): Promise<void>;
  closeHall(): Promise<void>;
  /** Opens the console at `address`, or brings the one there is to the front. */
  openConsole(address: string): Promise<void>;
  /** How many windows of the app there are, those that are still being opened among them. */
  count(): Promise<number>;
  /** Ends a browser that stays without a window. false: it holds windows of another host on this machine, and stays. */
  closeBrowser(): Promise<boolean>;
};

type Target = { readonly targetId: string; readonly type: string; readonly url: string };
type Bounds = { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly windowState: string };
type SeenScreen = Omit<Display, 'id'>;

/** Runs in a page: the Window Management API, in this project's words. */
const LOOK = `getScreenDetails().then(({ screens }) => screens.map((s) => ({
  label: s.label, scale: s.devicePixelRatio, isPrimary: s.isPrimary, isInternal: s.isInternal,
  bounds: { x: s.left, y: s.top, width: s.width, height: s.height },
  workArea: { x: s.availLeft, y: s.availTop, width: s.availWidth, height: s.availHeight },
})))`;

/** A window that comes at all has begun to be there by then; a page may take longer to load on a busy laptop. */
const OPENS_WITHIN = 3_000;
const LOADS_WITHIN = 30_000;

/** Where every host on plain Node serves its pages. */
const LOOPBACK = 'http://127.0.0.1:';

const pathOf = ({ url }: Target): string => (URL.canParse(url) ? new URL(url).pathname : '');
/** The API names no display; its name, size and place do. */
const withId = (screen: SeenScreen): Display => {
  const { x, y, width, height } = screen.bounds;
  return { ...screen, id: `${screen.label} ${width}x${height} ${x},${y}` };
};

/** `origin`: where the app's pages come from. `hasOutlived`: the browser ran before this host did. */
export const browserWindows = async (channel: BrowserChannel, origin: string, hasOutlived: boolean): Promise<BrowserWindows> => {
  // Granted to the app's own pages alone; without it only the display under a window can be seen.
  await channel.send('Browser.setPermission', { permission: { name: 'window-management' }, setting: 'granted', origin });

  const pages = async (): Promise<readonly Target[]> =>
    (await channel.send<{ targetInfos: readonly Target[] }>('Target.getTargets')).targetInfos.filter(({ type }) => type === 'page');
  const windows = async (): Promise<readonly Target[]> => (await pages()).filter(({ url }) => url.startsWith(origin));
  await reviveCrashed(channel, async () => (await windows()).map(({ targetId }) => targetId), hasOutlived);
  const among = (targets: readonly Target[], role: 'console' | 'hall'): Target | undefined => targets.find((target) => pathOf(target) === `/${role}.html`);
  const find = async (role: 'console' | 'hall'): Promise<Target | undefined> => among(await windows(), role);

  /** Runs in a page and gives its value. */
  const run = async <T>(target: Target, expression: string): Promise<T> => {
    const { sessionId } = await channel.send<{ sessionId: string }>('Target.attachToTarget', { targetId: target.targetId, flatten: true });
    try {
      type Outcome = { readonly result: { readonly value?: T }; readonly exceptionDetails?: { readonly text: string } };
      const { result, exceptionDetails } = await channel.send<Outcome>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true }, sessionId);
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value as T;
    } finally {
      // A page that has gone took its session along.
      await channel.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    }
  };

  const frameOf = async ({ targetId }: Target): Promise<{ readonly windowId: number; readonly bounds: Bounds }> => channel.send('Browser.getWindowForTarget', { targetId });
  const placeOf = ({ left, top, width, height }: Bounds): Rectangle => ({ x: left, y: top, width, height });
  const setBounds = async (windowId: number, bounds: Partial<Bounds>): Promise<void> => void (await channel.send('Browser.setWindowBounds', { windowId, bounds }));

  const lookOnce = async (): Promise<Seen> => {
    const targets = await windows();
    const [console_, hall] = [among(targets, 'console'), among(targets, 'hall')];
    // The console stays while a hall is being closed.
    const asked = console_ ?? targets[0];
    if (asked === undefined) return { displays: [], consoleOn: undefined, hall: null };
    const displays = (await run<readonly SeenScreen[]>(asked, LOOK)).map(withId);
    const [consoleFrame, hallFrame] = [console_ && (await frameOf(console_)), hall && (await frameOf(hall))];
    return {
      displays,
      consoleOn: consoleFrame && displayUnder(displays, placeOf(consoleFrame.bounds))?.id,
      hall: hallFrame === undefined ? null : { bounds: placeOf(hallFrame.bounds), fullScreen: hallFrame.bounds.windowState === 'fullscreen' },
    };
  };
  const notSeen = (error: unknown): never => {
    throw error instanceof BrowserGone ? error : new NotSeen('the windows cannot be seen', { cause: error });
  };
  /** Once more where a window closed between two questions. */
  const look = (): Promise<Seen> => lookOnce().catch((error: unknown) => (error instanceof BrowserGone ? Promise.reject(error) : lookOnce())).catch(notSeen);
  const toPlain = async (place: Standing): Promise<number | undefined> => {
    const hall = await find('hall');
    if (hall === undefined) return undefined;
    const { windowId, bounds: { windowState } } = await frameOf(hall);
    if (windowState !== 'normal') await setBounds(windowId, { windowState: 'normal' });
    const { x: left, y: top, width, height } = place.bounds;
    await setBounds(windowId, { left, top, width, height });
    return windowId;
  };

  const desk: Desk = {
    look,
    move: async (place) => {
      const windowId = await toPlain(place);
      if (windowId !== undefined && place.fullScreen) await setBounds(windowId, { windowState: 'fullscreen' });
    },
    cover: async (place) => {
      const windowId = await toPlain(place);
      if (windowId !== undefined) await setBounds(windowId, { windowState: 'maximized' });
    },
    consoleToFront: async () => {
      const console_ = await find('console');
      if (console_ !== undefined) await channel.send('Target.activateTarget', { targetId: console_.targetId });
    },
  };
  return {
    desk,
    openHall: async (address, place) => {
      const console_ = await find('console');
      if (console_ === undefined) throw new Error('there is no console to open the hall from');
      const { x, y, width, height } = place?.bounds ?? { x: 0, y: 0, width: 960, height: 540 };
      // Without an opener it gets a process of its own: when one of the two crashes, the other goes on.
      const where = `popup,noopener,left=${x},top=${y},width=${width},height=${height}`;
      const before = new Set((await pages()).map(({ targetId }) => targetId));
      await run(console_, `void window.open(${JSON.stringify(address)}, '_blank', '${where}')`);
      const isComing = async (): Promise<boolean> => (await pages()).some(({ targetId }) => !before.has(targetId));
      for (const start = performance.now(); (await find('hall')) === undefined; await pause(50)) {
        const waited = performance.now() - start;
        if (waited > LOADS_WITHIN || (waited > OPENS_WITHIN && !(await isComing()))) throw new Error('the browser held the hall window back');
      }
    },
    closeHall: async () => {
      for (const target of await windows()) if (pathOf(target) === '/hall.html') await channel.send('Target.closeTarget', { targetId: target.targetId });
    },
    openConsole: async (address) => {
      const console_ = await find('console');
      if (console_ === undefined) await channel.send('Target.createTarget', { url: address, newWindow: true });
      else await desk.consoleToFront();
    },
    closeBrowser: async () => {
      if ((await pages()).some(({ url }) => url.startsWith(LOOPBACK))) return false;
      // It may end before it has answered.
      await channel.send('Browser.close').catch(() => undefined);
      return true;
    },
    count: async () => (await pages()).filter(({ url }) => url === '' || url === 'about:blank' || url.startsWith(origin)).length,
  };
};
