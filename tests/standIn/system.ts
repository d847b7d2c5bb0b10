// Electron's smaller modules as far as the shell uses them: messages, menus, boxes, power, the system's programs.
import type { Clipboard, CrashReporter, Dialog, MenuItemConstructorOptions, MessageBoxOptions, OpenDialogOptions, PowerSaveBlocker, SaveDialogOptions, Shell } from 'electron';
import { needsReady, note, strict, withEvents } from './rules.ts';

export const ipcMain = withEvents('ipcMain', {});

/** Electron's own list (lib/browser/api/menu-item-roles.ts), in its own case. */
const ROLES = (
  'about close copy cut delete forcereload front help hide hideothers minimize paste pasteandmatchstyle quit redo reload resetzoom selectall services '
  + 'recentdocuments clearrecentdocuments showsubstitutions togglesmartquotes togglesmartdashes toggletextreplacement startspeaking stopspeaking '
  + 'toggledevtools togglefullscreen undo unhide window zoom zoomin zoomout togglespellchecker appmenu filemenu editmenu viewmenu windowmenu sharemenu'
).split(' ');
const TYPES = ['normal', 'separator', 'submenu', 'checkbox', 'radio', 'header', 'palette'];

type MenuItems = readonly MenuItemConstructorOptions[];
type BuiltMenu = { readonly items: MenuItems };
let applicationMenu: BuiltMenu = { items: [] };

const checkItems = (items: MenuItems): void => {
  for (const { role, type = 'normal', submenu } of items) {
    if (role !== undefined && !ROLES.includes(role.toLowerCase())) throw new Error(`stand-in: Electron has no menu role "${role}"`);
    if (!TYPES.includes(type)) throw new Error(`Unknown menu item type: ${type}`);
    if (Array.isArray(submenu)) checkItems(submenu);
  }
};

export const Menu = strict('Menu', {
  buildFromTemplate: (items: MenuItems): BuiltMenu => {
    if (!Array.isArray(items)) throw new TypeError('Invalid template for Menu: Menu template must be an array');
    checkItems(items);
    return { items };
  },
  setApplicationMenu: (menu: BuiltMenu) => { applicationMenu = menu; },
});

const findItem = (labels: readonly string[], items: MenuItems): MenuItemConstructorOptions | undefined => {
  const [label, ...rest] = labels;
  const item = items.find((one) => one.label === label);
  return rest.length === 0 ? item : findItem(rest, Array.isArray(item?.submenu) ? item.submenu : []);
};
/** Presses an item by the labels on the way to it. */
export const pressMenu = (labels: readonly string[]): void => {
  const item = findItem(labels, applicationMenu.items);
  if (item?.click === undefined) throw new Error(`stand-in: the menu has no ${labels.join(' › ')} to press`);
  (item.click as () => void)();
};

type Box = { readonly options: MessageBoxOptions; readonly answer: (response: number) => void };
/** Boxes nobody has answered yet. */
export const boxes: Box[] = [];

type Chooser = { readonly options: OpenDialogOptions | SaveDialogOptions; readonly answer: (paths: readonly string[]) => void };
/** Choosers in which nobody has chosen yet. */
export const choosers: Chooser[] = [];

export const dialog = strict('dialog', {
  showMessageBox: (...args: [object, MessageBoxOptions] | [MessageBoxOptions]) => {
    needsReady('dialog module can only be used after app is ready');
    const options = args[args.length - 1] as MessageBoxOptions;
    return new Promise<{ response: number; checkboxChecked: boolean }>((resolve) => {
      boxes.push({ options, answer: (response) => resolve({ response, checkboxChecked: false }) });
    });
  },
  showOpenDialog: (...args: [object, OpenDialogOptions] | [OpenDialogOptions]) => {
    needsReady('dialog module can only be used after app is ready');
    const options = args[args.length - 1] as OpenDialogOptions;
    return new Promise<{ canceled: boolean; filePaths: string[] }>((resolve) => {
      choosers.push({ options, answer: (paths) => resolve({ canceled: paths.length === 0, filePaths: [...paths] }) });
    });
  },
  showSaveDialog: (...args: [object, SaveDialogOptions] | [SaveDialogOptions]) => {
    needsReady('dialog module can only be used after app is ready');
    const options = args[args.length - 1] as SaveDialogOptions;
    return new Promise<{ canceled: boolean; filePath: string }>((resolve) => {
      choosers.push({ options, answer: ([path]) => resolve({ canceled: path === undefined, filePath: path ?? '' }) });
    });
  },
  /** Also before ready, unlike the others (docs/api/dialog.md). */
  showErrorBox: (title, content) => note(`error box: ${title}: ${content}`),
} satisfies Partial<Record<keyof Dialog, unknown>> & Pick<Dialog, 'showErrorBox'>);

export const powerMonitor = withEvents('powerMonitor', {});

/** Ids of what keeps the machine awake now. */
export const blockers = new Set<number>();
let nextBlocker = 1;
export const powerSaveBlocker = strict('powerSaveBlocker', {
  start: (type) => {
    if (type !== 'prevent-display-sleep' && type !== 'prevent-app-suspension') throw new TypeError(`Invalid blocker type: ${String(type)}`);
    blockers.add(nextBlocker);
    return nextBlocker++;
  },
  stop: (id) => blockers.delete(id),
} satisfies Partial<PowerSaveBlocker>);

/** Files handed to the system's own programs. */
export const openedPaths: string[] = [];
export const shell = strict('shell', {
  openPath: (path) => {
    openedPaths.push(path);
    return Promise.resolve('');
  },
} satisfies Partial<Shell>);

export const crashReporter = strict('crashReporter', { start: () => undefined } satisfies Partial<CrashReporter>);

/** Texts put into the clipboard, the last one last. */
export const copied: string[] = [];
export const clipboard = strict('clipboard', {
  writeText: (text) => {
    copied.push(text);
    return Promise.resolve();
  },
} satisfies Partial<Clipboard>);
