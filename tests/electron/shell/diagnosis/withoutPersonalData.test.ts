// What a note may not keep: names, folders, files, numbers of persons; what it must keep: what broke, and where in our own code.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FileProblem } from '../../../../electron/host/fileProblem.ts';
import { createLog } from '../../../../electron/shell/diagnosis/log.ts';
import { withoutPersonalData } from '../../../../electron/shell/diagnosis/withoutPersonalData.ts';

const HOME = '/home/siti.rahmawati';
const SECRETS = ['siti', 'Rahmawati', 'Bukit Raya', '19880412', '0812', 'Kelapa', 'siti.r@contoh.example'];
const keepsNone = (text: string): void => {
  for (const secret of SECRETS) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
};

test.each([
  "ENOENT: no such file or directory, open '/home/siti.rahmawati/Documents/Kompak/Bukit Raya.kompak'",
  'not a paper of this app: /home/siti.rahmawati/Documents/Kompak/Dokumen/Rekap Bukit Raya.pdf',
  'EACCES: permission denied, rename C:\\Users\\Siti Rahmawati\\Dokumen\\Bukit Raya.kompak',
  'cannot read \\\\server\\Siti Rahmawati\\Bukit Raya.xlsx',
  'Unexpected token S in JSON, "Siti Rahmawati" is not valid JSON',
  'no participant 19880412 201001 2 004 in team',
  'no participant 198804122010012004',
  'telephone 0812-3456-7890, mail siti.r@contoh.example',
  "{ name: 'Siti Rahmawati', team: 'Kelapa' }",
  'a page at app://kompak/siti/rahmawati/x said so',
  'file:///home/siti.rahmawati/kompak/siti.js:10:4',
])('nothing personal is left of %s', (text) => keepsNone(withoutPersonalData(text, HOME)));

test('what broke and where stays', () => {
  const stack = 'TypeError: x is not a function\n    at store (file:///home/siti.rahmawati/Kompak App/resources/app.asar/out/main/index.js:10:4)\n    at node:internal/process/task_queues:105:5';
  const left = withoutPersonalData(stack, HOME);
  keepsNone(left);
  expect(left).toContain('TypeError: x is not a function');
  expect(left).toContain('out/main/index.js:10:4');
  expect(left).toContain('node:internal/process/task_queues:105:5');
  expect(withoutPersonalData('the hall page is gone { reason: \'crashed\', exitCode: 139 }', HOME)).toContain('exitCode: 139');
});

test('a name in quotes never comes through, whatever surrounds it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/["\n\\]/.test(text)), (around) => {
    expect(withoutPersonalData(`${around} "Rahmawati" ${around}`, HOME)).not.toContain('Rahmawati');
  }));
});

test('an error in the log keeps its code and loses what it was about', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-private-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'kompak.log');
  const { log } = createLog(path);
  log('fault in opening', new FileProblem({ code: 'cannotOpen', name: 'Bukit Raya.kompak', folder: 'Kompak › Dokumen' }, Object.assign(new Error("EBUSY: open '/media/Siti/Bukit Raya.kompak'"), { code: 'EBUSY', path: '/media/Siti/Bukit Raya.kompak' })));
  log('refused', { operator: 'Siti Rahmawati', nested: { nip: '198804122010012004' } });
  const written = readFileSync(path, 'utf8');
  keepsNone(written);
  expect(written).toMatch(/cannotOpen[\s\S]*EBUSY/);
});
