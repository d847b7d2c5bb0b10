// The screens of an open retreat, each in a file of its own that comes after what is seen first; it draws none of them.
import type { Later } from './loadedLater.ts';
import { loadedLater } from './loadedLater.ts';
import type { Part } from './parts.ts';

export const partScreens: readonly (readonly [Part, Later<object>])[] = [
  ['prepare', loadedLater(async () => (await import('./prepare/PrepareScreen.tsx')).PrepareScreen)],
  ['run', loadedLater(async () => (await import('./run/RunScreen.tsx')).RunScreen)],
  ['close', loadedLater(async () => (await import('./close/CloseScreen.tsx')).CloseScreen)],
];
export const JournalScreen = loadedLater(async () => (await import('./journal/JournalScreen.tsx')).JournalScreen);
export const FilesPage = loadedLater(async () => (await import('./files/FilesPage.tsx')).FilesPage);
export const TemplatePage = loadedLater(async () => (await import('./files/TemplatePage.tsx')).TemplatePage);
export const KeysPage = loadedLater(async () => (await import('./keys/KeysPage.tsx')).KeysPage);
export const HelpShelf = loadedLater(async () => (await import('./help/HelpShelf.tsx')).HelpShelf);
export const VenuePage = loadedLater(async () => (await import('./venue/VenuePage.tsx')).VenuePage);
export const RehearsalPage = loadedLater(async () => (await import('./rehearsal/RehearsalPage.tsx')).RehearsalPage);

/** In the order in which a person is likely to want them. */
export const laterScreens = [...partScreens.map(([, Screen]) => Screen), JournalScreen, FilesPage, KeysPage, HelpShelf, VenuePage, RehearsalPage, TemplatePage];
