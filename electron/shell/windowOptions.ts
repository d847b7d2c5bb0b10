// How each kind of window is made, security settings first; every one starts hidden and is shown when it has drawn.
import type { BrowserWindowConstructorOptions } from 'electron/main';
import type { WindowRole } from '../../shared/contract.ts';

const looks: Readonly<Record<WindowRole, BrowserWindowConstructorOptions>> = {
  console: { width: 1366, height: 768, minWidth: 1024, minHeight: 600, backgroundColor: '#ffffff' },
  hall: { width: 1280, height: 720, minWidth: 320, minHeight: 180, backgroundColor: '#000000', autoHideMenuBar: true },
  report: { width: 794, height: 1123, backgroundColor: '#ffffff', skipTaskbar: true, focusable: false },
};

/** `preload` is the absolute path of the one preload script. */
export const windowOptions = (role: WindowRole, preload: string, devTools: boolean): BrowserWindowConstructorOptions => ({
  ...looks[role],
  title: 'Kompak',
  show: false,
  webPreferences: {
    preload,
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
    // The clock goes on when a window is covered, and the gong needs no click before it.
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
  },
});
