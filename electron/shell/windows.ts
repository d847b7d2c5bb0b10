// Opens the app's windows and keeps them: the console, the hall and a hidden one per printed report; it knows no retreat.
import type { Rectangle } from 'electron/main';
import { BrowserWindow, screen } from 'electron/main';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReportRequest, WindowRole } from '../../shared/contract.ts';
import { reloadDelay } from './crashes.ts';
import { moveHall } from './hallWindow.ts';
import type { Log } from './log.ts';
import { pageAddress } from './page.ts';
import { placeHall } from './placeHall.ts';
import { windowOptions } from './windowOptions.ts';

export type Windows = {
  /** Opens the console, or brings the one there is to the front. */
  openConsole(): BrowserWindow;
  /** Opens the hall, or puts the one there is back in its place. */
  openHall(): Promise<void>;
  openReport(request: ReportRequest): { readonly window: BrowserWindow; readonly loaded: Promise<void> };
  /** The displays are others than before. */
  onDisplays(): void;
  roleOf(contentsId: number): WindowRole | undefined;
};

type Options = {
  /** Absolute path of the preload script. */
  readonly preload: string;
  readonly devTools: boolean;
  readonly log: Log;
  onHall(isOpen: boolean): void;
  /** Asked when the console is closed while the hall is shown. */
  mayLeave(): Promise<boolean>;
  onConsoleClosed(): void;
};

export const createWindows = ({ preload, devTools, log, onHall, mayLeave, onConsoleClosed }: Options): Windows => {
  const roles = new Map<number, WindowRole>();
  let consoleWindow: BrowserWindow | undefined;
  let hall: BrowserWindow | undefined;
  let isLeaving = false;

  const create = (role: WindowRole, bounds: Partial<Rectangle> = {}): BrowserWindow => {
    const window = new BrowserWindow({ ...windowOptions(role, preload, devTools), ...bounds });
    const { webContents: contents } = window;
    const { id } = contents;
    roles.set(id, role);
    contents.once('destroyed', () => roles.delete(id));
    contents.on('preload-error', (_event, path, error) => log(`preload ${path}`, error));
    contents.on('render-process-gone', (_event, details) => log(`the ${role} page is gone`, details));
    window.on('unresponsive', () => log(`the ${role} page does not answer`));
    return window;
  };

  /** A page that crashes is drawn again from what the host holds; one that keeps crashing must not take the host's time. */
  const keepLoaded = (window: BrowserWindow, role: WindowRole): Promise<void> => {
    const crashes: number[] = [];
    const load = (): Promise<void> => window.loadURL(pageAddress(role));
    window.webContents.on('render-process-gone', () => {
      crashes.push(performance.now());
      pause(reloadDelay(crashes, performance.now()))
        .then(() => (window.isDestroyed() ? undefined : load()))
        .catch((error: unknown) => log(`the ${role} page was not loaded again`, error));
    });
    return load();
  };

  const openConsole = (): BrowserWindow => {
    if (consoleWindow !== undefined) {
      if (consoleWindow.isMinimized()) consoleWindow.restore();
      consoleWindow.focus();
      return consoleWindow;
    }
    const window = create('console');
    consoleWindow = window;
    window.once('ready-to-show', () => window.show());
    window.on('close', (event) => {
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
    keepLoaded(window, 'console').catch((error: unknown) => {
      log('the console page was not loaded', error);
      window.show(); // An empty window can be closed; a hidden one cannot.
    });
    return window;
  };

  const hallPlace = () => {
    const screens = screen.getAllDisplays();
    const at = consoleWindow === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching(consoleWindow.getBounds());
    return { screens, place: placeHall(screens, at.id) };
  };
  const settleHall = (): void => {
    const { screens, place } = hallPlace();
    if (hall !== undefined && place !== undefined) moveHall(hall, place, screens);
  };

  const openHall = async (): Promise<void> => {
    if (hall !== undefined) {
      settleHall();
      hall.moveTop();
      return;
    }
    const window = create('hall', hallPlace().place?.bounds);
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
    });
    await keepLoaded(window, 'hall');
  };

  const onDisplays = (): void => {
    settleHall();
    // A hall whose projector is gone must not cover the console.
    if (hall !== undefined && hallPlace().place?.fullScreen !== true) consoleWindow?.moveTop();
  };

  const openReport = (request: ReportRequest): { readonly window: BrowserWindow; readonly loaded: Promise<void> } => {
    const window = create('report');
    return { window, loaded: window.loadURL(pageAddress('report', request)) };
  };

  return { openConsole, openHall, openReport, onDisplays, roleOf: (contentsId) => roles.get(contentsId) };
};
