// The diagnosis says what a helper needs and nothing that names anybody.
import { expect, test } from 'vitest';
import type { Diagnosis } from '../../../../electron/shell/diagnosis/diagnosis.ts';
import { diagnosisText } from '../../../../electron/shell/diagnosis/diagnosis.ts';
import type { Safety } from '../../../../shared/machineTopics.ts';
import type { BranchId } from '../../../../shared/units.ts';

const open: Safety = { branch: 'b1' as BranchId, seq: 312, seal: 'ABCD 0123', viewOnly: null, witnessBehind: false, lastBackup: null, second: { name: 'STIK SITI', behind: true, lastBackup: null } };
const given: Diagnosis = {
  version: '0.1.0', versions: { Electron: '45.4.1', system: 'linux 6.1 x64' }, displays: [{ size: { width: 1600, height: 900 }, scaleFactor: 1.5 }],
  memory: { total: 8 * 2 ** 30, free: 2 ** 30 }, isGraphicsOff: false, safety: open, halls: 1, notes: ['2025-05-16T01:00:00.000Z the hall page is gone'],
};

test('versions, machine, retreat in numbers, last notes', () => {
  expect(diagnosisText(given)).toBe(
    'Kompak 0.1.0\nElectron 45.4.1\nsystem linux 6.1 x64\ndisplays 1600x900@1.5\nmemory 1.0 GB free of 8.0 GB\nhardware graphics on\nhall windows 1\n'
    + 'retreat open: 312 records, writable, second copy up to date, stick behind\n\n2025-05-16T01:00:00.000Z the hall page is gone\n',
  );
});

test('no retreat, no notes', () => {
  expect(diagnosisText({ ...given, safety: null, notes: [] })).toMatch(/no retreat open\n\nno notes\n$/);
});

test('neither the seal nor the name of a stick is in it', () => {
  expect(diagnosisText(given)).not.toMatch(/SITI|ABCD/);
});
