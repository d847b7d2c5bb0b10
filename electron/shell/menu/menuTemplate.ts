// What stands in the menu bar, in the chosen language; it does nothing itself.
import type { MenuItemConstructorOptions } from 'electron/main';
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';

export type MenuActions = {
  openFile(): void;
  saveCopy(): void;
  openHall(): void;
  closeHall(): void;
  openAbout(): void;
  copyDiagnosis(): void;
  quit(): void;
};

const gap: MenuItemConstructorOptions = { type: 'separator' };

/**
 * No reload, no developer tools, and no key that closes or minimises: nothing here may cost a screen in the middle of an event.
 * A page hears a key first, so that what it does with one goes before the menu's.
 */
export const menuTemplate = (language: Language, { openFile, saveCopy, openHall, closeHall, openAbout, copyDiagnosis, quit }: MenuActions, system: NodeJS.Platform = process.platform): MenuItemConstructorOptions[] => {
  const text = shellText[language].menu;
  return [
    // Not Electron's own menu of the app: that hides all windows by a key, the hall's too.
    ...(system === 'darwin' ? [{ label: 'Kompak', submenu: [{ label: text.about, click: openAbout }, gap, { role: 'quit', label: text.quit } as const] }] : []),
    {
      label: text.file,
      submenu: [
        { label: text.openFile, accelerator: 'CmdOrCtrl+O', click: openFile },
        { label: text.saveCopy, accelerator: 'CmdOrCtrl+Shift+S', click: saveCopy },
        gap,
        { label: text.quit, click: quit },
      ],
    },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        gap,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { label: text.openHall, accelerator: 'CmdOrCtrl+Shift+A', click: openHall },
        // Full screen on a projector it has no frame to be closed by.
        { label: text.closeHall, click: closeHall },
        gap,
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.resetZoom },
        gap,
        { role: 'togglefullscreen', label: text.fullScreen },
      ],
    },
    {
      label: text.help,
      submenu: [
        { label: text.copyDiagnosis, click: copyDiagnosis },
        { label: text.about, click: openAbout },
      ],
    },
  ];
};
