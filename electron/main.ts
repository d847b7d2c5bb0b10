// Entry of the Electron app: wires the shell to the host in the order Electron asks for, and decides nothing.
import { crashReporter } from 'electron/common'; // https://www.electronjs.org/docs/latest/api/crash-reporter
import { BrowserWindow, Menu, app, screen, session } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/app, /browser-window, /menu, /screen and /session
import { join } from 'node:path';
import { demoCommands } from '../shared/library/demoRetreat.ts';
import { preferencesAside } from '../shared/text/preferences.ts';
import type { Language } from '../shared/units.ts';
import { createClock } from './host/clock.ts';
import { createHost } from './host/host.ts';
import { readPackagedFiles } from './host/packagedFiles.ts';
import type { Settings } from './host/ports.ts';
import { rememberedDisplay } from './host/screens/rememberedDisplay.ts';
import { askToLeave, askToReload } from './shell/boxes/asking.ts';
import { copyDiagnosis } from './shell/diagnosis/copyDiagnosis.ts';
import { isMainHopeless } from './shell/windows/crashes.ts';
import { createDialogs, sayNoFolder, sayNotStarted } from './shell/boxes/dialogs.ts';
import { onDisplaysChanged } from './shell/windows/displayChanges.ts';
import { electronScreens } from './shell/windows/electronScreens.ts';
import { avoidBrokenGraphics } from './shell/windows/graphics.ts';
import { guardContents, guardSession } from './shell/door/guards.ts';
import { openIpcDoor } from './shell/door/ipc.ts';
import { anewArguments, launchArguments } from './shell/start/launchArguments.ts';
import { createLog } from './shell/diagnosis/log.ts';
import { menuActions } from './shell/menu/menuActions.ts';
import { menuTemplate } from './shell/menu/menuTemplate.ts';
import { settlePlaces } from './shell/start/places.ts';
import { createWakeLock, onMains, onPower } from './shell/power/power.ts';
import { createPaperWindows } from './shell/papers/paperWindows.ts';
import { createPrinter } from './shell/papers/pageToPdf.ts';
import { registerScheme, servePages } from './shell/door/protocol.ts';
import { retreatOpener } from './shell/start/retreatOpener.ts';
import { createSleepWatch } from './shell/power/sleepWatch.ts';
import { clearStaleLock } from './shell/start/staleLock.ts';
import { stoppedPages } from './shell/windows/stoppedPages.ts';
import { electronPreferences } from './shell/start/electronPreferences.ts';
import { watchTimer } from './shell/power/watchTimer.ts';
import { windowMemory } from './shell/windows/windowMemory.ts';
import { createWindows } from './shell/windows/windows.ts';

const out = join(import.meta.dirname, '..');
const devTools = !app.isPackaged;

app.setName('Kompak');
if (process.platform === 'linux') app.setDesktopName('kompak.desktop');
if (process.platform === 'win32') app.setAppUserModelId('id.kompak.app');
const folders = settlePlaces((folder) => {
  sayNoFolder(folder);
  app.exit(1);
});
const logPath = join(folders.data, 'logs', 'kompak.log');
const { log, tail } = createLog(logPath);
crashReporter.start({ uploadToServer: false });
// Windows takes a covered window for one nobody sees, and stops its clock.
app.commandLine.appendSwitch('disable-features', 'CalculateNativeWinOcclusion');
/** Known once there are windows. */
let isHallOpen = (): boolean => false;
const startAnew = (code: number): void => {
  app.relaunch({ args: anewArguments(process.argv.slice(1), isHallOpen()) });
  app.exit(code);
};
const isGraphicsOff = avoidBrokenGraphics(join(folders.data, 'no-hardware-graphics'), log, () => startAnew(0));
registerScheme();
app.enableSandbox();

/** Not kept on disk: a session of that name begins anew with each start. */
const paperWindows = createPaperWindows({ make: (options) => new BrowserWindow(options), openSession: () => session.fromPartition('papers') });
/** What to open once there is a host. */
let pending = launchArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
/** What to do when the app is started once more, with a retreat's file or without. */
let openLater = (file: string | undefined): void => {
  if (file !== undefined) pending = { ...pending, demo: false, file };
};

const start = (): void => {
  guardSession(session.defaultSession, devTools);
  servePages(session.defaultSession, new Map([...readPackagedFiles(join(out, 'renderer')), ...stoppedPages()]));
  const stored = electronPreferences(folders.data, (aside) => log(preferencesAside(aside, 'en')));

  const language = (): Language => stored.get().language;
  const dialogs = createDialogs(() => windows.openConsole(), folders.retreats);
  const keepAwake = createWakeLock();
  const windows = createWindows({
    make: (options) => new BrowserWindow(options), screen,
    preload: join(out, 'preload', 'index.cjs'), devTools, log, memory: windowMemory(join(folders.data, 'console-window.json')), hallDisplay: rememberedDisplay(folders.data),
    onHall: (isOpen) => keepAwake('hall', isOpen), onConsoleClosed: () => app.quit(),
    mayLeave: () => askToLeave(dialogs.showBox, language()), mayReload: () => askToReload(dialogs.showBox, language()),
  });
  isHallOpen = () => windows.halls() > 0;
  const actions = menuActions({
    language, dialogs, log, opener: () => opener, openHall: windows.openHall, closeHall: windows.closeHall, openAbout: windows.openAbout, quit: () => app.quit(),
    saveCopy: (folder) => host.current.saveCopy(folder), copyDiagnosis: () => copyDiagnosis(tail, isGraphicsOff, host.current.safety(), windows.halls()),
  });
  const setMenu = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language(), actions)));
  const settings: Settings = {
    ...stored,
    set: (change) => {
      stored.set(change);
      if (change.language !== undefined) setMenu();
    },
  };

  const clock = createClock();
  const host = createHost({
    clock, settings, printer: createPrinter(windows.openReport), screens: electronScreens(windows, paperWindows, folders.reports, (name) => dialogs.choosePlace(language(), name)), folders,
    attended: true, onMains, onFault: (error, doing) => log(`fault in ${doing}`, error),
  });
  openIpcDoor({ roleOf: windows.roleOf, connect: host.connect, onRefused: (why) => log(`refused ${why}`) });
  setMenu();
  onDisplaysChanged(windows.onDisplays);
  watchTimer(host.connect, (isRunning) => keepAwake('timer', isRunning));
  const sleep = createSleepWatch(clock, host.current.slept);
  onPower({ suspend: sleep.onSuspend, resume: sleep.onResume, note: log });
  app.on('before-quit', (event) => { if (!windows.mayQuit()) event.preventDefault(); });
  app.on('will-quit', () => host.close());

  const opener = retreatOpener({
    openPath: host.current.openPath, isOpen: () => host.current.state().retreat !== null, language, showBox: dialogs.showBox, log,
  });
  windows.openConsole();
  if (pending.demo) opener.open(() => host.current.found(demoCommands()));
  else if (pending.file === undefined) opener.open(() => ({ ok: true, value: host.current.resume() }));
  else opener.openFile(pending.file);
  if (pending.hall) actions.openHall();
  openLater = (file) => {
    windows.openConsole(); // What opens in a window nobody sees did not open.
    if (file !== undefined) opener.openFile(file);
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
  app.on('web-contents-created', (_event, contents) => { if (!paperWindows.owns(contents)) guardContents(contents); });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  // What the host has answered is on disk: going on serves the hall better than a dialog on the projector; after many, a new start serves it better still.
  const faults: number[] = [];
  const onFault = (what: string) => (error: unknown): void => {
    log(what, error);
    faults.push(performance.now());
    if (!isMainHopeless(faults, performance.now())) return;
    startAnew(1);
  };
  process.on('uncaughtException', onFault('uncaught'));
  process.on('unhandledRejection', onFault('unhandled'));
  app.whenReady().then(start).catch((error: unknown) => {
    log('the app did not start', error);
    sayNotStarted(logPath);
    app.exit(1);
  });
};

// The first instance is told what this one was asked to open. One that died with the power may have left its lock.
const isFirst = app.requestSingleInstanceLock() || (clearStaleLock(folders.data) && app.requestSingleInstanceLock());
if (isFirst) listen();
else app.exit(0);
