// A workbook of three offices, through the real worker: joined, its damaged NIPs marked, everyone still there; hostile words stay words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../../electron/host/spreadsheets/readTable.ts';
import { rosterFile } from '../../../../electron/host/spreadsheets/rosterFile.ts';
import { rosterCsv, rosterXlsx } from '../../../../electron/host/spreadsheets/writeRoster.ts';
import { withColumn } from '../../../../shared/domain/roster/mends.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import { messyRoster } from '../../../fixtures/messyRoster.ts';
import { nobody, readFile } from '../../../shared/domain/roster/table.ts';

test('three offices’ sheets become one list', async () => {
  const answer = await readTable('Daftar Retret.xlsx', await messyRoster());
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { preview, choices, command } = readFile(answer.value, {
    agencies: defaultAgencies,
    choose: (first) => withColumn({ ...first, sheets: first.sheets.map((sheet, at) => ({ ...sheet, isIn: at < 3 })) }, 1, 1, 'name'),
  });
  expect(choices.sheets.map(({ isIn }) => isIn)).toEqual([true, true, true, false]);
  expect(preview.rows.map(({ kind, sheet, row }) => `${kind} ${sheet} ${row}`)).toEqual([
    'ready Setda 6', 'ready Setda 7', 'ready Setda 8', 'ready OPD 2', 'ready OPD 3', 'ready OPD 4', 'ready OPD 5', 'ready Kelurahan 2', 'ready Kelurahan 3', 'double Kelurahan 4',
  ]);
  expect(command?.people).toMatchObject([
    { nip: '196807111996042951', gender: 'P', grade: 'IV/d' }, { name: 'dr. Lingga Suradipa', nip: '197104171996021952', gender: 'L', grade: 'IV/a', agency: 'Setda', phone: '0800-0000-002' },
    { nip: null, gender: 'L', grade: 'III/d' }, { agency: 'DPUPRPKP', grade: 'III/d', phone: '0800-0000-0004' }, { nip: null, agency: 'DPUPR-PERKIM' }, { grade: 'IX' }, { nip: null, agency: 'Perumda Tunas' },
    { agency: 'Kel. Rampel Celaket' }, { agency: 'Kelurahan Oro-oro Dowo' },
  ]);
});

test('a text of Windows-1252 says that it is one', async () => {
  const answer = await rosterFile('lama.csv', Buffer.from('Nama;Unit Kerja\nRen\xe9 Contoh;Dinkes\n', 'latin1'));
  expect(answer).toMatchObject({ ok: true, value: { isOldText: true } });
  expect(await rosterFile('baru.csv', Buffer.from('Nama;Unit Kerja\nRené Contoh;Dinkes\n'))).toMatchObject({ ok: true, value: { isOldText: false } });
});

test('an 18-digit NIP written as text comes back to the last digit', async () => {
  const anyNip = fc.stringMatching(/^(19[6-9]\d)(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])20[01]\d(0[1-9]|1[0-2])[12]\d{2}[1-9]$/);
  await fc.assert(fc.asyncProperty(anyNip, async (nip) => {
    for (const bytes of [await rosterXlsx([{ ...nobody, nip }], 'id'), rosterCsv([{ ...nobody, nip }], 'id'), Buffer.from(`Nama\tNIP\tUnit Kerja\nAni\t${nip}\tDinkes`)]) {
      const answer = await rosterFile('x', bytes);
      expect(answer.ok ? readFile(answer.value).preview.rows : []).toMatchObject([{ fields: { nip } }]);
    }
  }), { numRuns: 40 });
});

test.each(['=HYPERLINK("http://x";"y")', '<img src=x onerror=alert(1)>', '\u202Egnp.exe', '👩‍👩‍👧 Ani', "'; DROP TABLE--", '__proto__', 'constructor'])('%j in a cell is a word like any other', async (word) => {
  const quoted = `"${word.replaceAll('"', '""')}"`;
  const answer = await rosterFile('x.csv', Buffer.from(`Nama;Unit Kerja;Golongan;Jabatan\n${quoted};${quoted};${quoted};${quoted}\n`));
  const clean = word.replace('\u202E', '');
  expect(answer.ok ? readFile(answer.value, { agencies: defaultAgencies }).preview.rows : []).toMatchObject([{ kind: 'ready', fields: { name: clean, agency: clean, grade: clean.slice(0, 40), post: clean } }]);
});
