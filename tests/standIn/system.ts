// Electron's smaller modules as far as the shell uses them: messages, menus, boxes, power, the system's programs.
import type { Clipboard, CrashReporter, Dialog, MenuItemConstructorOptions, MessageBoxOptions, MessageBoxReturnValue, OpenDialogOptions, OpenDialogReturnValue, PowerSaveBlocker, SaveDialogOptions, SaveDialogReturnValue, Shell } from 'electron';
import { life, needsReady, note, strict, withEvents } from './rules.ts';

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

/** What a person has been asked and has not answered yet. */
type Waiting<Options, Answer> = { readonly options: Options; answer(given: Answer): void };
export const boxes: Waiting<MessageBoxOptions, number>[] = [];
export const choosers: Waiting<OpenDialogOptions | SaveDialogOptions, readonly string[]>[] = [];

const asking = <Options extends object, Answer, Result>(waiting: Waiting<Options, Answer>[], toResult: (given: Answer) => Result) =>
  (...args: readonly [object, Options] | readonly [Options]): Promise<Result> => {
    needsReady('dialog module can only be used after app is ready');
    return new Promise((resolve) => {
      waiting.push({ options: args[args.length - 1] as Options, answer: (given) => resolve(toResult(given)) });
    });
  };

export const dialog = strict('dialog', {
  showMessageBox: asking(boxes, (response): MessageBoxReturnValue => ({ response, checkboxChecked: false })),
  showOpenDialog: asking(choosers, (paths): OpenDialogReturnValue => ({ canceled: paths.length === 0, filePaths: [...paths] })),
  showSaveDialog: asking(choosers, ([path = '']): SaveDialogReturnValue => ({ canceled: path === '', filePath: path })),
  /** Also before ready, unlike the others; on Linux it is printed then (docs/api/dialog.md). */
  showErrorBox: (title, content) => {
    if (life.phase !== 'ready' && process.platform === 'linux') process.stderr.write(`${title}\n${content}\n`);
    else note(`error box: ${title}: ${content}`);
  },
} satisfies Partial<Record<keyof Dialog, unknown>> & Pick<Dialog, 'showErrorBox'>);

export const powerMonitor = withEvents('powerMonitor', { isOnBatteryPower: () => false });

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

/** The text in the clipboard. */
export const copied: { text?: string } = {};
export const clipboard = strict('clipboard', {
  writeText: (text) => {
    copied.text = text;
    return Promise.resolve();
  },
} satisfies Partial<Clipboard>);
