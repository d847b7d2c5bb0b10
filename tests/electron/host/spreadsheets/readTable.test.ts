// A roster file, whatever it really is, gets its people or its one sentence, through the real worker.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../electron/host/spreadsheets/readTable.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { millis } from '../../../../shared/units.ts';
import { fixture } from './fixture.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import { readFile } from '../../../shared/domain/roster/table.ts';
import { processorTime } from './processorTime.ts';
import { headed, row, workbook } from './zip.ts';

const people = demoPeople();

const previewOf = async (name: string) => {
  const answer = await readTable(name, fixture(name));
  if (!answer.ok) throw new Error(refusalText(answer.refusal, 'en'));
  return readFile(answer.value, { agencies: defaultAgencies });
};

/** What a person reads of a file that is refused; '' if it is not. */
const sentenceOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const answer = await readTable(name, bytes);
  return answer.ok ? '' : refusalText(answer.refusal, 'id');
};

const bad: Readonly<Record<string, string>> = {
  'gambar.xlsx': '"gambar.xlsx" sebenarnya gambar PNG, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'foto.csv': '"foto.csv" sebenarnya foto JPEG, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'dokumen.xlsx': '"dokumen.xlsx" sebenarnya dokumen PDF, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'surat.xlsx': '"surat.xlsx" sebenarnya dokumen Word, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'arsip.xlsx': '"arsip.xlsx" sebenarnya arsip ZIP, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'surat.csv': '"surat.csv" sebenarnya teks biasa, bukan daftar. Pilih berkas .xlsx atau .csv.',
  'halaman.xls': '"halaman.xls" sebenarnya halaman web. Buka di Excel, lalu simpan ulang sebagai .xlsx.',
  'lama.xls': '"lama.xls" sebenarnya berkas Excel lama (.xls). Buka di Excel, lalu simpan ulang sebagai .xlsx.',
  'terkunci.xlsx': '"terkunci.xlsx" sebenarnya berkas yang dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan ulang.',
  'terpotong.xlsx': '"terpotong.xlsx" tidak dapat dibaca sebagai daftar peserta. Simpan ulang sebagai .xlsx atau .csv.',
  'hanya-judul.xlsx': '"hanya-judul.xlsx" tidak berisi peserta.',
  'kosong.xlsx': '"kosong.xlsx" tidak berisi peserta.',
  'kosong.csv': '"kosong.csv" tidak berisi peserta.',
};
const good = ['demo-peserta.xlsx', 'demo-peserta.csv', 'judul-bertingkat.xlsx', 'nip-angka.xlsx', 'nip-pangkat.csv', 'tanpa-judul.xlsx', 'tanpa-unit-kerja.csv'];

test('every fixture is told of here', () => {
  const files = readdirSync(new URL('../../../fixtures/', import.meta.url)).filter((name) => /\.(xlsx|xls|csv)$/.test(name));
  expect(files.toSorted()).toEqual([...Object.keys(bad), ...good].toSorted());
});

test.each(Object.entries(bad))('%s is refused with its sentence', async (name, sentence) => {
  expect(await sentenceOf(name, fixture(name))).toBe(sentence);
});

describe('the demo’s people', () => {
  test.each([['demo-peserta.xlsx', 'Peserta'], ['demo-peserta.csv', null]])('come out of %s as they went in', async (name, sheet) => {
    const { file, tables, preview } = await previewOf(name);
    expect(preview.rows).toMatchObject(people.map((fields, i) => ({ kind: 'ready', row: i + 2, sheet, fields, flags: [] })));
    expect(file.source).toEqual({ name, sha256: createHash('sha256').update(fixture(name)).digest('hex') });
    expect(tables.map(({ headerRow, headings, columns }) => [headerRow, headings.map((heading, at) => `${columns[at]}: ${heading}`)])).toEqual([[1, [
      'name: Nama', 'nip: NIP', 'gender: L/P', 'born: Tanggal Lahir', 'grade: Gol. Ruang', 'post: Jabatan', 'agency: Instansi', 'district: Kecamatan', 'phone: No. HP/WA',
    ]]]);
  });

  test('come out of an office’s list with titles, a merged heading, a sum and a signature', async () => {
    const { tables, preview } = await previewOf('judul-bertingkat.xlsx');
    expect(tables[0]?.headerRow).toBe(5);
    expect(preview.rows).toMatchObject(people.slice(0, 8).map((fields, i) => ({ kind: 'ready', row: i + 7, fields: { ...fields, district: null }, flags: [] })));
  });

  test('come in without a NIP that a spreadsheet has spoilt', async () => {
    const [asNumber, asPower] = [await previewOf('nip-angka.xlsx'), await previewOf('nip-pangkat.csv')];
    expect(asNumber.preview.rows).toMatchObject(people.slice(0, 3).map(({ name, nip, gender }) => ({
      kind: 'ready', fields: { name, nip: null, gender: null }, flags: [{ code: 'nipDamaged', found: `${nip?.slice(0, 15)}000` }, { code: 'genderInDamaged', gender }],
    })));
    expect(asPower.preview.rows).toMatchObject(people.slice(0, 3).map(({ name }) => ({
      kind: 'ready', fields: { name, nip: null, gender: null }, flags: [{ code: 'nipDamaged', found: '1,98609E+17' }, { code: 'genderUnknown' }],
    })));
  });
});

describe('limits', () => {
  const tooBig = (name: string): string => `Berkas ditolak: "${name}" terlalu besar untuk daftar peserta. Hapus lembar dan baris yang tidak perlu.`;
  const oneRow = workbook(headed + row(2, 'Ani', 'Dinkes'));

  test('more than five megabytes are not opened at all', async () => {
    expect(await sentenceOf('besar.csv', new Uint8Array(5 * 1024 * 1024 + 1))).toBe(tooBig('besar.csv'));
  });

  test('a file that takes too long, or too much memory, is given up', async () => {
    const slow = await readTable('lama.xlsx', oneRow, { limits: { time: millis(1), megabytes: 256 } });
    const large = await readTable('rakus.xlsx', oneRow, { limits: { time: millis(20_000), megabytes: 4 } });
    for (const answer of [slow, large]) expect(answer).toMatchObject({ ok: false, refusal: { code: 'rosterTooBig' } });
    expect(await readTable('wajar.xlsx', oneRow)).toMatchObject({ ok: true });
  });

  test('a person calls it off, and the next file is read', async () => {
    const stop = new AbortController();
    const answer = readTable('lama.xlsx', oneRow, { signal: stop.signal });
    stop.abort();
    expect(await answer).toEqual({ ok: false, refusal: { code: 'rosterStopped', name: 'lama.xlsx' } });
    expect(await readTable('wajar.xlsx', oneRow)).toMatchObject({ ok: true });
  });

  test('a bomb is refused in less than a second', async () => {
    const bomb = workbook(`${headed}<row r="2"><c r="A2" t="inlineStr"><is><t>${'A'.repeat(64 * 1024 * 1024)}</t></is></c></row>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await processorTime(async () => expect(await sentenceOf('bom.xlsx', bomb)).toBe(tooBig('bom.xlsx')))).toBeLessThan(1000);
  });

  test('a name is shown clean and short', async () => {
    expect(await sentenceOf('\u202Exslx.ratfad\n', fixture('gambar.xlsx'))).toMatch(/^"xslx\.ratfad" sebenarnya/);
    expect((await sentenceOf('a'.repeat(1000), new Uint8Array())).length).toBeLessThan(300);
  });
});

test('asked for cells alone, a list without people comes as it stands, and what is no list is refused all the same', async () => {
  const other = workbook(row(1, 'Kode', 'Keadaan') + row(3, ' a1 ', 'Jalan'));
  expect(await readTable('pantau.xlsx', other, { as: 'cells' })).toMatchObject({
    ok: true, value: { sheets: [{ grid: [{ row: 1 }, { row: 3, cells: [{ text: 'a1', numeric: false }, { text: 'Jalan', numeric: false }] }] }] },
  });
  expect(await readTable('pantau.xlsx', workbook(headed))).toMatchObject({ ok: false, refusal: { code: 'rosterEmpty' } });
  for (const name of ['gambar.xlsx', 'terpotong.xlsx']) expect(await readTable(name, fixture(name), { as: 'cells' })).toEqual(await readTable(name, fixture(name)));
});
