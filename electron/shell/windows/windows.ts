// Opens the app's windows and keeps them: the console, the hall, the page about the app and a hidden one per printed report; it knows no retreat.
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Screen } from 'electron/main';
import type { WindowRole } from '../../../shared/contract.ts';
import type { ScreensView } from '../../../shared/machineTopics.ts';
import type { ReportRequest } from '../../../shared/documents.ts';
import { addressOf } from '../../../shared/documents.ts';
import type { Language } from '../../../shared/units.ts';
import type { KeeperOptions } from '../../host/screens/hallKeeper.ts';
import { createHallKeeper } from '../../host/screens/hallKeeper.ts';
import { closeFull, electronDesk } from './hallWindow.ts';
import { keepLoaded } from './keepLoaded.ts';
import type { Log } from '../diagnosis/log.ts';
import { aboutAddress, isStoppedPage, pageAddress } from '../door/page.ts';
import { placeConsole } from './placeConsole.ts';
import type { WindowMemory } from './windowMemory.ts';
import { windowOptions } from './windowOptions.ts';

export type Windows = {
  /** Opens the console, or brings the one there is to the front. */
  openConsole(): BrowserWindow;
  /** Opens the hall, or puts the one there is back in its place. */
  openHall(): Promise<void>;
  closeHall(): void;
  openReport(request: ReportRequest): { readonly window: BrowserWindow; readonly loaded: Promise<void> };
  /** What the app says about itself, licences included. */
  openAbout(language: Language): void;
  /** The displays are others than before. */
  onDisplays(): void;
  screens(): ScreensView;
  /** Calls back after each change of `screens`. */
  onScreens(listener: () => void): void;
  /** How many hall windows are open. */
  halls(): number;
  roleOf(contentsId: number): WindowRole | undefined;
  /** Whether the app may quit now; a lit hall has the console ask first, and quits by it. */
  mayQuit(): boolean;
};

type Options = {
  make(options: BrowserWindowConstructorOptions): BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  /** Absolute path of the preload script. */
  readonly preload: string;
  readonly devTools: boolean;
  readonly log: Log;
  readonly memory: WindowMemory;
  readonly hallDisplay: Pick<KeeperOptions, 'last' | 'onChosen'>;
  onHall(isOpen: boolean): void;
  /** Asked when a page does not answer; yes ends its process, and it is drawn again. */
  mayReload(): Promise<boolean>;
  /** Asked when the console is closed while the hall is shown. */
  mayLeave(): Promise<boolean>;
  onConsoleClosed(): void;
};

export const createWindows = ({ make, screen, preload, devTools, log, memory, hallDisplay, onHall, mayReload, mayLeave, onConsoleClosed }: Options): Windows => {
  const roles = new Map<number, WindowRole>();
  let consoleWindow: BrowserWindow | undefined;
  let hall: BrowserWindow | undefined;
  let about: BrowserWindow | undefined;
  let isLeaving = false;

  const create = (role: WindowRole, bounds: Partial<Rectangle> = {}): BrowserWindow => {
    const window = make({ ...windowOptions(role, preload, devTools), ...bounds });
    const { webContents: contents } = window;
    const { id } = contents;
    roles.set(id, role);
    contents.once('destroyed', () => roles.delete(id));
    contents.on('preload-error', (_event, path, error) => log(`preload ${path}`, error));
    contents.on('render-process-gone', (_event, details) => log(`the ${role} page is gone`, details));
    let isAsking = false;
    window.on('unresponsive', () => {
      log(`the ${role} page does not answer`);
      if (isAsking) return;
      isAsking = true;
      mayReload()
        .then((yes) => { if (yes && !window.isDestroyed()) contents.forcefullyCrashRenderer(); })
        .catch((error: unknown) => log('nothing was asked', error))
        .finally(() => { isAsking = false; });
    });
    return window;
  };

  const openConsole = (): BrowserWindow => {
    if (consoleWindow !== undefined) {
      if (consoleWindow.isMinimized()) consoleWindow.restore();
      consoleWindow.focus();
      return consoleWindow;
    }
    const last = memory.read();
    const window = create('console', last === undefined ? {} : placeConsole(last, screen.getAllDisplays()));
    consoleWindow = window;
    window.once('ready-to-show', () => {
      window.show();
      settleHall();
    });
    window.on('close', (event) => {
      memory.write(window.getNormalBounds());
      if (hall === undefined || isLeaving) return;
      event.preventDefault();
      mayLeave().then((yes) => {
        isLeaving = yes;
        if (yes) window.close();
      }).catch((error: unknown) => log('nothing was asked', error));
    });
    window.once('closed', () => {
      consoleWindow = undefined;
      onConsoleClosed();
    });
    keepLoaded(window, 'console', log).catch((error: unknown) => {
      log('the console page was not loaded', error);
      window.show(); // An empty window can be closed; a hidden one cannot.
    });
    return window;
  };

  const screensListeners: (() => void)[] = [];
  const keeper = createHallKeeper({
    ...hallDisplay, desk: electronDesk(() => consoleWindow, () => hall),
    onView: () => { for (const listener of screensListeners) listener(); },
    onFault: (error) => log('the hall was not put in its place', error),
  });
  const settleHall = (): void => void keeper.settle();

  const openHall = async (): Promise<void> => {
    if (hall?.isMinimized() === true) {
      hall.restore();
      consoleWindow?.focus(); // The keys stay with the console.
    }
    await keeper.settle();
    if (hall !== undefined) {
      hall.moveTop();
      return isStoppedPage('hall', hall.webContents.getURL()) ? hall.loadURL(pageAddress('hall')) : undefined;
    }
    const window = create('hall', keeper.place()?.bounds);
    hall = window;
    onHall(true);
    window.once('ready-to-show', () => {
      window.showInactive(); // The keys stay with the console.
      settleHall();
    });
    window.on('restore', settleHall); // Windows forgets that a restored window was full screen.
    window.once('closed', () => {
      hall = undefined;
      onHall(false);
      settleHall();
    });
    await keepLoaded(window, 'hall', log);
  };

  const closeHall = (): void => { if (hall !== undefined) closeFull(hall); };

  /** A console whose display is gone comes back to one that is there. */
  const settleConsole = (): void => {
    if (consoleWindow === undefined || consoleWindow.isFullScreen()) return;
    const screens = screen.getAllDisplays();
    const now = consoleWindow.getBounds();
    if (placeConsole(now, screens) !== undefined) return;
    const { x, y } = screen.getPrimaryDisplay().workArea;
    consoleWindow.setBounds(placeConsole({ ...now, x, y }, screens) ?? now);
  };

  const onDisplays = (): void => {
    settleConsole();
    settleHall();
  };

  const openReport = (request: ReportRequest): { readonly window: BrowserWindow; readonly loaded: Promise<void> } => {
    const window = create('report');
    return { window, loaded: window.loadURL(pageAddress('report', addressOf(request))) };
  };

  const openAbout = (language: Language): void => {
    about?.destroy();
    const window = make(windowOptions('about', preload, devTools));
    about = window;
    window.setMenuBarVisibility(false);
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => { if (about === window) about = undefined; });
    window.loadURL(aboutAddress(language)).catch((error: unknown) => log('the page about the app was not loaded', error));
  };

  // Quitting closes every window, also those beside one that stays: the hall would be gone before the answer.
  const mayQuit = (): boolean => {
    if (consoleWindow === undefined || hall === undefined || isLeaving) return true;
    consoleWindow.close();
    return false;
  };

  return {
    openConsole, openHall, closeHall, openReport, openAbout, onDisplays, halls: () => (hall === undefined ? 0 : 1), roleOf: (contentsId) => roles.get(contentsId),
    screens: keeper.view, onScreens: (listener) => void screensListeners.push(listener), mayQuit,
  };
};
