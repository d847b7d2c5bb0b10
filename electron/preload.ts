// Entry of the sandboxed bridge: carries text between a page and main; it knows no call and no topic, and never grows.
import { contextBridge, ipcRenderer } from 'electron/renderer'; // https://www.electronjs.org/docs/latest/api/context-bridge and /ipc-renderer
import type { Bridge } from '../shared/bridge.ts';
import { BRIDGE } from '../shared/bridge.ts';
import { DOCUMENT_BEGINS, TO_HOST, TO_WINDOW } from './shell/door/channels.ts';

let hasBegun = false;

const bridge: Bridge = {
  send: (text) => {
    // Not before: until the page itself runs, main may still see the address of the page before it.
    if (!hasBegun) ipcRenderer.send(DOCUMENT_BEGINS);
    hasBegun = true;
    ipcRenderer.send(TO_HOST, text);
  },
  // The event stays here: it would hand the page Electron's own objects.
  onMessage: (listener) => void ipcRenderer.on(TO_WINDOW, (_event, text: string) => listener(text)),
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);
