// What stands in the menu bar, in the chosen language; it does nothing itself.
import type { MenuItemConstructorOptions } from 'electron/main';
import { shellText } from '../../shared/text/shell.ts';
import type { Language } from '../../shared/units.ts';

export type MenuActions = { openHall(): void; quit(): void };

const gap: MenuItemConstructorOptions = { type: 'separator' };

/** No reload, no developer tools, and no key that closes or minimises: nothing here may cost a screen in the middle of an event. */
export const menuTemplate = (language: Language, { openHall, quit }: MenuActions): MenuItemConstructorOptions[] => {
  const text = shellText[language].menu;
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: text.file, submenu: [{ label: text.openHall, click: openHall }, gap, { label: text.quit, click: quit }] },
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
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.resetZoom },
        gap,
        { role: 'togglefullscreen', label: text.fullScreen },
      ],
    },
  ];
};
