// The menu bar in both languages: the same items, all with words, and none that could cost the screen.
import type { MenuItemConstructorOptions } from 'electron/main';
import { expect, test } from 'vitest';
import type { MenuActions } from '../../../../electron/shell/menu/menuTemplate.ts';
import { menuTemplate } from '../../../../electron/shell/menu/menuTemplate.ts';

const itemsOf = (template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]).filter(({ type }) => type !== 'separator');

const pressed: string[] = [];
const press = (name: keyof MenuActions) => (): void => { pressed.push(name); };
const actions: MenuActions = {
  openFile: press('openFile'), saveCopy: press('saveCopy'), openHall: press('openHall'), closeHall: press('closeHall'), openAbout: press('openAbout'), copyDiagnosis: press('copyDiagnosis'), quit: press('quit'),
};
const named = (language: 'id' | 'en') => itemsOf(menuTemplate(language, actions, 'linux'));

test('both languages have the same items in their own words', () => {
  const [id, en] = [named('id'), named('en')];
  expect(id.map(({ role }) => role)).toEqual(en.map(({ role }) => role));
  for (const items of [id, en]) expect(items.filter(({ label }) => label === undefined || label === '')).toEqual([]);
  expect(id.map(({ label }) => label)).not.toEqual(en.map(({ label }) => label));
});

test('no item brings a key that reloads, closes, minimises or quits, nor developer tools', () => {
  expect(named('id').map(({ role }) => role).filter((role) => /reload|devtools|close|minimize|quit|menu$/i.test(role ?? ''))).toEqual([]);
});

test('each item of our own does what its label says, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    pressed.length = 0;
    for (const { click } of named(language)) (click as (() => void) | undefined)?.();
    expect(pressed).toEqual(['openFile', 'saveCopy', 'quit', 'openHall', 'closeHall', 'copyDiagnosis', 'openAbout']);
  }
});

test('the keys are the same in both languages, none twice, and none leaves the app', () => {
  const keys = (language: 'id' | 'en') => named(language).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
  expect(keys('id')).toEqual(['CmdOrCtrl+O', 'CmdOrCtrl+Shift+S', 'CmdOrCtrl+Shift+A']);
  expect(keys('en')).toEqual(keys('id'));
});

test('a mac has one menu more, of the app: it tells of it and quits, and nothing in it hides the hall', () => {
  for (const language of ['id', 'en'] as const) {
    const [app, ...rest] = menuTemplate(language, actions, 'darwin');
    expect(rest.map(({ label }) => label)).toEqual(menuTemplate(language, actions, 'linux').map(({ label }) => label));
    expect([app?.label, app?.role]).toEqual(['Kompak', undefined]);
    const items = itemsOf(Array.isArray(app?.submenu) ? app.submenu : []);
    expect(items.map(({ role }) => role)).toEqual([undefined, 'quit']);
    expect(items.filter(({ label }) => label === undefined || label === '')).toEqual([]);
  }
});
