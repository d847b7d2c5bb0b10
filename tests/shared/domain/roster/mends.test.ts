// One click mends a row, many rows or a double, and nothing else; what is chosen is all that the command holds.
import { describe, expect, test } from 'vitest';
import type { Mend } from '../../../../shared/domain/roster/mends.ts';
import { isTouched, mended, mendedAll, mendsOf, mendsOfRefused, sureMends, withColumn } from '../../../../shared/domain/roster/mends.ts';
import type { RosterChoices, RosterRow } from '../../../../shared/domain/roster/preview.ts';
import { shapeOf } from '../../../../shared/domain/roster/shape.ts';
import { tablesOf } from '../../../../shared/domain/roster/rosterPreview.ts';
import type { PersonId } from '../../../../shared/units.ts';
import type { Written } from './table.ts';
import { fileOf, grid, nobody, readFile } from './table.ts';

const NIP = '198609262015051001';
const fileWith = (...rows: readonly (readonly Written[])[]) => fileOf({ name: 'OPD', grid: grid(...rows) });
const mendsFor = (row: RosterRow): readonly Mend[] =>
  (row.kind === 'refused' ? mendsOfRefused(row) : row.kind === 'out' ? [] : row.flags.flatMap((flag) => mendsOf(flag, row.fields)));
const named = (row: RosterRow, name: string): Mend => {
  const found = mendsFor(row).find((mend) => mend.kind === name || (mend.kind === 'set' && mend.name === name));
  if (found === undefined) throw new Error(`no mend ${name}`);
  return found;
};

describe('one click', () => {
  const file = fileWith(['Nama', 'NIP', 'L/P', 'Unit Kerja', 'HP'],
    ['Ani', { number: '198609262015052000' }, '', 'Dinkes', { number: '81234567890' }], ['Budi', NIP, 'L', 'Dishub', ''], ['Budi Lain', NIP, 'L', 'DLH', ''], ['', '', 'L', 'DLH', '']);
  const before = readFile(file);
  const [ani, , other, nameless] = before.preview.rows as readonly [RosterRow, RosterRow, RosterRow, RosterRow];
  const after = (change: (choices: RosterChoices) => RosterChoices) => readFile(file, { choose: change });

  test('answers the flag it is for, and no other', () => {
    const { preview } = after((choices) => mended(choices, ani.key, named(ani, 'withoutNip')));
    expect(preview.rows[0]).toMatchObject({ fields: { nip: null }, flags: [{ code: 'genderInDamaged', gender: 'P' }, { code: 'phoneZeroLost' }] });
    expect(preview.rows.slice(1)).toEqual(before.preview.rows.slice(1));
  });
  test('mends one thing after the other, and forgets all of it', () => {
    const choices = (['withoutNip', 'gender', 'phone'] as const).reduce((made, name) => mended(made, ani.key, named(ani, name)), before.choices);
    expect(after(() => choices).preview.rows[0]).toMatchObject({ fields: { nip: null, gender: 'P', phone: '0812-3456-7890' }, flags: [] });
    expect(isTouched(choices, ani.key)).toBe(true);
    expect(mended(choices, ani.key, { kind: 'back' })).toEqual(before.choices);
  });
  test('takes the other one of two doubles, or takes the NIP out so that both come in', () => {
    expect(other.kind).toBe('double');
    expect(after((choices) => mended(choices, other.key, named(other, 'instead'))).preview.rows.slice(1, 3).map(({ kind }) => kind)).toEqual(['out', 'ready']);
    expect(after((choices) => mended(choices, other.key, named(other, 'withoutNip'))).preview.rows.slice(1, 3).map(({ kind }) => kind)).toEqual(['ready', 'ready']);
  });
  test('a typed name brings a refused row in; left out, it is neither', () => {
    expect(after((choices) => mended(choices, nameless.key, named(nameless, 'type'), 'Citra')).preview.rows[3]).toMatchObject({ kind: 'ready', fields: { name: 'Citra' } });
    expect(after((choices) => mended(choices, nameless.key, named(nameless, 'out'))).preview.rows[3]).toMatchObject({ kind: 'out' });
  });
});

test('what is sure is mended in every row at once', () => {
  const file = fileWith(['Nama', 'NIP', 'HP'], ['Ani', NIP, { number: '81234567890' }], ['Budi', '', { number: '81234567891' }]);
  const before = readFile(file);
  const waiting = sureMends(before.preview.rows);
  // The sheet has no column for the agency, so that its name is offered.
  expect([...waiting].map(([name, mends]) => `${name} ${mends.length}`)).toEqual(['agency 2']);
  const withAgency = readFile(file, { choose: (choices) => mendedAll(choices, waiting.get('agency') ?? []) });
  expect(withAgency.preview.rows).toMatchObject([{ fields: { agency: 'OPD' } }, { fields: { agency: 'OPD' } }]);
  const phones = sureMends(withAgency.preview.rows).get('phone') ?? [];
  expect(readFile(file, { choose: () => mendedAll(withAgency.choices, phones) }).preview.rows.map((row) => ('fields' in row ? row.fields.phone : null))).toEqual(['0812-3456-7890', '0812-3456-7891']);
});

test('a NIP is typed from what the file has of it, but never from digits that Excel made up', () => {
  const file = fileWith(['Nama', 'NIP', 'Unit Kerja'], ['Ani', '19860926201505100', 'DLH'], ['Budi', { number: '198609262015051001' }, 'DLH']);
  const starts = readFile(file).preview.rows.map((row) => mendsFor(row).flatMap((mend) => (mend.kind === 'type' ? [mend.start] : [])));
  expect(starts).toEqual([['19860926201505100'], ['']]);
});

test('the file’s own spelling of agencies is kept in every row at once', () => {
  const file = fileWith(['Nama', 'Unit Kerja'], ['Ani', 'Dinas Kesehatan'], ['Budi', 'Dinas Kesehatan Kota Tirta'], ['Citra', 'Dinkes']);
  const agencies = [{ name: 'Dinkes', full: 'Dinas Kesehatan', district: null }];
  const before = readFile(file, { agencies });
  expect(before.preview.rows).toMatchObject([{ fields: { agency: 'Dinkes' } }, { fields: { agency: 'Dinkes' } }, { fields: { agency: 'Dinkes' } }]);
  const kept = readFile(file, { agencies, choose: (choices) => mendedAll(choices, sureMends(before.preview.rows).get('leave') ?? []) });
  expect(kept.preview.rows).toMatchObject([{ fields: { agency: 'Dinas Kesehatan' }, flags: [] }, { fields: { agency: 'Dinas Kesehatan Kota Tirta' }, flags: [] }, { fields: { agency: 'Dinkes' } }]);
  expect(sureMends(kept.preview.rows).has('leave')).toBe(false);
});

describe('columns', () => {
  const file = fileWith(['Pejabat', 'Instansi', 'Nama Panggilan'], ['Ani Contoh', 'Dinkes', 'Ani']);
  test('one meaning stands for one column only', () => {
    const { choices } = readFile(file, { choose: (first) => withColumn(withColumn(first, 0, 0, 'name'), 0, 2, 'name') });
    expect(choices.sheets[0]?.columns).toEqual([null, 'agency', 'name']);
  });
  test('what was meant the last time is meant again', () => {
    expect(readFile(file, { remembered: ['name', 'agency', null] }).preview.rows).toMatchObject([{ kind: 'ready', fields: { name: 'Ani Contoh', agency: 'Dinkes' } }]);
  });
  test('a shape is known by its headings alone, and none can be read from it', () => {
    const [shape] = tablesOf(file).map(shapeOf);
    expect(shape).toMatch(/^[0-9a-f]{64}$/);
    expect(tablesOf(fileWith(['PEJABAT', 'Instansi:', 'Nama  panggilan'], ['Budi', 'DLH', 'B'])).map(shapeOf)).toEqual([shape]);
    expect(tablesOf(fileWith(['Instansi', 'Pejabat', 'Nama Panggilan'], ['Dinkes', 'Ani', ''])).map(shapeOf)).not.toEqual([shape]);
    expect(tablesOf(fileWith(['Ani', '1'], ['Budi', '2'])).map(shapeOf)).toEqual([null]);
  });
});

describe('a later file', () => {
  const people = [
    { ...nobody, id: 'p1' as PersonId, name: 'Ani', nip: NIP, agency: 'Dinas Kesehatan', phone: '0800-0000-001' }, { ...nobody, id: 'p2' as PersonId, name: 'Budi', agency: 'Dishub' },
    { ...nobody, id: 'p3' as PersonId, name: 'Citra', agency: 'DLH' },
  ];
  const agencies = [{ name: 'Dinkes', full: 'Dinas Kesehatan', district: null }];
  const file = fileWith(['Nama', 'NIP', 'Unit Kerja', 'Jabatan'], ['Ani', NIP, 'Dinas Kesehatan', 'Analis'], ['Budi', '198609262015051002', 'Dishub', ''], ['Dewi', '', 'DLH', '']);
  const again = (choose?: (choices: RosterChoices) => RosterChoices) => readFile(file, { people, agencies, ...(choose === undefined ? {} : { choose }) });

  test('the same file again changes nothing', () => {
    const same = fileWith(['Nama', 'NIP', 'Unit Kerja', 'HP'], ...people.map(({ name, nip, agency, phone }) => [name, nip ?? '', agency, phone ?? '']));
    const { command, preview } = readFile(same, { people, agencies });
    expect([command, preview.missing]).toEqual([null, []]);
  });
  test('says field by field what differs; silence is no difference, and a known spelling neither', () => {
    const { preview } = again();
    expect([...preview.differences.values()].map((difference) => difference?.changes ?? 'new')).toEqual([
      [{ column: 'post', from: null, to: 'Analis' }], [{ column: 'nip', from: null, to: '198609262015051002' }], 'new',
    ]);
    expect(preview.missing.map(({ name }) => name)).toEqual(['Citra']);
  });
  test('stores what is ticked: the new and the changed unless taken off, the gone only when put on', () => {
    expect(again().command).toMatchObject({ people: [{ name: 'Dewi' }], changed: [{ id: 'p1', fields: { post: 'Analis', phone: '0800-0000-001', agency: 'Dinas Kesehatan' } }, { id: 'p2' }] });
    expect(again().command).not.toHaveProperty('gone');
    const [first, second, third] = again().preview.rows.map(({ key }) => key);
    const ticked = again((choices) => ({ ...choices, off: [`${first} post`, third ?? ''], gone: ['p3' as PersonId] })).command;
    expect(ticked).toMatchObject({ people: [], changed: [{ id: 'p2' }], gone: ['p3'] });
    expect(again((choices) => ({ ...choices, off: [`${first} post`, `${second} nip`, third ?? ''] })).command).toBeNull();
  });
});
