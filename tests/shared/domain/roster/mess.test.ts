// The eleven kinds of mess that a roster of an Indonesian office brings, one by one; nobody in them exists.
import { describe, expect, test } from 'vitest';
import type { RosterChoices, RosterRow } from '../../../../shared/domain/roster/preview.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import type { Written } from './table.ts';
import { day, fileOf, grid, kinds, only, read, readFile } from './table.ts';

const NIP = '198609262015051001';
const fieldsOf = (row: RosterRow) => ('fields' in row ? row.fields : null);
const flagsOf = (row: RosterRow) => ('flags' in row ? row.flags : []);
/** One field of one person under its own heading. */
const field = (heading: string, written: Written) => fieldsOf(only(['Nama', 'Unit Kerja', heading], 'Ani', 'Dinkes', written));

test('1: title rows, a heading over two rows, empty columns, a sum and a signature', () => {
  const found = read(
    ['DAFTAR PESERTA'], ['Kota Contoh'], ['Tahun 2025'],
    ['No', 'Nama', '', 'Pangkat / Gol', '', 'Unit Kerja'], ['', '', '', 'Pangkat', 'Gol', ''],
    [1, 'Ani', '', 'Penata', 'III/c', 'Dinkes'], [], ['', 'Jumlah: 99 orang'], ['', '', '', 'Malang, 14 Mei 2025'], ['', '', '', 'Kepala,'], ['', '', '', 'SEKAR CONTOHWATI'],
  );
  expect(kinds(found)).toEqual(['ready 6']);
  expect(fieldsOf(found.rows[0] as RosterRow)).toMatchObject({ name: 'Ani', grade: 'III/c', agency: 'Dinkes' });
});

describe('2: a NIP', () => {
  test.each<[Written]>([[`'${NIP}`], ['19860926 201505 1 001'], ['19860926.201505.1.001'], ['19860926\u00A0201505\u00A01\u00A0001'], [`NIP. ${NIP}`]])('%j is read to the last digit', (written) => {
    expect(field('NIP', written)).toMatchObject({ nip: NIP });
  });
  test.each<[Written, string]>([
    [{ number: '1.98609262015051E+17' }, 'nipDamaged'], [{ number: '198609262015051000' }, 'nipDamaged'], ['1,98609E+17', 'nipDamaged'], ['510123456', 'nipNotValid'],
  ])('%j is marked, and the person comes in', (written, code) => {
    const row = only(['Nama', 'Unit Kerja', 'NIP'], 'Ani', 'Dinkes', written);
    expect([row.kind, fieldsOf(row)?.nip, flagsOf(row)[0]?.code]).toEqual(['ready', null, code]);
  });
  test('a dash is none, and nobody’s fault', () => {
    expect(flagsOf(only(['Nama', 'Unit Kerja', 'NIP', 'L/P'], 'Ani', 'Dinkes', '-', 'P'))).toEqual([]);
  });
  test.each([
    ['198613262015051001', 'birth'], ['198609262015131001', 'start'], ['198609262015053001', 'gender'], ['198609262003051001', 'age'],
  ])('%s cannot be by its %s: a warning, and it is kept', (nip, part) => {
    const row = only(['Nama', 'Unit Kerja', 'NIP', 'L/P'], 'Ani', 'Dinkes', nip, 'L');
    expect([fieldsOf(row)?.nip, flagsOf(row).find(({ code }) => code === 'nipDoubtful')]).toEqual([nip, { code: 'nipDoubtful', part }]);
  });
  test.each(['198609262015051001', '198609262015211001', '198609262015292001'])('%s is sound: PNS or PPPK', (nip) => {
    expect(flagsOf(only(['Nama', 'Unit Kerja', 'NIP'], 'Ani', 'Dinkes', nip)).map(({ code }) => code)).toEqual(['genderDerived']);
  });
});

// 3, the separators and encodings of a text file, stands in the tests of the reader.

describe('4: names and titles', () => {
  test.each([
    ['fulan s.sos m.si', 'Fulan, S.Sos., M.Si.'], ['DRS. H. FULAN, S.SOS., M.SI', 'Drs. H. Fulan, S.Sos., M.Si.'], ['Fulan S.T. M.T.', 'Fulan, S.T., M.T.'], ['SITI AMINAH', 'Siti Aminah'],
    ['dr. Eko Siregar , Sp.A', 'dr. Eko Siregar, Sp.A.'], ['Ani Wulandari,S.E.', 'Ani Wulandari, S.E.'],
  ])('%s is offered as %s, and not changed unasked', (written, mended) => {
    const row = only(['Nama', 'Unit Kerja'], written, 'Dinkes');
    expect([fieldsOf(row)?.name, flagsOf(row)]).toEqual([written, [{ code: 'titlesRunIn', mended }]]);
  });
  test.each(['dr. Lestari Widyaningrum', 'Dr. Lestari Widyaningrum, M.Kes.', 'Drs. H. Fulan, S.Sos., M.Si', 'Dewi Anggraini, S.STP, M.Si', 'Ani'])('%s stays as it is', (written) => {
    const row = only(['Nama', 'Unit Kerja'], written, 'Dinkes');
    expect([fieldsOf(row)?.name, flagsOf(row)]).toEqual([written, []]);
  });
  test('titles in columns of their own join the name', () => {
    expect(fieldsOf(only(['Gelar Depan', 'Nama', 'Gelar Belakang', 'Unit Kerja'], 'Ir.', 'Bima Contoh', 'M.T.', 'DLH'))).toMatchObject({ name: 'Ir. Bima Contoh, M.T.' });
  });
});

test('5: the same person twice counts once; the other row can be chosen instead', () => {
  const headings = ['Nama', 'NIP', 'L/P', 'Unit Kerja'];
  const found = read(headings, ['Ani', NIP, 'L', 'Dinkes'], ['Ani, S.E.', NIP, 'L', 'Dishub'], ['Budi', '', 'L', 'DLH'], ['BUDI', '', 'L', 'DLH'], ['Dr. Budi', '', 'L', 'DLH']);
  expect(kinds(found)).toEqual(['ready 2', 'double 3', 'ready 4', 'double 5', 'ready 6']);
  expect([1, 3, 4].map((i) => flagsOf(found.rows[i] as RosterRow)[0])).toMatchObject([{ code: 'sameAsRow', row: 2, how: 'sameNip' }, { code: 'sameAsRow', row: 4, how: 'sameName' }, { code: 'nameTwice', row: 4 }]);
});

describe('6: agencies', () => {
  const agencyOf = (written: string) => {
    const { preview } = readFile(fileOf({ name: null, grid: grid(['Nama', 'Unit Kerja'], ['Ani', written]) }), { agencies: defaultAgencies });
    const [row] = preview.rows as readonly [RosterRow];
    return { agency: fieldsOf(row)?.agency, flag: flagsOf(row).find(({ code }) => code.startsWith('agency')) };
  };
  test.each([
    ['Dinas PUPRPKP', 'DPUPRPKP'], ['Dinas Kesehatan', 'Dinkes'], ['DINAS KESEHATAN KOTA MALANG', 'Dinkes'], ['Kel. Oro-Oro Dowo', 'Kelurahan Oro-oro Dowo'], ['Kec Klojen', 'Kecamatan Klojen'], ['Dinas Kominfo', 'Diskominfo'],
  ])('%s surely is %s', (written, agency) => {
    expect(agencyOf(written)).toEqual({ agency, flag: { code: 'agencySpelling', found: written } });
  });
  test.each([['Kelurahan Rampel Celaket', 'Kelurahan Rampal Celaket'], ['DPUPR-PERKIM', 'DPUPRPKP'], ['Kel. Penangungan', 'Kelurahan Penanggungan'], ['Dinkez', 'Dinkes']])('%s may be %s, which is offered and not taken', (written, agency) => {
    expect(agencyOf(written)).toMatchObject({ agency: written, flag: { code: 'agencyAlike', agency: { name: agency } } });
  });
  test.each(['DPUPRPKP', 'Kelurahan Kasin', 'Dinas Antariksa', 'Universitas Contoh'])('%s is left alone', (written) => {
    expect(agencyOf(written)).toEqual({ agency: written, flag: undefined });
  });
  test('one that only the file knows, in capitals here and in small letters there, is written as it is most often; what was found is said, and can be left', () => {
    const file = fileOf({ name: null, grid: grid(['Nama', 'Unit Kerja'], ['Ani', 'dinas antariksa'], ['Beni', 'Dinas Antariksa'], ['Citra', 'Dinas Antariksa'], ['Dewi', 'DLH']) });
    const seen = (choose: (choices: RosterChoices) => RosterChoices = (choices) => choices) =>
      readFile(file, { choose }).preview.rows.map((row) => [fieldsOf(row as RosterRow)?.agency, ...flagsOf(row as RosterRow)]);
    expect(seen()).toEqual([['Dinas Antariksa', { code: 'agencySpelling', found: 'dinas antariksa' }], ['Dinas Antariksa'], ['Dinas Antariksa'], ['DLH']]);
    expect(seen((choices) => ({ ...choices, mends: { '0:2': { set: { agency: 'dinas antariksa' }, out: false } } }))[0]).toEqual(['dinas antariksa']);
  });
  test('one that may be another of the list stays a question, however often and however it is written', () => {
    const rows = [['Ani', 'Dinkez'], ['Beni', 'Dinkez'], ['Citra', 'DINKEZ']];
    const { preview } = readFile(fileOf({ name: null, grid: grid(['Nama', 'Unit Kerja'], ...rows) }), { agencies: defaultAgencies });
    expect(preview.rows.map((row) => flagsOf(row as RosterRow).map(({ code }) => code))).toEqual([['agencyAlike'], ['agencyAlike'], ['agencyAlike']]);
  });
  test.each([['SMPN 1 Contoh', 'SMPN 2 Contoh'], ['Puskesmas 1 1', 'Puskesmas 11'], ['Kelurahan Contoh 3', 'Kelurahan Contoh'], ['SDN Kasin 12', 'SDN Kasin 21']])('%s is never %s', (listed, written) => {
    const { preview } = readFile(fileOf({ name: null, grid: grid(['Nama', 'Unit Kerja'], ['Ani', written]) }), { agencies: [{ name: listed, full: null, district: null }] });
    expect(preview.rows).toMatchObject([{ fields: { agency: written }, flags: [] }]);
  });
});

test.each([['L/P', 'L', 'L'], ['Lk/Pr', 'Lk', 'L'], ['Jenis Kelamin', 'Pria', 'L'], ['JK', 'Wanita', 'P'], ['L/P', '', null]])('7: gender under %s, %j', (heading, written, gender) => {
  expect(field(heading, written)).toMatchObject({ gender });
});

test.each<[Written, string]>([['081234567890', '0812-3456-7890'], ['+62 812-3456-7890', '0812-3456-7890'], ['0812.3456.7890', '0812-3456-7890'], ['(0341) 551234', '(0341) 551234']])('8: the phone %j', (written, phone) => {
  expect(field('No. HP', written)).toMatchObject({ phone });
});
test('8: a phone whose 0 the spreadsheet dropped is offered with it', () => {
  const row = only(['Nama', 'Unit Kerja', 'HP'], 'Ani', 'Dinkes', { number: '81234567890' });
  expect([fieldsOf(row)?.phone, flagsOf(row)]).toEqual(['81234567890', [{ code: 'phoneZeroLost', mended: '0812-3456-7890' }]]);
});

test.each([['III/d', 'III/d'], ['IIId', 'III/d'], ['III d', 'III/d'], ['3D', 'III/d'], ['Penata Tk. I (III/d)', 'III/d'], ['Penata Tk. I', 'III/d'], ['Pembina', 'IV/a'], ['PPPK IX', 'IX'], ['9', 'IX'], ['Eselon II', 'Eselon II']])('9: the grade %s is %s', (written, grade) => {
  expect(field('Golongan', written)).toMatchObject({ grade });
});
test('9: where rank and grade have a column each, the grade’s counts', () => {
  expect(fieldsOf(only(['Nama', 'Pangkat', 'Golongan', 'Unit Kerja'], 'Ani', 'Penata', 'III/c', 'Dinkes'))).toMatchObject({ grade: 'III/c' });
});

test('10: several sheets are joined, one is left out, and row numbers stay those of each sheet', () => {
  const headings = ['Nama', 'Unit Kerja'];
  const file = fileOf({ name: 'Setda', grid: grid(headings, ['Ani', 'Setda']) }, { name: 'OPD', grid: grid(['OPD'], headings, ['Budi', 'Dinkes']) }, { name: 'Rekap', grid: grid(['Lembar', 'Jumlah'], ['Setda', 1]) });
  const joined = readFile(file);
  expect(joined.preview.rows.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(['Setda 2', 'OPD 3']);
  expect(joined.choices.sheets.map(({ isIn }) => isIn)).toEqual([true, true, false]);
  const one = readFile(file, { choose: (choices) => ({ ...choices, sheets: choices.sheets.map((sheet, at) => ({ ...sheet, isIn: at === 1 })) }) });
  expect(one.preview.rows.map(({ sheet }) => sheet)).toEqual(['OPD']);
});

test('11: row numbers that begin again, with the agency as the title of each group', () => {
  const found = read(['No', 'Nama', 'Unit Kerja'], ['DINAS KESEHATAN'], [1, 'Ani', ''], [2, 'Budi', ''], ['DINAS PERHUBUNGAN'], [1, 'Citra', 'Dishub']);
  expect(found.rows).toMatchObject([
    { kind: 'refused', reason: 'noAgency', heading: 'DINAS KESEHATAN' }, { kind: 'refused', heading: 'DINAS KESEHATAN' }, { kind: 'ready', row: 6, fields: { name: 'Citra' } },
  ]);
});

test('11: a tab is offered as the agency where nobody on its sheet has one, or where the list knows it', () => {
  const headings = ['Nama', 'Unit Kerja'];
  const agencies = [{ name: 'Dishub', full: null, district: null }];
  const offered = (name: string, ...rows: readonly (readonly string[])[]): readonly unknown[] =>
    readFile(fileOf({ name, grid: grid(headings, ...rows) }), { agencies }).preview.rows.map((row) => (row.kind === 'refused' ? row.heading : row.kind));
  expect(offered('Dinas Kesehatan', ['Ani', ''], ['Budi', ''])).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan']);
  expect(offered('Peserta Batu', ['Ani', 'Dinkes'], ['Budi', ''])).toEqual(['ready', null]);
  expect(offered('Dishub', ['Ani', 'Dinkes'], ['Budi', ''])).toEqual(['ready', 'Dishub']);
});

describe('a written date of birth', () => {
  test.each([['26-09-1986'], ['26/9/1986'], ['26 September 1986'], ['Malang, 26 September 1986'], ['1986-09-26']])('%s', (written) => {
    expect(field('Tanggal Lahir', written)).toMatchObject({ born: day('1986-09-26') });
  });
  test.each(['31-02-1986', 'belum ada', '09/26/1986'])('%s is no day, and is asked about', (written) => {
    const row = only(['Nama', 'Unit Kerja', 'Tgl Lahir'], 'Ani', 'Dinkes', written);
    expect([fieldsOf(row)?.born, flagsOf(row)]).toEqual([null, [{ code: 'bornNotValid', found: written }]]);
  });
});
