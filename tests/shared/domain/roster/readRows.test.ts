// From cells to people: headings found wherever an office puts them, and rows that are no person passed over.
import { describe, expect, test } from 'vitest';
import { findTable, wantedOf } from '../../../../shared/domain/roster/headings.ts';
import { grid, kinds, only, read } from './table.ts';

const columnsOf = (...headings: readonly string[]) =>
  Object.fromEntries(read(headings, headings.map((_, i) => `Ani ${i}`)).columns.flatMap((column, at) => (column === null ? [] : [[column, headings[at]]])));

describe('headings', () => {
  test.each([
    ['No', 'NIP', 'Nama', 'L/P', 'Pangkat/Gol. ruang', 'Jabatan', 'Unit Kerja', 'Kecamatan', 'No. HP/WA'],
    ['NO.', 'N I P'.replaceAll(' ', ''), 'NAMA LENGKAP DAN GELAR', 'JENIS KELAMIN', 'GOLONGAN', 'JABATAN', 'INSTANSI', 'KECAMATAN', 'NOMOR TELEPON'],
    ['Nomor', 'NIP Baru', 'Nama Peserta', 'JK', 'Gol', 'Nama Jabatan', 'OPD', 'Kec.', 'WhatsApp'],
    ['#', 'Employee number', 'Full name', 'Gender', 'Grade', 'Position', 'Agency', 'District', 'Phone'],
    ['No', 'NIP/NI PPPK', 'Nama (dengan gelar)', 'Lk/Pr', 'Gol. Ruang', 'Jabatan Saat Ini', 'Nama Perangkat Daerah', 'Nama Kecamatan', 'HP'],
  ])('%s | %s | %s | %s | %s | %s | %s | %s | %s', (...headings) => {
    const [, nip, name, gender, grade, post, agency, district, phone] = headings;
    expect(columnsOf(...headings)).toEqual({ nip, name, gender, grade, post, agency, district, phone });
  });

  test('the first column of a meaning counts', () => {
    expect(columnsOf('Nama', 'Jabatan', 'Jabatan Atasan', 'Unit Kerja')).toEqual({ name: 'Nama', post: 'Jabatan', agency: 'Unit Kerja' });
  });

  test('stand under title lines, empty lines and an empty first column', () => {
    const found = read(
      ['DAFTAR NAMA PESERTA RETRET'], ['Instansi : Pemerintah Kota Malang'], ['PESERTA'], [],
      ['', 'No', 'Nama', 'Unit Kerja'], ['', 1, 'Ani Contohwati', 'Dinkes'],
    );
    expect(found.headerRow).toBe(5);
    expect(found.columns).toEqual([null, null, 'name', 'agency']);
    expect(kinds(found)).toEqual(['ready 6']);
  });

  test('may be merged over two rows', () => {
    const found = read(
      ['No', 'Pegawai', '', 'Kepegawaian', '', 'Unit Kerja'],
      ['', 'Nama', 'NIP', 'Pangkat / Gol', 'Jabatan', ''],
      [1, 2, 3, 4, 5, 6],
      [1, 'Ani Contohwati', '198609262015052901', 'III/d', 'Lurah', 'Kelurahan Kasin'],
    );
    expect(found.headerRow).toBe(2);
    expect(found.rows).toMatchObject([{ row: 4, fields: { name: 'Ani Contohwati', grade: 'III/d', post: 'Lurah', agency: 'Kelurahan Kasin' } }]);
  });

  test('may have a lower half under some columns only', () => {
    const found = read(['Nama', 'Unit Kerja', 'Kepegawaian', ''], ['', '', 'Gol', 'Jabatan'], ['Ani', 'Dinkes', 'III/d', 'Lurah']);
    expect(found.headerRow).toBe(2);
    expect(found.rows).toMatchObject([{ row: 3, fields: { grade: 'III/d', post: 'Lurah' } }]);
  });

  test.each([
    [[['Ani', 'Dinkes'], ['Budi', 'Dishub']], ['name', 'agency']],
    [[['Nama', 'Alamat'], ['Ani', 'Malang']], ['agency']],
    [[['Unit Kerja', 'Jumlah'], ['Dinkes', '4']], ['name']],
    [[], ['name', 'agency']],
  ] as const)('%j lacks %j', (rows, wanted) => {
    expect(wantedOf(findTable(grid(...rows)).columns)).toEqual(wanted);
  });
});

describe('rows', () => {
  const headings = ['No', 'Nama', 'NIP', 'Jabatan', 'Unit Kerja'];
  const nip = '198609262015051001';

  test('keep the number they have in the spreadsheet, across gaps', () => {
    expect(kinds(read(headings, [], [1, 'Ani', '', '', 'Dinkes'], [], [2, 'Budi', '', '', 'Dishub']))).toEqual(['ready 3', 'ready 5']);
  });

  test('without a name or an agency are refused, and say what they hold', () => {
    expect(read(headings, [1, '', nip, 'Lurah', 'Kelurahan Kasin'], [2, 'Budi', '', 'Camat', '-']).rows).toMatchObject([
      { kind: 'refused', row: 2, reason: 'noName', column: 'name', shown: `1 · ${nip} · Lurah · Kelurahan Kasin` },
      { kind: 'refused', row: 3, reason: 'noAgency', column: 'agency', shown: '2 · Budi · Camat · -' },
    ]);
  });

  test('with a field longer than the retreat can hold are refused', () => {
    expect(only(headings, 1, 'A'.repeat(201), '', '', 'Dinkes')).toMatchObject({ kind: 'refused', reason: 'tooLong', column: 'name' });
    expect(only(headings, 1, 'A'.repeat(200), '', '', 'Dinkes')).toMatchObject({ kind: 'ready' });
  });

  test('that are empty, numbered in advance, a group title, a sum or a signature are no people', () => {
    const found = read(
      headings,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['KECAMATAN KLOJEN'],
      [1, 'Ani', nip, 'Lurah', 'Kelurahan Kasin'],
      [2],
      ['', 'Jumlah: 1 orang'],
      ['', '', '', 'Malang, 14 Mei 2025'],
      ['', 'Mengetahui,', '', 'Ketua Panitia', ''],
      ['', 'SEKAR CONTOHWATI', '', 'BIMA CONTOH', ''],
      ['', 'NIP. 197001011995032901', '', 'NIP. 197101011996031902', ''],
    );
    expect(kinds(found)).toEqual(['ready 4']);
  });

  test('with a NIP or a telephone alone are somebody without a name, to be looked at, and no title', () => {
    const found = read(headings, [1, 'Ani', nip, 'Lurah', 'Kelurahan Kasin'], ['', '', '197506052001032001'], ['0812-3456-7890'], ['KECAMATAN SUKUN'], [2, 'Budi', '', 'Lurah', 'Kelurahan Gadang']);
    expect(kinds(found)).toEqual(['ready 2', 'refused 3', 'refused 4', 'ready 6']);
    expect(found.rows[1]).toMatchObject({ reason: 'noName', shown: '197506052001032001' });
  });

  test('go on after the sum of a group', () => {
    const found = read(headings, [1, 'Ani', nip, 'Lurah', 'Kelurahan Kasin'], ['', 'Jumlah', '1'], ['KECAMATAN SUKUN'], [1, 'Budi', '', 'Lurah', 'Kelurahan Gadang']);
    expect(kinds(found)).toEqual(['ready 2', 'ready 5']);
    expect(kinds(read(['Nama', 'Unit Kerja'], ['Ani', 'Dinkes'], ['Jumlah: 1'], ['Budi', 'Dishub']))).toEqual(['ready 2', 'ready 4']);
  });

  test('a place and date of birth make no signature of a person', () => {
    const found = read(['Nama', 'Tempat, tanggal lahir', 'Unit Kerja'], ['Ani', 'Malang, 26 September 1986', 'Dinkes'], ['Budi', 'Batu, 1 Mei 1980', 'Dishub']);
    expect(kinds(found)).toEqual(['ready 2', 'ready 3']);
  });

  test('are read as a person sees them: one line, single spaces, nothing invisible', () => {
    expect(only(headings, 1, '\u202EAni\u00A0\n  Contoh\u200Bwati,\tS.E. ', '', '-', '\uFEFFDinkes')).toMatchObject({
      fields: { name: 'Ani Contohwati, S.E.', post: null, agency: 'Dinkes' },
    });
  });
});

describe('the same person twice', () => {
  const headings = ['Nama', 'NIP', 'Unit Kerja', 'L/P'];
  const [one, two] = ['198609262015051001', '198609262015051002'];

  test.each([
    ['the same NIP', ['Ani', one, 'Dinkes'], ['Ani C., S.E.', one, 'Dishub'], 'double'],
    ['the same name and agency, neither with a NIP', ['Ani', '', 'Dinkes'], ['ANI', '', 'dinkes'], 'double'],
    ['the same name and agency, one with a NIP', ['Ani', '', 'Dinkes'], ['Ani', one, 'Dinkes'], 'double'],
    ['two NIPs', ['Ani', one, 'Dinkes'], ['Ani', two, 'Dinkes'], 'ready', 'alike'],
    ['two agencies', ['Ani', '', 'Dinkes'], ['Ani', '', 'Dishub'], 'ready'],
  ])('%s', (_, first, second, kind, how = '') => {
    const [, later] = read(headings, [...first, 'L'], [...second, 'L']).rows;
    // That its agency was spelt otherwise is said too.
    const spelling = second[2] === 'dinkes' ? [{ code: 'agencySpelling', found: 'dinkes' }] : [];
    expect(later).toMatchObject({ kind, row: 3, flags: kind === 'double' ? [{ code: 'sameAsRow', row: 2 }, ...spelling] : how === 'alike' ? [{ code: 'nameTwice', row: 2 }] : [] });
  });
});
