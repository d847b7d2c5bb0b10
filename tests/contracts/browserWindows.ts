// Lends Node the few names a page has that the socket link asks for, one set a window: address, history, session and a socket that can be cut.
import { AsyncLocalStorage } from 'node:async_hooks';

export type BrowserWindow = {
  /** Runs something as this window's script; what it starts later still runs as this window's. */
  run<T>(script: () => T): T;
  /** Ends its sockets, and lets no new one through until it is mended. */
  cut(): void;
  mend(): void;
};

/** What the windows of one browser keep together, as long as it is the same origin. */
export type Store = Map<string, string>;
type Inside = { address: URL; readonly kept: Map<string, string>; readonly store: Store; readonly sockets: Set<WebSocket>; isCut: boolean };

const current = new AsyncLocalStorage<Inside>();
const inside = (): Inside => {
  const found = current.getStore();
  if (found === undefined) throw new Error('this script runs in no window');
  return found;
};

const NodeSocket = globalThis.WebSocket;

/** A port where nothing listens. */
const NOWHERE = 'ws://127.0.0.1:1/';

/** Sends its origin as a browser does, and belongs to the window it was opened in. */
class WindowSocket extends NodeSocket {
  constructor(url: string) {
    const window = inside();
    super(window.isCut ? NOWHERE : url, { headers: { origin: window.address.origin } } as unknown as string[]);
    window.sockets.add(this);
    this.addEventListener('close', () => window.sockets.delete(this));
  }
}

const storage = (kept: Store) => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); }, removeItem: (key: string) => { kept.delete(key); } });

const names = {
  location: { get: () => inside().address },
  history: { get: () => ({ replaceState: (_: unknown, __: string, path: string) => { inside().address = new URL(path, inside().address); } }) },
  sessionStorage: { get: () => storage(inside().kept) },
  localStorage: { get: () => storage(inside().store) },
  WebSocket: { get: () => WindowSocket },
};

/** Call once in a test file before a window is opened. */
export const lendBrowserNames = (): void => {
  for (const [name, { get }] of Object.entries(names)) Object.defineProperty(globalThis, name, { get, configurable: true });
};

/** `store`: of the browser it is opened in; left out: a browser of its own. `kept`: what the window itself kept, where it is drawn anew. */
export const openBrowserWindow = (address: string, store: Store = new Map(), kept: Store = new Map()): BrowserWindow => {
  const mine: Inside = { address: new URL(address), kept, store, sockets: new Set(), isCut: false };
  return {
    run: (script) => current.run(mine, script),
    cut: () => {
      mine.isCut = true;
      for (const socket of mine.sockets) socket.close();
    },
    mend: () => { mine.isCut = false; },
  };
};
