// What a workbook that comes back would change, and what is said of every row that cannot be taken; nothing is ever guessed.
import { describe, expect, test } from 'vitest';
import type { ActionPlan } from '../../../../../shared/domain/followUp/actionPlan.ts';
import { dayInCell } from '../../../../../shared/domain/followUp/out/cellDay.ts';
import type { SheetColumn } from '../../../../../shared/domain/followUp/out/sheetColumns.ts';
import { planCode, readPlanCode, retreatMark } from '../../../../../shared/domain/followUp/out/planCode.ts';
import type { FollowUpReading, ReadBack } from '../../../../../shared/domain/followUp/out/readBack.ts';
import { readBack } from '../../../../../shared/domain/followUp/out/readBack.ts';
import { stateInCell } from '../../../../../shared/domain/followUp/out/stateInCell.ts';
import type { PlanState, Progress } from '../../../../../shared/domain/followUp/schemas.ts';
import type { Cell, Grid } from '../../../../../shared/domain/roster/grid.ts';
import { followUpSheetText } from '../../../../../shared/text/followUpSheet.ts';
import type { ActionPlanId, Day, Language, RetreatId } from '../../../../../shared/units.ts';
import { plan, planFields } from '../../../../shared/anyFollowUp.ts';

const MARK = retreatMark('3F9A21BC00000000' as RetreatId);
const TODAY = '2025-06-16' as Day;
const heard = (state: PlanState, on: string, note = ''): Progress => ({ state, note, on: on as Day });
const aPlan = (number: number, ...progress: readonly Progress[]): ActionPlan => ({ ...planFields, action: `Tindakan ${number}`, id: plan(number), progress });
const code = (number: number, noted = 0): string => planCode({ mark: MARK, plan: plan(number), noted });

type Typed = Partial<Record<SheetColumn, string | number>>;
const cell = (typed: string | number | undefined): Cell => (typed === undefined || typed === '' ? null : { text: String(typed), numeric: typeof typed === 'number' });
type Sheet = { readonly language?: Language; readonly order?: readonly SheetColumn[]; readonly above?: readonly string[] };
const gridOf = (rows: readonly Typed[], { language = 'id', order = ['code', 'agency', 'state', 'on', 'note', 'retreat'], above = [] }: Sheet = {}): Grid => [
  ...above.map((text, at) => ({ row: at + 1, cells: [cell(text)] })),
  { row: above.length + 1, cells: order.map((column) => cell(followUpSheetText[language].headings[column])) },
  ...rows.map((typed, at) => ({ row: above.length + at + 2, cells: order.map((column) => cell(typed[column])) })),
];
const back = (grid: Grid, plans: readonly ActionPlan[], change: Partial<Parameters<typeof readBack>[0]> = {}): ReadBack =>
  readBack({ sheets: [{ name: 'Tindak lanjut', grid }], plans, highestPlan: 9, mark: MARK, firstDay: '2025-05-15' as Day, today: TODAY, ...change });
const reading = (rows: readonly Typed[], plans: readonly ActionPlan[], sheet: Sheet = {}): FollowUpReading => {
  const read = back(gridOf(rows, sheet), plans);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read;
};

describe('a filled in row', () => {
  test('is a change of that plan, with its note and its day', () => {
    expect(reading([{ code: code(1), state: 'Selesai', on: '2025-06-10', note: 'Loket dibuka' }], [aPlan(1), aPlan(2)])).toEqual({
      sheet: 'Tindak lanjut', faults: [], same: 0, lacking: [], kind: 'read',
      changes: [{ row: 2, plan: 'j1', agency: 'Dinas Sosial', action: 'Tindakan 1', before: 'open', progress: heard('done', '2025-06-10', 'Loket dibuka'), after: 'done', isToday: false, since: [] }],
    });
  });

  test('without a day is of the day on which it is read', () => {
    expect(reading([{ code: code(1), state: 'Jalan' }], [aPlan(1)]).changes).toMatchObject([{ progress: heard('going', TODAY), isToday: true }]);
  });

  test('may come in any order of columns, under lines of its own, in either language and with stray blanks', () => {
    const sheet = { order: ['note', 'state', 'retreat', 'on', 'code'], above: ['Pemantauan Juni', 'oleh tim'], language: 'en' } as const;
    expect(reading([{ code: ` ${code(1)} `, state: '  cancelled ', on: '10/06/2025', note: ' Anggaran  tidak ada ' }], [aPlan(1)], sheet).changes)
      .toMatchObject([{ row: 4, progress: heard('cancelled', '2025-06-10', 'Anggaran tidak ada') }]);
  });

  test('that says a day alone says that it was heard of again', () => {
    expect(reading([{ code: code(1, 1), state: 'Jalan', on: '2025-06-14' }], [aPlan(1, heard('going', '2025-06-01'))]).changes).toMatchObject([{ before: 'going', after: 'going', progress: heard('going', '2025-06-14') }]);
  });

  test('about a day before the last one changes no state, and says so', () => {
    expect(reading([{ code: code(1, 1), state: 'Jalan', on: '2025-05-30' }], [aPlan(1, heard('done', '2025-06-01'))]).changes).toMatchObject([{ before: 'done', after: 'done' }]);
  });
});

describe('nothing new', () => {
  test('are rows left as they were written, and what is known already, so that a file read twice changes nothing', () => {
    const plans = [aPlan(1), aPlan(2, heard('going', '2025-06-01', 'Rapat')), aPlan(3, heard('done', '2025-06-02', 'Tuntas'))];
    expect(reading([
      { code: code(1), state: 'Belum' }, { code: code(2, 1), state: 'Jalan' }, { code: code(3), state: 'Selesai', on: '2025-06-02', note: 'Tuntas' },
    ], plans)).toMatchObject({ changes: [], faults: [], same: 3 });
    expect(reading([{ code: code(3), state: 'Selesai', note: 'Tuntas' }], plans)).toMatchObject({ changes: [], same: 1 });
    expect(reading([{ code: code(1), state: '' }, {}, { agency: 'Jumlah: 14' }], plans)).toMatchObject({ changes: [], faults: [], same: 1 });
  });

  test('an untouched row does not take back what was noted here meanwhile', () => {
    expect(reading([{ code: code(1, 0), state: 'Belum' }], [aPlan(1, heard('done', '2025-06-02'))])).toMatchObject({ changes: [], faults: [], same: 1 });
  });

  test('a touched one shows what was noted meanwhile, and a person chooses', () => {
    const later = heard('done', '2025-06-02', 'Tuntas');
    expect(reading([{ code: code(1, 0), state: 'Batal', note: 'Tidak jadi' }], [aPlan(1, later)]).changes).toMatchObject([{ before: 'done', since: [later], after: 'cancelled' }]);
    expect(reading([{ code: code(1, 1), state: 'Batal', note: 'Tidak jadi' }], [aPlan(1, later)]).changes).toMatchObject([{ since: [] }]);
  });
});

describe('a faulty row', () => {
  const plans = [aPlan(1), aPlan(2)];
  test.each<readonly [string, Typed, object]>([
    ['without a code', { state: 'Jalan' }, { action: null, problem: { kind: 'noCode' } }],
    ['with half a code', { code: '3f9a21bc-j1', state: 'Jalan' }, { problem: { kind: 'badCode', found: '3f9a21bc-j1' } }],
    ['of a plan there never was', { code: code(77), state: 'Jalan' }, { problem: { kind: 'badCode', found: code(77) } }],
    ['of a plan that was removed', { code: code(5), state: 'Jalan' }, { problem: { kind: 'planGone' } }],
    ['of another retreat', { code: 'ffffffff-j1-0', state: 'Jalan', retreat: 'Retret Lain' }, { problem: { kind: 'otherRetreat', retreat: 'Retret Lain' } }],
    ['without a state', { code: code(1), note: 'Rapat' }, { action: 'Tindakan 1', problem: { kind: 'noState' } }],
    ['with a word of its own', { code: code(1), state: 'Hampir' }, { problem: { kind: 'badState', found: 'Hampir' } }],
    ['with a number for a state', { code: code(1), state: 2 }, { problem: { kind: 'badState', found: '2' } }],
    ['with no day', { code: code(1), state: 'Jalan', on: 'kemarin' }, { problem: { kind: 'badDay', found: 'kemarin' } }],
    ['with month and day changed about', { code: code(1), state: 'Jalan', on: '06/16/2025' }, { problem: { kind: 'badDay', found: '06/16/2025' } }],
    ['from before the retreat', { code: code(1), state: 'Jalan', on: '2025-05-14' }, { problem: { kind: 'tooEarly', day: '2025-05-14', first: '2025-05-15' } }],
    ['from tomorrow', { code: code(1), state: 'Jalan', on: '2025-06-17' }, { problem: { kind: 'notYet', day: '2025-06-17', today: TODAY } }],
    ['with a note that is too long', { code: code(1), state: 'Jalan', note: 'x'.repeat(401) }, { problem: { kind: 'longNote', letters: 401, most: 400 } }],
  ])('%s is said, and the others go on', (_, typed, fault) => {
    const read = reading([{ code: code(2), state: 'Selesai' }, typed], plans);
    expect(read.faults).toMatchObject([{ row: 3, ...fault }]);
    expect(read.changes).toMatchObject([{ plan: 'j2' }]);
  });

  test('is the second one of a plan; the first counts', () => {
    expect(reading([{ code: code(1), state: 'Jalan' }, { code: code(1, 3), state: 'Selesai' }], plans)).toMatchObject({ changes: [{ row: 2 }], faults: [{ row: 3, action: 'Tindakan 1', problem: { kind: 'twice', first: 2 } }] });
  });
});

describe('a file', () => {
  test('whose columns for notes or days were renamed says so, for what stands there is not read', () => {
    const order = ['code', 'agency', 'state', 'on', 'note', 'retreat'] as const;
    expect(reading([{ code: code(1), state: 'Jalan', note: 'Rapat' }], [aPlan(1)]).lacking).toEqual([]);
    expect(reading([{ code: code(1), state: 'Jalan' }], [aPlan(1)], { order: order.filter((column) => column !== 'note') })).toMatchObject({ lacking: ['note'], changes: [{ progress: { note: '' } }] });
    expect(reading([{ code: code(1), state: 'Jalan' }], [aPlan(1)], { order: ['state', 'code'] }).lacking).toEqual(['on', 'note']);
  });

  test('without the headings for code and state is no monitoring sheet', () => {
    expect(back(gridOf([{ code: code(1) }], { order: ['code', 'agency'] }), [aPlan(1)])).toEqual({ kind: 'noTable' });
    expect(back([], [])).toEqual({ kind: 'noTable' });
  });

  test('of another retreat is told by its codes, and named where it names itself', () => {
    const strange = (retreat: string): Grid => gridOf([{ code: 'ffffffff-j1-0', state: 'Jalan', retreat }, { code: 'ffffffff-j2-0', state: 'Belum' }]);
    expect(back(strange('Retret Lain'), [aPlan(1)])).toEqual({ kind: 'otherRetreat', retreat: 'Retret Lain' });
    expect(back(strange(''), [aPlan(1)])).toEqual({ kind: 'otherRetreat', retreat: '' });
  });

  test('with sheets beside it is read where its headings are', () => {
    const read = back([], [aPlan(1)], { sheets: [{ name: 'Sampul', grid: [{ row: 1, cells: [cell('Laporan')] }] }, { name: 'Data', grid: gridOf([{ code: code(1), state: 'Jalan' }]) }] });
    expect(read).toMatchObject({ kind: 'read', sheet: 'Data', changes: [{ plan: 'j1' }] });
  });
});

test.each<readonly [string | number, string | null]>([
  ['2025-06-16', '2025-06-16'], ['16/06/2025', '2025-06-16'], ['16-6-2025', '2025-06-16'], ['16 Juni 2025', '2025-06-16'], ['Senin, 16 Juni 2025', '2025-06-16'], ['16 June 2025', '2025-06-16'],
  ['16/06/25', '2025-06-16'], ['16 Jun 25', '2025-06-16'], [45_824, '2025-06-16'], ['45824', '2025-06-16'], ['45824.75', '2025-06-16'], ['45824,75', '2025-06-16'], ['16/06/2025 08.30', '2025-06-16'], ['2025-06-16 00:00:00', '2025-06-16'],
  ['2025-06-16T00:00:00.000Z', '2025-06-16'], ['2025-02-29', null], ['31/06/2025', null], [12, null], [99_999_999, null], ['besok', null], ['6/2025', null], ['16.06', null],
])('the day in %j is %s', (typed, day) => expect(dayInCell({ text: String(typed), numeric: typeof typed === 'number' })).toBe(day));

test.each<readonly [string, PlanState | null]>([
  ['Belum dimulai', 'open'], ['Berjalan', 'going'], ['Belum', 'open'], ['Jalan', 'going'], ['Batal', 'cancelled'], ['NOT YET', 'open'], ['sedang berjalan', 'going'], ['Going', 'going'], ['selesai.', 'done'], ['Done', 'done'], ['Dibatalkan', 'cancelled'], ['', null], ['belum selesai', null], ['100%', null], ['constructor', null],
])('the state in %j is %s', (typed, state) => expect(stateInCell(typed)).toBe(state));

test('a code says what was put into it, and nothing else is one', () => {
  const said = { mark: MARK, plan: 'j12-a' as ActionPlanId, noted: 3 };
  expect(readPlanCode(` ${planCode(said)}\t`)).toEqual(said);
  for (const text of ['', 'j1', '3f9a21bc-j1', '3f9a21bc--2', '3f9a21bc-j1-x', '2025-06-16', `${'3f9a21bc'}-${'x'.repeat(33)}-1`]) expect(readPlanCode(text)).toBeNull();
});
