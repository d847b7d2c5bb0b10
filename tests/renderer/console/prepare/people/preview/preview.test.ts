// A roster's preview on the page: who is counted where, what is marked, and which buttons mend what.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ColumnsFound } from '../../../../../../renderer/console/prepare/people/preview/ColumnsFound.tsx';
import { CountBar } from '../../../../../../renderer/console/prepare/people/preview/CountBar.tsx';
import { damagedPart } from '../../../../../../renderer/console/prepare/people/preview/damagedPart.ts';
import { PreviewRow } from '../../../../../../renderer/console/prepare/people/preview/PreviewRow.tsx';
import { countRows, entriesOf } from '../../../../../../renderer/console/prepare/people/preview/rowGroups.ts';
import { looksLikeRows } from '../../../../../../renderer/console/prepare/people/preview/usePastedRows.ts';
import type { PersonFields } from '../../../../../../shared/domain/roster/schemas.ts';
import type { RosterPreview, RosterRow, RowFlag } from '../../../../../../shared/domain/roster/preview.ts';
import type { PersonId } from '../../../../../../shared/units.ts';
import { fileOf, grid, readFile } from '../../../../../shared/domain/roster/table.ts';
import { onPage, wordsOn } from '../../../onPage.ts';

const fields: PersonFields = {
  name: 'Dewi Anggraini, S.STP.', nip: null, gender: 'P', born: null, grade: null, post: 'Lurah Tulusrejo', agency: 'Kelurahan Tulusrejo', district: 'Lowokwaru', phone: null,
};
const place = (row: number) => ({ key: `0:${row}`, sheet: null, row });
const ready = (row: number, ...flags: readonly RowFlag[]): RosterRow => ({ ...place(row), kind: 'ready', fields, flags });
const damaged = ready(41, { code: 'nipDamaged', found: '198609262015051000' });
const rows: readonly RosterRow[] = [
  ready(5), ready(6, { code: 'genderDerived', gender: 'P' }), damaged,
  { ...place(57), kind: 'refused', reason: 'noName', column: 'name', shown: '57 · Lurah Kasin', heading: null },
  { ...place(96), kind: 'double', fields, flags: [{ code: 'sameAsRow', key: '0:22', row: 22, sheet: null, how: 'sameNip' }] },
  ready(97, { code: 'nipNotValid', found: '19860926' }),
];
const person = { ...fields, id: 'p7' as PersonId };
const preview: RosterPreview = { rows, differences: new Map(rows.filter(({ kind }) => kind === 'ready').map(({ key }) => [key, null])), missing: [] };
const inTable = (row: RosterRow) => createElement('table', null, createElement('tbody', null, createElement(PreviewRow, {
  row, group: 'check', hasSheets: false, isTouched: false, difference: undefined, isOff: () => false, onTick: () => undefined, onMend: () => undefined,
})));

describe('the rows of a preview', () => {
  it('are ready, to check or double, problems first; a derived gender is no problem', () => {
    expect(entriesOf(preview).map(({ group, key }) => `${group} ${key}`)).toEqual(['check 0:41', 'check 0:57', 'check 0:97', 'double 0:96', 'ready 0:5', 'ready 0:6']);
    expect(countRows(entriesOf(preview))).toEqual({ ready: 2, check: 3, double: 1, changed: 0, gone: 0, out: 0, same: 0, checkComesIn: 2 });
  });

  it('beside people who are here: changed, the same whatever is doubtful about them, and who is missing', () => {
    const again: RosterPreview = {
      rows, missing: [{ ...person, id: 'p8' as PersonId }],
      differences: new Map([
        ['0:5', { person, changes: [{ column: 'post', from: 'Lurah', to: 'Lurah Tulusrejo' }] }], ['0:6', null], ['0:41', { person, changes: [] }], ['0:97', null],
      ]),
    };
    expect(entriesOf(again).map(({ group, key }) => `${group} ${key}`)).toEqual([
      'check 0:57', 'check 0:97', 'double 0:96', 'changed 0:5', 'ready 0:6', 'gone p8', 'same 0:41',
    ]);
  });
});

describe('the damaged part of a NIP', () => {
  it('is what a spreadsheet cannot keep of a number', () => {
    expect(damagedPart(damaged)).toEqual({ sound: '19860926 201505 1', damaged: '000' });
  });
  it('is the whole of anything else that is no NIP', () => {
    expect(damagedPart(ready(1, { code: 'nipDamaged', found: '1,98609E+17' }))).toEqual({ sound: '', damaged: '1,98609E+17' });
    expect(damagedPart(ready(1, { code: 'nipNotValid', found: '19860926' }))).toEqual({ sound: '', damaged: '19860926' });
    expect(damagedPart(ready(1))).toBeNull();
  });
});

describe('the preview on the page', () => {
  const counts = countRows(entriesOf(preview));
  it('says the three counts and how many of the doubtful come in', () => {
    const bar = createElement(CountBar, { counts, isAgain: false, only: null, onOnly: () => undefined });
    expect(wordsOn(bar)).toBe('2 siap tidak ada yang perlu dicek 3 perlu dicek 2 di antaranya tetap masuk 1 ganda dihitung sekali');
    expect(wordsOn(bar, 'en')).toBe('2 ready nothing to check 3 to check 2 of them still come in 1 double counted once');
  });
  it('says the differences once there are people', () => {
    expect(wordsOn(createElement(CountBar, { counts, isAgain: true, only: null, onOnly: () => undefined })))
      .toBe('2 baru 0 berubah 3 perlu dicek 1 ganda 0 tidak ada lagi 0 sama');
  });
  it('marks only the lost digits, gives row number and reason, and the two ways out', () => {
    expect(onPage(inTable(damaged))).toContain('19860926 201505 1<mark class="mark-danger">000</mark>');
    expect(wordsOn(inTable(damaged))).toMatch(/^41 Dewi Anggraini, S\.STP\..*NIP rusak oleh Excel.*Ketik NIP Masuk tanpa NIP$/);
  });
  it('shows what there is of a row without a name', () => {
    expect(wordsOn(inTable(rows[3] as RosterRow))).toBe('57 kosong 57 · Lurah Kasin Nama kosong Tidak masuk sebelum namanya ada. Ketik nama Jangan masukkan');
  });
  it('names the earlier row of a double, and lets either of the two be chosen', () => {
    expect(wordsOn(inTable(rows[4] as RosterRow), 'en')).toContain('Same as row 22 The NIP is the same. The earlier row is used. Use this row');
  });
  it('says what a file changes, field by field, from what to what', () => {
    const row = createElement(PreviewRow, {
      row: ready(5), group: 'changed', hasSheets: true, isTouched: false, onTick: () => undefined, onMend: () => undefined, isOff: () => false,
      difference: { person, changes: [{ column: 'phone', from: null, to: '0800-0000-777' }] },
    });
    expect(wordsOn(createElement('table', null, createElement('tbody', null, row)))).toContain('Telepon kosong 0800-0000-777');
  });
});

it('a paste with tabs is rows, anything else is not', () => {
  expect(looksLikeRows('Nama\tUnit Kerja\nAni\tDinkes')).toBe(true);
  expect(looksLikeRows('Yth. Panitia, mohon izin')).toBe(false);
});

describe('the columns', () => {
  const found = (...headings: readonly string[]): string => {
    const { choices, tables } = readFile(fileOf({ name: null, grid: grid(headings, headings.map(() => 'Ani')) }));
    return wordsOn(createElement(ColumnsFound, { choices, tables, isOpen: false, onOpen: () => undefined }));
  };
  it('that are not taken in are named, and where a limit of the body goes', () => {
    expect(found('No', 'Nama', 'Unit Kerja', 'Keterangan', 'Ukuran kaus')).toContain('Tidak diambil: Keterangan dan Ukuran kaus. Batasan fisik ditulis pada kartu tiap peserta.');
    expect(found('No.', 'Nama', 'Unit Kerja', 'Kolom kosong', '')).toContain('Tidak diambil: Kolom kosong.');
  });
  it('a row number alone is nothing to say', () => {
    expect(found('No', 'Nama', 'Unit Kerja')).not.toContain('Tidak diambil');
    expect(found('NO. URUT', 'Nama', 'Unit Kerja')).not.toContain('Tidak diambil');
  });
});
