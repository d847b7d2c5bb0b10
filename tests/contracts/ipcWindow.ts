// One window's way to the real IPC door: the built preload and the page's own link, over a wire that copies what it carries. It stands in for Electron's pipe alone.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { DoorContents, DoorEvent, Messages } from '../../electron/shell/door/ipcDoor.ts';
import { ipcLink } from '../../renderer/link/ipcLink.ts';
import { BRIDGE } from '../../shared/bridge.ts';
import type { HostLink, WindowRole } from '../../shared/contract.ts';
import { root } from '../guards/source.ts';

type Listener = (event: object, text: string) => void;
type Wire = { readonly contents: DoorContents; readonly link: HostLink; end(): void };

const preload = new Script(`(function (require) {${readFileSync(join(root, 'out/preload/index.cjs'), 'utf8')}\n})`).runInThisContext() as (require: (name: string) => object) => void;

/** Messages arrive later and as copies, as between processes. */
const carry = (text: string, arrive: (copy: string) => void): void => void setImmediate(() => arrive(structuredClone(text)));

/** What the door hears from all windows. */
export const createWires = (): { readonly messages: Messages; open(id: number, role: WindowRole): Wire } => {
  const toMain = new EventEmitter();
  const open = (id: number, role: WindowRole): Wire => {
    const toPage: Listener[] = [];
    const life = new EventEmitter();
    let isOpen = true;
    const mainFrame = { url: `app://kompak/${role}.html` };
    const contents: DoorContents = {
      id, mainFrame,
      send: (_channel, text) => carry(text, (copy) => { if (isOpen) for (const listener of toPage) listener({}, copy); }),
      once: (event, listener) => life.once(event, listener),
      on: (event, listener) => life.on(event, listener),
    };
    const send = (channel: string, text = ''): void => carry(text, (copy) => {
      if (isOpen) toMain.emit(channel, { sender: contents, senderFrame: mainFrame } satisfies DoorEvent, copy);
    });
    const page = globalThis as Record<string, unknown>;
    preload(() => ({
      contextBridge: { exposeInMainWorld: (name: string, api: unknown) => { page[name] = api; } },
      ipcRenderer: { send, on: (_channel: string, listener: Listener) => void toPage.push(listener) },
    }));
    const link = ipcLink();
    delete page[BRIDGE];
    if (link === null) throw new Error('the preload gave the page no bridge');
    return {
      contents, link,
      end: () => {
        isOpen = false;
        life.emit('destroyed');
      },
    };
  };
  return { messages: toMain as Messages, open };
};
