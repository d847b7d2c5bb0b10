// A laptop remembers the keys a person changed, and what the columns of a roster meant by the mark of their headings: the latest fifty.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultPreferences } from '../../../shared/parse.ts';
import { nodePreferences } from '../../../electron/host/plainNode/nodePreferences.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'kompak-columns-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const settings = () => nodePreferences(folder, () => undefined);
const shape = (number: number): string => String(number).padStart(64, '0');

it('remembers across starts, the latest word for each shape', () => {
  settings().rememberColumns(shape(1), ['name', null, 'agency']);
  settings().rememberColumns(shape(1), ['agency', null, 'name']);
  expect(settings().columnsOf(shape(1))).toEqual(['agency', null, 'name']);
  expect(settings().columnsOf(shape(2))).toBeNull();
});

it('forgets the oldest after fifty, and keeps preferences', () => {
  const kept = settings();
  kept.set({ volume: 7 });
  for (let number = 1; number <= 51; number++) kept.rememberColumns(shape(number), ['name']);
  expect([kept.columnsOf(shape(1)), kept.columnsOf(shape(2)), kept.get().volume]).toEqual([null, ['name'], 7]);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as object).toSorted()).toEqual(['columns', 'preferences']);
});

it('keeps changed keys across starts, and gives a laptop that knew of none an empty list', () => {
  const kept = settings();
  kept.set({ volume: 7 });
  const file = join(folder, 'config.json');
  const { keys, ...older } = kept.get();
  expect(keys).toEqual({});
  writeFileSync(file, JSON.stringify({ preferences: older }));
  expect(settings().get()).toEqual({ ...older, keys: {} });
  settings().set({ keys: { black: 'g' } });
  settings().set({ muted: true });
  expect(settings().get()).toEqual({ ...older, muted: true, keys: { black: 'g' } });
});

it('sets a damaged file aside, begins anew, and says so across starts until it was read', () => {
  settings().set({ volume: 7 });
  const file = join(folder, 'config.json');
  writeFileSync(file, '{"preferences": {');
  const told: string[] = [];
  const kept = nodePreferences(folder, (aside) => told.push(aside));
  expect(kept.get()).toEqual({ ...defaultPreferences, setAside: told[0] });
  expect(readFileSync(join(folder, told[0] ?? ''), 'utf8')).toBe('{"preferences": {');
  expect(settings().get().setAside).toBe(told[0]);
  settings().set({ setAside: null });
  expect(settings().get().setAside).toBeNull();
});

it('lets confetti fall on a laptop that knew of none, and not where it was switched off', () => {
  const { confetti, ...older } = settings().get();
  expect(confetti).toBe(true);
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ preferences: { ...older, volume: 7 } }));
  expect(settings().get()).toMatchObject({ confetti: true, volume: 7 });
  settings().set({ confetti: false });
  expect(settings().get()).toMatchObject({ confetti: false, volume: 7 });
});

// Windows lets nobody but an administrator make a link.
it.skipIf(process.platform === 'win32')('says what could not be written', () => {
  const kept = settings();
  rmSync(folder, { recursive: true });
  symlinkSync(`${folder}-nowhere`, folder);
  for (const write of [() => kept.set({ volume: 8 }), () => kept.rememberColumns(shape(1), ['name'])]) {
    expect(write).toThrow(expect.objectContaining({ refusal: { code: 'cannotWrite', name: 'config.json' } }));
  }
});
