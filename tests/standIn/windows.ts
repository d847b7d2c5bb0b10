// Electron's `BrowserWindow` over windows of a real Chromium: synchronous to the app, a chain of waiting steps to the browser.
import type { BrowserWindow as Electrons, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, leaving } from './app.ts';
import type { CdpEvent, Chromium } from './chromium.ts';
import type { Contents } from './contents.ts';
import { createContents } from './contents.ts';
import { displayMatching, screen } from './displays.ts';
import { life, mortal, needsReady, note, preventable, withEvents } from './rules.ts';
import { ipcMain } from './system.ts';

type Window = {
  readonly api: Electrons;
  readonly contents: Contents;
  readonly options: BrowserWindowConstructorOptions;
  readonly state: () => { readonly bounds: Rectangle; readonly isFullScreen: boolean; readonly isVisible: boolean; readonly isMinimized: boolean; readonly isFocused: boolean };
  /** Chromium's own windows may have moved. */
  refresh(): Promise<void>;
};

const windows = new Set<Window>();
let chromium: Chromium | undefined;
let next = 1;
/** The window that the app gave the keys last. */
let focused = 0;

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

  const id = next++;
  const contents = createContents({
    id, preload: options.webPreferences?.preload, chromium: browser,
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
    const url = `${EMPTY}#${id}`;
    const announced = sessionOf(url);
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url, newWindow: true, left, top, width, height });
    await contents.attach(await announced, targetId);
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
    show: () => {
      isVisible = true;
      focused = id;
    },
    showInactive: () => { isVisible = true; },
    focus: () => { focused = id; },
    moveTop: () => undefined,
    isMinimized: () => isMinimized,
    minimize: () => { isMinimized = true; },
    restore: () => {
      isMinimized = false;
      focused = id; // As Windows does it.
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
  const window: Window = { api: mortal(api, () => isDestroyed) as unknown as Electrons, contents, options, refresh, state: () => ({ bounds, isFullScreen, isVisible, isMinimized, isFocused: focused === id }) };
  windows.add(window);
  app.emit('web-contents-created', {}, contents.api);
  return window.api;
};

/** `new BrowserWindow(options)`; a function that gives an object back stands in for the class. */
export const BrowserWindow = function (options: BrowserWindowConstructorOptions = {}) {
  return createWindow(options);
} as unknown as new (options?: BrowserWindowConstructorOptions) => Electrons;

/** A page that no window shows yet; each window's own is told from the others, and from what a page opens, by what follows it. */
const EMPTY = 'about:blank';
const awaited = new Map<string, (session: string) => void>();
/** Chromium announces a new page by an event; to be asked for before the page is. */
const sessionOf = (url: string): Promise<string> => new Promise((resolve) => { awaited.set(url, resolve); });

/** Which page last wanted a window, and for what. */
let wanting: { readonly window: Window; readonly url: string } | undefined;

type Attached = { readonly sessionId: string; readonly targetInfo: { readonly targetId: string; readonly type: string; readonly url: string } };
const onAttached = ({ sessionId, targetInfo: { targetId, type, url } }: Attached): void => {
  const quietly = (method: string, params: object = {}, session = sessionId): void => void chromium?.send(method, { ...params }, session).catch(() => undefined);
  const own = awaited.get(url);
  if (type === 'page' && own !== undefined) {
    awaited.delete(url);
    return own(sessionId);
  }
  // A worker, or a page that a test opens for itself.
  if (type !== 'page' || wanting === undefined) return quietly('Runtime.runIfWaitingForDebugger');
  // What waits blocks the page that opened it, so it goes on, can load nothing, and is closed.
  quietly('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  quietly('Runtime.runIfWaitingForDebugger');
  quietly('Target.closeTarget', { targetId }, '');
  if (wanting.window.contents.asksForWindow(wanting.url) !== 'deny') note(`a page opened a window for ${wanting.url}`);
  wanting = undefined;
};

const onEvent = (event: CdpEvent): void => {
  if (event.method === 'Target.attachedToTarget') return onAttached(event.params as Attached);
  const window = [...windows].find(({ contents }) => contents.session() === event.session);
  if (window === undefined) return;
  // By a script, or by a link or a dropped file.
  if (event.method === 'Page.windowOpen' || (event.method === 'Page.frameRequestedNavigation' && String(event.params['disposition']).startsWith('new'))) {
    wanting = { window, url: event.params['url'] as string };
  }
  window.contents.take(event);
};

/** From here on windows can be made. Gives the session of a page that belongs to no window and stays. */
export const takeChromium = async (started: Chromium): Promise<string> => {
  chromium = started;
  started.onEvent(onEvent);
  const first = sessionOf(EMPTY);
  await started.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  const session = await first;
  await started.send('Runtime.runIfWaitingForDebugger', {}, session);
  return session;
};

/** Each is told, also after one that stays (shell/browser/window_list.cc, CloseAllWindows). */
leaving.closeWindows = () => {
  for (const { api } of windows) if (!api.isDestroyed()) api.close();
  return windows.size === 0;
};

/** The display most of a window is on. */
export const displayOf = (window: Window): string => displayMatching(window.state().bounds).label;
