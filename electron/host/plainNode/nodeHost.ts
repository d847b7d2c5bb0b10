// The host on plain Node: a loopback server for its windows and an installed browser to print with. It decides nothing.
import { addressOf } from '../../../shared/documents.ts';
import { defaultPreferences } from '../../../shared/parse.ts';
import { preferencesAside } from '../../../shared/text/preferences.ts';
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClock } from '../clock.ts';
import { nodePreferences } from './nodePreferences.ts';
import { FileProblem } from '../fileProblem.ts';
import type { Host } from '../host.ts';
import { createHost } from '../host.ts';
import type { LoopbackServer } from './loopbackServer.ts';
import { startLoopbackServer } from './loopbackServer.ts';
import type { Clock, Ports, Printer, Screens } from '../ports.ts';
import { browserPrinter } from '../printing/browserToPdf.ts';
import { createBrowserScreens } from '../screens/browserScreens.ts';
import type { BrowserWindows } from '../screens/browserWindows.ts';
import { NO_SCREENS } from '../screens/hallKeeper.ts';
import { rememberedDisplay } from '../screens/rememberedDisplay.ts';
import { mainsBySystem } from '../venue/lookAtMachine.ts';
import { makeFolder } from '../files/lastingFolders.ts';
import { papersIn } from '../files/papersIn.ts';
import type { Folders } from '../files/retreatFiles.ts';
import { statOf } from '../files/statOf.ts';

export type NodeHost = {
  readonly host: Host;
  readonly server: LoopbackServer;
  readonly print: Printer['print'];
  /** From now on the hall is a window of this browser, kept on the projector. */
  useWindows(windows: BrowserWindows): void;
  close(): Promise<void>;
};

export type NodeHostOptions = {
  readonly folders: Folders;
  readonly port?: number;
  readonly clock?: Clock;
  /** False for a command that reads a file and leaves: it asks and notes nothing about the clock. */
  readonly attended?: boolean;
  readonly onNotice: (notice: string) => void;
  /** The built windows; by default those beside this bundle. */
  readonly pages?: string;
};

/** Beside the bundle when bundled; in the build's folder when the sources run as they are. */
const builtPages = (): string =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../out/renderer/' : '../renderer/', import.meta.url));

const noPrinter: Printer = { print: () => Promise.reject(new FileProblem({ code: 'noPrinter' })) };

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['explorer.exe'], darwin: ['open'], linux: ['xdg-open'],
};

const openWithSystem = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
    execFile(program, [...before, path], (error) => {
      // Explorer answers 1 even when it has opened the file.
      if (error !== null && process.platform !== 'win32') reject(new FileProblem({ code: 'cannotOpen', name: basename(path), folder: papersIn(dirname(path)) }, error));
      else resolve();
    });
  });

/** A browser has no dialog of ours; the folder is where its person copies from. */
const papers: Pick<Screens, 'openFile' | 'prints' | 'printPaper' | 'takes' | 'takePaper'> = {
  openFile: openWithSystem,
  // No page may press the print button of another program.
  prints: 'viewer',
  printPaper: async (path) => {
    await openWithSystem(path);
    return 'viewer';
  },
  takes: 'folder',
  takePaper: async (path) => {
    await openWithSystem(dirname(path));
    return null;
  },
};

/** Before anything is looked for in it. */
export const makeDataFolder = (folder: string): void => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new FileProblem({ code: 'noDataFolder', folder }, error);
  }
  if (statOf(folder)?.isDirectory() !== true) throw new FileProblem({ code: 'noDataFolder', folder });
};

const portsOf = ({ folders, onNotice, clock, attended }: NodeHostOptions, printer: Printer, screens: Screens): Ports => ({
  clock: clock ?? createClock(),
  settings: nodePreferences(folders.data, (aside) => onNotice(preferencesAside(aside, defaultPreferences.language))),
  printer, screens, folders,
  onMains: mainsBySystem,
  attended: attended ?? true,
  onFault: (error, doing) => onNotice(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
});

const noScreens: Screens = {
  openHall: () => Promise.reject(new Error('there is no screen here')),
  closeHall: () => Promise.resolve(),
  ...papers,
  view: () => NO_SCREENS,
  onView: () => undefined,
};

/** A host without windows, for commands that write to a file and leave. */
export const bareHost = (options: NodeHostOptions): Host => {
  makeDataFolder(options.folders.data);
  return createHost(portsOf({ ...options, attended: false }, noPrinter, noScreens));
};

export const startNodeHost = async (options: NodeHostOptions): Promise<NodeHost> => {
  makeDataFolder(options.folders.data);
  const browser = process.env['KOMPAK_BROWSER'];
  const printing = browser === undefined || browser === '' ? null : browserPrinter({
    browser,
    pageAddress: (request) => server.admit('report', `/report.html?${new URLSearchParams(addressOf(request)).toString()}`),
  });
  const printer = printing ?? noPrinter;
  const screens = createBrowserScreens({
    ...rememberedDisplay(options.folders.data),
    hallAddress: (byHand) => server.admit('hall', byHand ? '/hall.html?place=byHand' : '/hall.html'),
    onFault: (error) => options.onNotice(`screens: ${String(error)}`),
  });
  const ports = portsOf(options, printer, { ...screens, ...papers });
  const host = createHost(ports);
  const server = await startLoopbackServer({
    host, pages: options.pages ?? builtPages(), data: options.folders.data, onFault: ports.onFault, ...(options.port === undefined ? {} : { port: options.port }),
  });
  return {
    host, server, print: (request) => printer.print(request), useWindows: screens.use,
    close: async () => {
      screens.stop();
      await printing?.close();
      await server.close();
      host.close();
    },
  };
};
