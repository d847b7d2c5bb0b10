// A paper that is made again takes its own name, the one before it makes way whole, and one that is held on to stays where it is.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createRetreatFiles } from '../../../../electron/host/files/retreatFiles.ts';

const home = mkdtempSync(join(tmpdir(), 'kompak-renew-'));
const reports = join(home, 'reports');
const files = createRetreatFiles({ data: home, retreats: home, reports });
const renew = (text: string): string => basename(files.renewReport('Rekap nilai - Retret', '.pdf', new TextEncoder().encode(text)));
const said = (...path: readonly string[]): string => readFileSync(join(reports, ...path), 'utf8');

test('the newest has the plain name, those before it lie in the folder of older ones in their order', () => {
  expect(['satu', 'dua', 'tiga'].map(renew)).toEqual(Array.from({ length: 3 }, () => 'Rekap nilai - Retret.pdf'));
  expect(readdirSync(reports).toSorted()).toEqual(['Rekap nilai - Retret.pdf', 'Versi lama']);
  expect(said('Rekap nilai - Retret.pdf')).toBe('tiga');
  expect([said('Versi lama', 'Rekap nilai - Retret.pdf'), said('Versi lama', 'Rekap nilai - Retret 2.pdf')]).toEqual(['satu', 'dua']);
});

test('where there is no way to put it aside both stay, each whole', () => {
  const held = mkdtempSync(join(tmpdir(), 'kompak-renew-'));
  const others = createRetreatFiles({ data: held, retreats: held, reports: held });
  mkdirSync(held, { recursive: true });
  // A file lies where the folder of older ones would be.
  writeFileSync(join(held, 'Versi lama'), '');
  const [first, second] = ['satu', 'dua'].map((text) => others.renewReport('Rekap', '.pdf', new TextEncoder().encode(text)));
  expect([basename(first ?? ''), basename(second ?? '')]).toEqual(['Rekap.pdf', 'Rekap 2.pdf']);
  expect([readFileSync(first ?? '', 'utf8'), readFileSync(second ?? '', 'utf8')]).toEqual(['satu', 'dua']);
});
