// Electron's `BrowserWindow` over windows of a real Chromium: synchronous to the app, a chain of waiting steps to the browser.
import type { BrowserWindow as Electrons, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, leaving } from './app.ts';
import type { CdpEvent, Chromium } from './chromium.ts';
import type { Contents } from './contents.ts';
import { createContents } from './contents.ts';
import { displayUnder, screen } from './displays.ts';
import { life, mortal, needsReady, note, preventable, withEvents } from './rules.ts';
import { ipcMain } from './system.ts';

type Window = {
  readonly api: Electrons;
  readonly contents: Contents;
  readonly options: BrowserWindowConstructorOptions;
  readonly state: () => { readonly bounds: Rectangle; readonly isFullScreen: boolean; readonly isVisible: boolean };
  /** Chromium's own windows may have moved. */
  refresh(): Promise<void>;
};

const windows = new Set<Window>();
const bySession = new Map<string, Window>();
const byTarget = new Map<string, Window>();
let chromium: Chromium | undefined;
let next = 1;

export const openWindows = (): readonly Window[] => [...windows];

/** Electron centres what is given no place. */
const firstBounds = ({ x, y, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle => {
  const { workArea } = screen.getPrimaryDisplay();
  return { x: x ?? workArea.x + Math.round((workArea.width - width) / 2), y: y ?? workArea.y + Math.round((workArea.height - height) / 2), width, height };
};

const createWindow = (options: BrowserWindowConstructorOptions): Electrons => {
  needsReady('Cannot create BrowserWindow before app is ready');
  const browser = chromium as Chromium;
  let bounds = firstBounds(options);
  let isFullScreen = false;
  let isVisible = options.show ?? true;
  let isMinimized = false;
  let hasDrawn = false;
  let isDestroyed = false;

  const contents = createContents({
    id: next++, preload: options.webPreferences?.preload, chromium: browser,
    onFromPage: (event, channel, args) => {
      if (!ipcMain.emit(channel, event, ...args)) note(`a message nobody listens to: ${channel}`);
    },
    onLoaded: () => {
      if (hasDrawn || isDestroyed) return;
      hasDrawn = true;
      api.emit('ready-to-show');
    },
  });

  const make = async (): Promise<number> => {
    const { x: left, y: top, width, height } = bounds;
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', newWindow: true, left, top, width, height });
    byTarget.set(targetId, window);
    const session = await sessionOf(targetId);
    bySession.set(session, window);
    await contents.attach(session, targetId);
    return (await browser.send<{ windowId: number }>('Browser.getWindowForTarget', { targetId })).windowId;
  };
  const windowId = Promise.resolve().then(make);
  windowId.catch((error: unknown) => note(`a window was not made: ${String(error)}`));

  const refresh = async (): Promise<void> => {
    const { bounds: now } = await browser.send<{ bounds: { left: number; top: number; width: number; height: number; windowState: string } }>('Browser.getWindowBounds', { windowId: await windowId });
    bounds = { x: now.left, y: now.top, width: now.width, height: now.height };
    const wasFullScreen = isFullScreen;
    isFullScreen = now.windowState === 'fullscreen';
    if (isFullScreen !== wasFullScreen) api.emit(isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
  };
  let moves: Promise<void> = Promise.resolve();
  const move = (wanted: object): void => {
    moves = moves
      .then(async () => {
        await browser.send('Browser.setWindowBounds', { windowId: await windowId, bounds: wanted });
        await refresh();
      })
      .catch((error: unknown) => { if (!isDestroyed) note(`a window was not moved: ${String(error)}`); });
  };

  const destroy = (): void => {
    if (isDestroyed) return;
    isDestroyed = true;
    windows.delete(window);
    windowId.then(() => browser.send('Target.closeTarget', { targetId: contents.target() })).catch(() => undefined);
    contents.end();
    api.emit('closed');
    if (windows.size === 0 && !life.isQuitting) app.emit('window-all-closed');
  };
  /** Whether the window went. */
  const close = (): boolean => {
    const event = preventable({});
    api.emit('close', event);
    if (!event.defaultPrevented) destroy();
    return isDestroyed;
  };

  const api = withEvents('BrowserWindow', {
    webContents: contents.api,
    loadURL: (url) => contents.load(url),
    show: () => { isVisible = true; },
    showInactive: () => { isVisible = true; },
    focus: () => undefined,
    moveTop: () => undefined,
    isMinimized: () => isMinimized,
    restore: () => {
      isMinimized = false;
      api.emit('restore');
    },
    isDestroyed: () => isDestroyed,
    destroy,
    close: () => void close(),
    getBounds: () => bounds,
    getNormalBounds: () => bounds,
    setMenuBarVisibility: () => undefined,
    setBounds: ({ x = bounds.x, y = bounds.y, width = bounds.width, height = bounds.height }) => {
      bounds = { x, y, width, height };
      move({ windowState: 'normal' });
      move({ left: x, top: y, width, height });
    },
    isFullScreen: () => isFullScreen,
    setFullScreen: (on) => move({ windowState: on ? 'fullscreen' : 'normal' }),
  } satisfies Partial<Electrons>);
  const window: Window = { api: mortal(api, () => isDestroyed) as unknown as Electrons, contents, options, refresh, state: () => ({ bounds, isFullScreen, isVisible }) };
  windows.add(window);
  app.emit('web-contents-created', {}, contents.api);
  return window.api;
};

/** `new BrowserWindow(options)`; a function that gives an object back stands in for the class. */
export const BrowserWindow = function (options: BrowserWindowConstructorOptions = {}) {
  return createWindow(options);
} as unknown as new (options?: BrowserWindowConstructorOptions) => Electrons;

const sessions = new Map<string, string>();
const waitingForSession = new Map<string, (session: string) => void>();
/** A new target announces its session by an event, before or after the answer that names it. */
const sessionOf = (target: string): Promise<string> =>
  new Promise((resolve) => {
    const known = sessions.get(target);
    if (known === undefined) waitingForSession.set(target, resolve);
    else resolve(known);
  });

type Attached = { readonly sessionId: string; readonly targetInfo: { readonly targetId: string; readonly type: string; readonly openerId?: string } };

/** Where a page last asked to open a window. */
const askedFor = new Map<Window, string>();

const onAttached = ({ sessionId, targetInfo }: Attached): void => {
  const browser = chromium as Chromium;
  const goOn = (): void => void browser.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => undefined);
  const opener = targetInfo.openerId === undefined ? undefined : byTarget.get(targetInfo.openerId);
  if (opener !== undefined) {
    // A popup that waits blocks the page that opened it, so it goes on, can load nothing, and is closed.
    browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId).catch(() => undefined);
    goOn();
    const action = opener.contents.asksForWindow(askedFor.get(opener) ?? '');
    if (action !== 'deny') note(`a page opened a window for ${askedFor.get(opener) ?? ''}`);
    browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
    return;
  }
  if (targetInfo.type !== 'page') return goOn();
  sessions.set(targetInfo.targetId, sessionId);
  waitingForSession.get(targetInfo.targetId)?.(sessionId);
};

const onEvent = (event: CdpEvent): void => {
  if (event.method === 'Target.attachedToTarget') return onAttached(event.params as Attached);
  if (event.method === 'Target.detachedFromTarget') return void bySession.delete(event.params['sessionId'] as string);
  const window = bySession.get(event.session);
  if (window === undefined) return;
  if (event.method === 'Page.windowOpen') askedFor.set(window, event.params['url'] as string);
  window.contents.take(event);
};

/** From here on windows can be made. Gives the session of a page that belongs to no window and stays. */
export const takeChromium = async (started: Chromium): Promise<string> => {
  chromium = started;
  started.onEvent(onEvent);
  await started.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  const { targetInfos } = await started.send<{ targetInfos: { targetId: string; type: string }[] }>('Target.getTargets');
  const first = targetInfos.find(({ type }) => type === 'page');
  if (first === undefined) throw new Error('stand-in: Chromium has no page');
  const session = await sessionOf(first.targetId);
  await started.send('Runtime.runIfWaitingForDebugger', {}, session);
  return session;
};

leaving.closeWindows = () => [...windows].every((window) => {
  window.api.close();
  return window.api.isDestroyed();
});

/** The display most of a window is on. */
export const displayOf = (window: Window): string => displayUnder(window.state().bounds).label;
