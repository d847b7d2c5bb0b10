// A roster's preview on the page: who is counted where, who comes in, and what is marked.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRoster } from '../../../../electron/host/spreadsheets/readRoster.ts';
import { CountBar } from '../../../../renderer/console/prepare/people/CountBar.tsx';
import { damagedPart } from '../../../../renderer/console/prepare/people/damagedPart.ts';
import { PreviewRow } from '../../../../renderer/console/prepare/people/PreviewRow.tsx';
import { countRows, groupOf, inReadingOrder, peopleToTakeIn } from '../../../../renderer/console/prepare/people/rowGroups.ts';
import type { PersonFields } from '../../../../shared/domain/model.ts';
import type { RosterRow, RowFlag } from '../../../../shared/domain/roster/preview.ts';
import { parseEnvelope } from '../../../../shared/parse.ts';
import { onPage, wordsOn } from '../onPage.ts';

const fields: PersonFields = {
  name: 'Dewi Anggraini, S.STP.', nip: null, gender: 'P', grade: null, post: 'Lurah Tulusrejo', agency: 'Kelurahan Tulusrejo', district: 'Lowokwaru', phone: null,
};
const ready = (row: number, ...flags: readonly RowFlag[]): RosterRow => ({ kind: 'ready', row, fields, flags });
const damaged = ready(41, { code: 'nipDamaged', found: '198609262015051000' });
const rows: readonly RosterRow[] = [
  ready(5), ready(6, { code: 'genderDerived' }), damaged,
  { kind: 'refused', row: 57, reason: 'noName', column: 'name', shown: '57 · Lurah Kasin' },
  { kind: 'double', row: 96, fields, flags: [{ code: 'sameAsRow', row: 22 }] },
  ready(97, { code: 'nipNotValid', found: '19860926' }),
];
const inTable = (row: RosterRow) => createElement('table', null, createElement('tbody', null, createElement(PreviewRow, { row })));

describe('the rows of a preview', () => {
  it('are ready, to check or double; a derived gender is no problem', () => {
    expect(rows.map(groupOf)).toEqual(['ready', 'ready', 'check', 'check', 'double', 'check']);
    expect(countRows(rows)).toEqual({ ready: 2, check: 3, double: 1, checkComesIn: 2, comesIn: 4 });
  });
  it('come in with a flag, but neither refused nor double', () => {
    expect(peopleToTakeIn(rows)).toHaveLength(4);
  });
  it('are read problems first, and one group alone when asked', () => {
    expect(inReadingOrder(rows, null).map((row) => row.row)).toEqual([41, 57, 97, 96, 5, 6]);
    expect(inReadingOrder(rows, 'double').map((row) => row.row)).toEqual([96]);
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
  it('says the three counts and how many of the doubtful come in', () => {
    const bar = createElement(CountBar, { counts: countRows(rows), only: null, onOnly: () => undefined });
    expect(wordsOn(bar)).toBe('2 siap lengkap dan dikenali 3 perlu dicek 2 di antaranya tetap masuk 1 ganda dihitung sekali');
    expect(wordsOn(bar, 'en')).toBe('2 ready complete and recognised 3 to check 2 of them still come in 1 double counted once');
  });
  it('marks only the lost digits and gives row number and reason', () => {
    expect(onPage(inTable(damaged))).toContain('19860926 201505 1<mark class="mark-danger">000</mark>');
    expect(wordsOn(inTable(damaged))).toMatch(/^41 Dewi Anggraini, S\.STP\..*NIP rusak oleh Excel/);
  });
  it('shows what there is of a row without a name', () => {
    expect(wordsOn(inTable(rows[3] as RosterRow))).toBe('57 kosong 57 · Lurah Kasin Nama kosong Tidak masuk. Lengkapi di berkas, lalu baca lagi.');
  });
  it('names the earlier row of a double', () => {
    expect(wordsOn(inTable(rows[4] as RosterRow), 'en')).toContain('Same as row 22');
  });
});

describe('a real file', () => {
  let preview: Awaited<ReturnType<typeof readRoster>>;
  beforeAll(async () => { preview = await readRoster('nip-angka.xlsx', readFileSync('tests/fixtures/nip-angka.xlsx')); });
  it('becomes a command that the door accepts', () => {
    if (!preview.ok) throw new Error(preview.refusal.code);
    const { source, rows: read } = preview.value;
    const people = peopleToTakeIn(read);
    expect(people.length).toBe(countRows(read).comesIn);
    expect(countRows(read).check).toBeGreaterThan(0);
    expect(parseEnvelope({ id: 'a'.repeat(32), command: { type: 'importPeople', source, people } }).ok).toBe(true);
  });
});
