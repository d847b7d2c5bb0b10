// What a foot bar shows while a field has the keyboard: only what works in it.
import { expect, test } from 'vitest';
import type { FootKey } from '../../../../renderer/console/keys/footKeys.ts';
import { footKeys } from '../../../../renderer/console/keys/footKeys.ts';
import { keysText } from '../../../../shared/text/keys.ts';

const { inField } = keysText.id.foot;
const desk: readonly FootKey[] = [
  { action: 'startPauseResume', does: 'mulai, jeda' }, { actions: ['timer', 'black'], does: 'langsung tampil' }, { keys: '↑ ↓', does: 'pilih' }, { keys: 'Enter', does: 'buka' }, { keys: '1', does: 'ke Siapkan' }, { keys: 'Ctrl ⏎', does: 'simpan' },
];
const signs = (keys: readonly FootKey[]) => keys.map((key) => ('keys' in key ? `${key.keys} ${key.does}` : key.does));

test('shows every key of the screen while no field has the keyboard', () => {
  expect(footKeys(desk, 'nowhere', inField, true)).toBe(desk);
});

test('shows in a field no key that would only be typed, but how to go on, out and elsewhere', () => {
  expect(signs(footKeys(desk, 'field', inField, true))).toEqual(['Ctrl ⏎ simpan', 'Tab isian berikut', 'Esc keluar dari isian', 'Ctrl K cari perintah']);
  expect(signs(footKeys([], 'field', inField, false))).toEqual(['Tab isian berikut', 'Esc keluar dari isian']);
});

test('says that Enter sends, where it does', () => {
  expect(signs(footKeys(desk, 'form', inField, false))).toEqual(['Ctrl ⏎ simpan', 'Enter kirim isian', 'Tab isian berikut', 'Esc keluar dari isian']);
});

test('leaves to a screen what its own keys do in its fields', () => {
  const grid: readonly FootKey[] = [{ keys: 'Enter', does: 'baris berikut', inField: true }, { keys: 'Tab', does: 'sel berikut', inField: true }, { keys: 'Alt PgDn', does: 'orang berikut' }, { keys: 'Esc', does: 'batal, keluar' }];
  expect(signs(footKeys(grid, 'form', inField, false))).toEqual(['Enter baris berikut', 'Tab sel berikut', 'Alt PgDn orang berikut', 'Esc batal, keluar']);
});
