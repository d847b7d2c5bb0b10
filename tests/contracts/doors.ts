// Every way a window reaches the host, each opened on a host of its own with a fresh demo retreat; it checks nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../electron/host/host.ts';
import { startNodeHost } from '../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { ipcDoor } from '../../electron/shell/door/ipcDoor.ts';
import { socketLink } from '../../renderer/link/socketLink.ts';
import type { HostLink, WindowRole } from '../../shared/contract.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { lendBrowserNames, openBrowserWindow } from './browserWindows.ts';
import { inProcessLink } from './inProcessLink.ts';
import { createWires } from './ipcWindow.ts';

export type OpenDoor = {
  readonly host: Host;
  link(role: WindowRole): HostLink;
  /** Loses every connection until it is mended; the host goes on. */
  cut(): void;
  mend(): void;
  /** What the host could not cope with; a contract has failed where this is not empty. */
  readonly faults: readonly string[];
  close(): Promise<void>;
};
/** `canBeCut`: its windows outlive the connection; Electron's do not, as host and windows live and die together. */
export type Door = { readonly name: string; readonly canBeCut: boolean; open(): Promise<OpenDoor> };

type Carrying = { readonly link: HostLink; cut(): void; mend(): void };

const openDoor = async (carry: (role: WindowRole, host: Host, admit: (role: WindowRole) => string) => Carrying): Promise<OpenDoor> => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-contract-'));
  const faults: string[] = [];
  const { host, server, close } = await startNodeHost({ folders: foldersOf(data), onNotice: (notice) => { faults.push(notice); } });
  const made = host.current.found(demoCommands());
  if (!made.ok) throw new Error(`the demo was refused: ${made.refusal.code}`);
  const carried: Carrying[] = [];
  return {
    host, faults,
    link: (role) => {
      const one = carry(role, host, (of) => server.admit(of));
      carried.push(one);
      return one.link;
    },
    cut: () => { for (const one of carried) one.cut(); },
    mend: () => { for (const one of carried) one.mend(); },
    close: async () => {
      for (const one of carried) one.cut();
      await close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};

const socket: Door = {
  name: 'socket', canBeCut: true,
  open: () => {
    lendBrowserNames();
    return openDoor((role, _, admit) => {
      const window = openBrowserWindow(admit(role));
      const link = window.run(() => socketLink(() => { throw new Error('the window was turned away'); }));
      return { link, cut: window.cut, mend: window.mend };
    });
  },
};
const inProcess: Door = { name: 'in process', canBeCut: true, open: () => openDoor((role, host) => inProcessLink(host, role)) };
const ipc: Door = {
  name: 'IPC', canBeCut: false,
  open: () => {
    const wires = createWires();
    const roles = new Map<number, WindowRole>();
    let isHung = false;
    return openDoor((role, host) => {
      if (!isHung) ipcDoor(wires.messages, { roleOf: (id) => roles.get(id), connect: host.connect, onRefused: (why) => { throw new Error(why); } });
      isHung = true;
      const id = roles.size + 1;
      roles.set(id, role);
      const { link, end } = wires.open(id, role);
      return { link, cut: end, mend: () => { throw new Error('it cannot be mended'); } };
    });
  },
};

export const doors: readonly Door[] = [inProcess, socket, ipc];
