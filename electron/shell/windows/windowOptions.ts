// How each kind of window is made, security settings first; every one starts hidden and is shown when it has drawn.
import type { BrowserWindowConstructorOptions } from 'electron/main';
import type { WindowRole } from '../../../shared/contract.ts';

/** The windows that talk with the host, and the one about the app, which does not. */
export type WindowKind = WindowRole | 'about';

const looks: Readonly<Record<WindowKind, BrowserWindowConstructorOptions>> = {
  console: { width: 1366, height: 768, minWidth: 1024, minHeight: 600, backgroundColor: '#ffffff' },
  hall: { width: 1280, height: 720, minWidth: 320, minHeight: 180, backgroundColor: '#000000', autoHideMenuBar: true },
  report: { width: 794, height: 1123, backgroundColor: '#ffffff', skipTaskbar: true, focusable: false },
  about: { width: 720, height: 640, backgroundColor: '#ffffff', autoHideMenuBar: true, minimizable: false, fullscreenable: false },
};

/** `preload` is the absolute path of the one preload script; what the app says about itself needs no bridge and has none. */
export const windowOptions = (kind: WindowKind, preload: string, devTools: boolean): BrowserWindowConstructorOptions => ({
  ...looks[kind],
  title: 'Kompak',
  show: false,
  webPreferences: {
    ...(kind === 'about' ? {} : { preload }),
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    // Chromium keeps one zoom for all pages of an origin: what a person sets at the console must reach neither the hall nor a paper.
    zoomMode: kind === 'hall' || kind === 'report' ? 'isolated' : 'default',
    // The clock goes on when a window is covered, and the gong needs no click before it.
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
  },
});
