// Entry of the Electron app: wires the shell to the host in the order Electron asks for, and decides nothing.
import { crashReporter } from 'electron/common';
import { Menu, app, dialog, session } from 'electron/main';
import { join } from 'node:path';
import { demoCommands } from '../shared/library/demoRetreat.ts';
import { shellText } from '../shared/text/shell.ts';
import { createClock } from './host/clock.ts';
import { createHost } from './host/host.ts';
import type { Settings } from './host/ports.ts';
import { askToLeave } from './shell/askToLeave.ts';
import { onDisplaysChanged } from './shell/displays.ts';
import { electronScreens } from './shell/electronScreens.ts';
import { avoidBrokenGraphics } from './shell/graphics.ts';
import { guardContents, guardSession } from './shell/guards.ts';
import { openIpcDoor } from './shell/ipc.ts';
import { launchArguments } from './shell/launchArguments.ts';
import { createLog } from './shell/log.ts';
import { menuTemplate } from './shell/menuTemplate.ts';
import { readPackagedFiles } from './shell/packagedFiles.ts';
import { settlePlaces } from './shell/places.ts';
import { createWakeLock } from './shell/power.ts';
import { createPrinter } from './shell/printer.ts';
import { registerScheme, servePages } from './shell/protocol.ts';
import { retreatOpener } from './shell/retreatOpener.ts';
import type { ShowBox } from './shell/showBox.ts';
import { storeSettings } from './shell/storeSettings.ts';
import { createWindows } from './shell/windows.ts';

const out = join(import.meta.dirname, '..');
const devTools = !app.isPackaged;

app.setName('Kompak');
if (process.platform === 'linux') app.setDesktopName('kompak.desktop');
if (process.platform === 'win32') app.setAppUserModelId('id.kompak.app');
const folders = settlePlaces();
const logPath = join(folders.data, 'logs', 'kompak.log');
const log = createLog(logPath);
crashReporter.start({ uploadToServer: false });
// Windows takes a covered window for one nobody sees, and stops its clock.
app.commandLine.appendSwitch('disable-features', 'CalculateNativeWinOcclusion');
avoidBrokenGraphics(join(folders.data, 'no-hardware-graphics'), log);
registerScheme();
app.enableSandbox();

/** What to open once there is a host. */
let pending = launchArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
/** What to do when the app is started once more, with a retreat's file or without. */
let openLater = (file: string | undefined): void => {
  if (file !== undefined) pending = { demo: false, file };
};

const start = (): void => {
  guardSession(session.defaultSession, devTools);
  servePages(session.defaultSession, readPackagedFiles(join(out, 'renderer')));
  const stored = storeSettings(folders.data, (aside) => log(`damaged preferences were set aside as ${aside}`));

  const showBox: ShowBox = async (box) => (await dialog.showMessageBox(windows.openConsole(), box)).response;
  const windows = createWindows({
    preload: join(out, 'preload', 'index.cjs'), devTools, log, onHall: createWakeLock(), onConsoleClosed: () => app.quit(),
    mayLeave: () => askToLeave(showBox, stored.get().language),
  });
  const openHall = (): void => void windows.openHall().catch((error: unknown) => log('the hall was not opened', error));
  const setMenu = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(stored.get().language, { openHall, quit: () => app.quit() })));
  const settings: Settings = {
    get: stored.get,
    set: (change) => {
      stored.set(change);
      if (change.language !== undefined) setMenu();
    },
  };

  const host = createHost({
    clock: createClock(), settings, printer: createPrinter(windows.openReport), screens: electronScreens(windows, folders.reports), folders,
    attended: true, onFault: (error, doing) => log(`fault in ${doing}`, error),
  });
  openIpcDoor({ roleOf: windows.roleOf, connect: host.connect, onRefused: (why) => log(`refused ${why}`) });
  setMenu();
  onDisplaysChanged(windows.onDisplays);
  app.on('will-quit', () => host.close());

  const opener = retreatOpener({
    openPath: host.current.openPath, isOpen: () => host.current.state().retreat !== null, language: () => settings.get().language, showBox, log,
  });
  windows.openConsole();
  if (pending.demo) opener.open(() => host.current.found(demoCommands()));
  else if (pending.file === undefined) opener.open(() => ({ ok: true, value: host.current.resume() }));
  else opener.openFile(pending.file);
  openLater = (file) => {
    if (file === undefined) windows.openConsole();
    else opener.openFile(file);
  };
};

const listen = (): void => {
  // On a mac the file comes as an event, before ready too; elsewhere as an argument, or from a second start.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openLater(path);
  });
  app.on('second-instance', (_event, args, folder) => openLater(launchArguments(args.slice(1), folder).file));
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  // What the host has answered is on disk; going on serves the hall better than a dialog on the projector.
  process.on('uncaughtException', (error) => log('uncaught', error));
  process.on('unhandledRejection', (error) => log('unhandled', error));
  app.whenReady().then(start).catch((error: unknown) => {
    log('the app did not start', error);
    dialog.showErrorBox('Kompak', [shellText.id, shellText.en].map(({ notStarted }) => notStarted(logPath)).join('\n\n'));
    app.exit(1);
  });
};

// The first instance is told what this one was asked to open.
if (app.requestSingleInstanceLock()) listen();
else app.exit(0);
