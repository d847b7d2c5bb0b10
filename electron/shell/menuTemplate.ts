// What stands in the menu bar, in the chosen language; it does nothing itself.
import type { MenuItemConstructorOptions } from 'electron/main';
import { menuText } from '../../shared/text/menu.ts';
import type { Language } from '../../shared/units.ts';

export type MenuActions = { openHall(): void };

const gap: MenuItemConstructorOptions = { type: 'separator' };

/** No reload and no developer tools: nothing here may cost a facilitator the screen in the middle of an event. */
export const menuTemplate = (language: Language, { openHall }: MenuActions): MenuItemConstructorOptions[] => {
  const text = menuText[language];
  return [
    { label: text.file, submenu: [{ label: text.openHall, click: openHall }, gap, { role: 'quit', label: text.quit }] },
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
    { label: text.window, role: 'window', submenu: [{ role: 'minimize', label: text.minimize }, { role: 'close', label: text.close }] },
  ];
};
