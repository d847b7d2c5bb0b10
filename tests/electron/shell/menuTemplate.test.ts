// The menu bar in both languages: the same items, all with words, and none that could cost the screen.
import type { MenuItemConstructorOptions } from 'electron/main';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menuTemplate.ts';

const itemsOf = (template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]).filter(({ type }) => type !== 'separator');

const named = (language: 'id' | 'en') => itemsOf(menuTemplate(language, { openHall: () => undefined, quit: () => undefined })).filter(({ role }) => role !== 'appMenu');

test('both languages have the same items in their own words', () => {
  const [id, en] = [named('id'), named('en')];
  expect(id.map(({ role }) => role)).toEqual(en.map(({ role }) => role));
  for (const items of [id, en]) expect(items.filter(({ label }) => label === undefined || label === '')).toEqual([]);
  expect(id.map(({ label }) => label)).not.toEqual(en.map(({ label }) => label));
});

test('no item brings a key that reloads, closes, minimises or quits, nor developer tools', () => {
  expect(named('id').map(({ role }) => role).filter((role) => /reload|devtools|close|minimize|quit|menu$/i.test(role ?? ''))).toEqual([]);
});

test('the hall opens from the menu', () => {
  let opened = 0;
  const item = itemsOf(menuTemplate('id', { openHall: () => { opened += 1; }, quit: () => undefined })).find(({ label }) => label === 'Buka Layar Aula');
  (item?.click as (() => void) | undefined)?.();
  expect(opened).toBe(1);
});
