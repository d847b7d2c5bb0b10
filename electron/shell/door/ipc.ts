// Hangs the IPC door into Electron; it decides nothing and knows no call.
import { ipcMain } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/ipc-main
import type { Door, Messages } from './ipcDoor.ts';
import { ipcDoor } from './ipcDoor.ts';

export const openIpcDoor = (door: Door): void => ipcDoor(ipcMain as Messages, door);
