// What `electron/main` exports here. A name Electron does not have does not compile; a name missing here fails when the app is linked.
import type * as Electron from 'electron/main';
import { app } from './app.ts';
import { screen } from './displays.ts';
import { protocol, session } from './session.ts';
import { Menu, clipboard, dialog, ipcMain, powerMonitor, powerSaveBlocker } from './system.ts';
import { BrowserWindow } from './windows.ts';

export { BrowserWindow, Menu, app, clipboard, dialog, ipcMain, powerMonitor, powerSaveBlocker, protocol, screen, session };

({ BrowserWindow, Menu, app, clipboard, dialog, ipcMain, powerMonitor, powerSaveBlocker, protocol, screen, session }) satisfies Partial<Record<keyof typeof Electron, unknown>>;
