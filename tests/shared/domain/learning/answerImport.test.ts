// Tables of answers from other form tools: which column is which, what a cell may say, and that every fault is said by row and column before anything is stored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswersBeside, AnswerChoices } from '../../../../shared/domain/learning/import/answerImport.ts';
import { answerImport, answerShape, answerTablesOf, cellKey, choicesFor, likeliestSheet, storableOf } from '../../../../shared/domain/learning/import/answerImport.ts';
import { findAnswerTable } from '../../../../shared/domain/learning/import/answerTable.ts';
import { itemMeaning, lackingOf, withMeaning } from '../../../../shared/domain/learning/import/meanings.ts';
import { readAnswer } from '../../../../shared/domain/learning/import/readAnswer.ts';
import type { InstrumentFields } from '../../../../shared/domain/learning/schemas.ts';
import { MOST_ITEMS } from '../../../../shared/domain/learning/schemas.ts';
import type { TableFile } from '../../../../shared/domain/roster/preview.ts';
import type { Grid } from '../../../../shared/domain/roster/grid.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { processorTime } from '../../../electron/host/spreadsheets/processorTime.ts';
import { choiceItem, formOf, instrumentOf, openItem, people, scaleItem, sheetOf, teams, twenty } from '../../../renderer/console/close/learning/answers/learningSamples.ts';

const gridOf = (...rows: readonly (readonly string[])[]): Grid => rows.map((cells, at) => ({ row: at + 1, cells: cells.map((text) => (text === '' ? null : { text, numeric: false })) }));
const fileOf = (grid: Grid): TableFile => ({ source: { name: 'jawaban.csv', sha256: '0'.repeat(64) }, isOldText: false, sheets: [{ name: null, grid }] });
const three = [scaleItem(1), scaleItem(2), openItem(3)];
const besideOf = (fields: Partial<InstrumentFields>, more: Partial<AnswersBeside> = {}): AnswersBeside => ({ ...sheetOf(fields), ...more });
const importOf = (grid: Grid, beside: AnswersBeside, change: (choices: AnswerChoices) => AnswerChoices = (choices) => choices) => {
  const file = fileOf(grid);
  const tables = answerTablesOf(file, beside.fields);
  const choices = change(choicesFor(tables, likeliestSheet(tables), null));
  const rows = answerImport(file, tables, choices, beside);
  return { rows, choices, storable: storableOf(rows, choices, beside) };
};

describe('what the columns mean', () => {
  it('is known from the items’ own words, whatever the tool puts around them', () => {
    const headings = ['Timestamp', 'Alamat Email', 'Kode Anda', 'Tim', 'Seberapa setuju Anda? [Saya mendengar dahulu 2]', '1. Saya mendengar dahulu 1', 'Saran Anda 3'];
    expect(findAnswerTable(gridOf(headings, ['2025/05/15 9:30:12 PM GMT+7', 'ayu@contoh.id', 'SU14', '2', '3', '4', 'kopi']), instrumentOf({ identity: 'coded', items: three })).columns)
      .toEqual([null, null, 'code', 'team', 'item2', 'item1', 'item3']);
  });

  it.each([[['P1', 'P2', 'P3']], [['Q1', 'Q2', 'Q3']], [['Butir 01', 'Butir 02', 'Butir 03']], [['1. apa', '2. lalu', '3. saran']], [['1', '2', '3']], [['Pernyataan nomor 1', 'Pernyataan nomor 2', 'Pertanyaan 3']], [['Apa', 'Lalu', 'Saran']]])('is known from %j', (headings) => {
    expect(findAnswerTable(gridOf(['Formulir', ...headings], ['7', '3', '4', 'kopi']), instrumentOf({ items: three })).columns).toEqual(['number', 'item1', 'item2', 'item3']);
  });

  it('is found under a title, and asked for where there are no headings', () => {
    const found = findAnswerTable(gridOf(['Hasil pre-test Kota Tirta'], ['No', 'P1', 'P2', 'P3'], ['1', '3', '4', '']), instrumentOf({ items: three }));
    expect(found).toMatchObject({ first: 2, headerRow: 2, columns: ['number', 'item1', 'item2', 'item3'] });
    const bare = findAnswerTable(gridOf(['3', '3', '4'], ['1', '2', '2']), instrumentOf({ items: three }));
    expect(bare).toMatchObject({ first: 0, columns: [null, null, null] });
  });

  it('leaves names alone where forms bear none, and is remembered apart from rosters', () => {
    expect(findAnswerTable(gridOf(['Nama', 'P1', 'P2', 'P3']), instrumentOf({ items: three })).columns).toEqual([null, 'item1', 'item2', 'item3']);
    expect(answerShape({ headings: ['Nama', 'P1'] })).not.toBe(answerShape({ headings: ['Nama', 'P2'] }));
  });

  it('can be said by a person; nobody else then means the same', () => {
    expect(withMeaning(['item1', null, 'item2'], 1, 'item1')).toEqual([null, 'item1', 'item2']);
    expect(lackingOf(instrumentOf({ identity: 'named', items: three }), ['item1', null, 'item2'])).toEqual({ who: 'name', items: [2] });
  });
});

describe('what a cell says', () => {
  const scale = instrumentOf({});
  it.each([['3', 3], ['3,0', 3], ['Sangat setuju', 4], ['strongly DISAGREE', 1], ['2 - Tidak setuju', 2], ['4 (Sangat setuju)', 4], ['', null], [' - ', null]])('%j on the scale is %j', (text, answer) => {
    expect(readAnswer(scaleItem(1), scale, text)).toEqual({ ok: true, answer });
  });
  it.each([['0', 'outOfScale'], ['5', 'outOfScale'], ['3,5', 'notAnAnswer'], ['setuju sekali', 'notAnAnswer'], ['4 - Tidak setuju', 'notAnAnswer'], ['b', 'notAnAnswer'], ['2025-05-15', 'notAnAnswer']])('%j on the scale is refused', (text, why) => {
    expect(readAnswer(scaleItem(1), scale, text)).toEqual({ ok: false, fault: why });
  });
  it.each([['B', 2], ['b.', 2], ['C) Menulis', 3], ['Pulang', 4], ['wait', 1], ['2', 2], ['2. Bertanya', 2]])('%j of the options is %j', (text, answer) => {
    expect(readAnswer(choiceItem(1), scale, text)).toEqual({ ok: true, answer });
  });
  it.each([['e', 'outOfScale'], ['Bertanya dahulu', 'notAnAnswer'], ['5', 'outOfScale']])('%j of the options is refused', (text, why) => {
    expect(readAnswer(choiceItem(1), scale, text)).toEqual({ ok: false, fault: why });
  });
  it('what was written stays as it is, up to its length', () => {
    expect(readAnswer(openItem(1), scale, '  lebih   banyak kopi ')).toEqual({ ok: true, answer: 'lebih banyak kopi' });
    expect(readAnswer(openItem(1), scale, 'a'.repeat(501))).toEqual({ ok: false, fault: 'tooLong' });
  });
});

describe('rows', () => {
  const coded = besideOf({ identity: 'coded', items: three }, { forms: [formOf(3, { code: 'MA09' })] });
  const heads = ['Formulir', 'Kode', 'Tim', 'P1', 'P2', 'P3'];

  it('come in as one command’s forms', () => {
    const { storable } = importOf(gridOf(heads, ['1', 'su14', '2', '3', 'Setuju', 'kopi'], ['2', 'RA07', 'Tim 10', '-', '4', '']), coded);
    expect(storable).toMatchObject({ kind: 'forms', forms: [
      { number: 1, code: 'SU14', team: 't2', person: null, answers: [3, 3, 'kopi'] }, { number: 2, code: 'RA07', team: 't10', answers: [null, 4, null] },
    ] });
  });

  it('are numbered after the last form where the table has no numbers', () => {
    const { storable } = importOf(gridOf(heads.slice(1), ['su14', '', '3', '4', ''], ['ra07', '', '1', '1', '']), coded);
    expect(storable).toMatchObject({ kind: 'forms', forms: [{ number: 4, team: null }, { number: 5 }] });
  });

  it('say every fault by row and column, and nothing is stored while there is one', () => {
    const { rows, storable } = importOf(gridOf(heads, ['3', 'su14', '9', '5', '4', ''], ['4', 'su14', '1', '1', '1', ''], ['4', 'ra07', '', '1', '1', ''], ['0', 'MA-09', '', 'x', '1', ''], ['5', '', '', '1', '1', '']), coded);
    expect(rows.flatMap((row) => (row.kind === 'faulty' ? row.faults.map(({ place, code, other }) => [row.row, place, code, other]) : []))).toEqual([
      [2, 0, 'numberTaken', null], [2, 2, 'noTeam', null], [2, 3, 'outOfScale', null],
      [3, 1, 'codeTwice', 2],
      [4, 0, 'numberTwice', 3],
      [5, 0, 'numberNotValid', null], [5, 1, 'codeTaken', 3], [5, 3, 'notAnAnswer', null],
      [6, 1, 'codeMissing', null],
    ]);
    expect(storable).toEqual({ kind: 'faults' });
  });

  it('are mended cell by cell or left out by hand', () => {
    const grid = gridOf(heads, ['1', 'su14', '2', '7', '4', ''], ['2', 'su14', '1', '1', '1', '']);
    expect(importOf(grid, coded, (choices) => ({ ...choices, mends: { [cellKey(2, 3)]: '4' } })).storable).toEqual({ kind: 'faults' });
    const { rows, storable } = importOf(grid, coded, (choices) => ({ ...choices, mends: { [cellKey(2, 3)]: '4' }, out: [3] }));
    expect(rows.map(({ kind }) => kind)).toEqual(['ready', 'out']);
    expect(storable).toMatchObject({ kind: 'forms', forms: [{ answers: [4, 4, null] }] });
  });

  it('find their person by NIP or name, and say who has left, who is two, and who is nobody', () => {
    const named = besideOf({ identity: 'named', items: three }, {
      forms: [formOf(9, { person: 'p2' as PersonId })],
      people: [...people, { ...people[3], id: 'p5' as PersonId, name: 'Siti Maesaroh, S.E.' } as (typeof people)[number]], left: [{ ...people[0], id: 'p8' as PersonId, name: 'Wahyu Nugroho' } as (typeof people)[number]],
    });
    const { rows } = importOf(gridOf(['Nama lengkap', 'NIP', 'P1', 'P2', 'P3'],
      ['ayu lestari', '', '1', '1', ''], ['salah ketik', '19800101 200501 2 003', '2', '2', ''], ['Wahyu Nugroho', '', '1', '1', ''], ['Siti Maesaroh, S.Sos.', '', '1', '1', ''], ['Fulan', '', '1', '1', ''], ['Bagus Prasetyo', '', '1', '1', ''], ['Ayu Lestari, S.Sos.', '', '1', '1', '']), named);
    expect(rows.map((row) => (row.kind === 'ready' ? row.fields.person : row.kind === 'faulty' ? row.faults.map(({ code, other }) => [code, other]) : null))).toEqual([
      'p1', 'p3', [['left', null]], [['several', null]], [['nobody', null]], [['personTaken', 9]], [['personTwice', 2]],
    ]);
  });

  const of = (id: string, name: string, agency: string, nip: string | null = null): (typeof people)[number] => ({ ...people[0], id: id as PersonId, name, agency, nip } as (typeof people)[number]);
  describe('with a NIP and a name', () => {
    const own = '198609262015051004';
    const beside = besideOf({ identity: 'named', items: three }, {
      people: [of('p1', 'Budi Santoso', 'Dinas A', own), of('p2', 'Rina Wulandari', 'Dinas A')], left: [of('p8', 'Wahyu Nugroho', 'Dinas A', '197901012005011001')],
    });
    const grid = (name: string, nip: string, numeric = false): Grid =>
      [...gridOf(['Nama', 'NIP', 'P1', 'P2', 'P3']), { row: 2, cells: [{ text: name, numeric: false }, { text: nip, numeric }, { text: '1', numeric: false }, { text: '1', numeric: false }, null] }];
    const found = (table: Grid, mends: AnswerChoices['mends'] = {}) => {
      const [row] = importOf(table, beside, (choices) => ({ ...choices, mends })).rows;
      return row?.kind === 'ready' ? row.fields.person : row?.kind === 'faulty' ? row.faults.map(({ place, code }) => [place, code]) : null;
    };

    it('are known by the name where the list lacks the NIP', () => expect(found(grid('Rina Wulandari', '199001012015052001'))).toBe('p2'));

    it.each([['198609262015051000', true], ['198609262015051000', false], ['1,98609E+17', false], ['19860926201505', false], ['PPPK', false], ['-', false]])('are known by the name where the NIP is %j', (nip, numeric) => {
      expect(found(grid('Budi Santoso', nip, numeric))).toBe('p1');
    });

    it.each([['198609262015051005', false], ['197501012005011000', true]])('are refused at the NIP where that name has another one than %j', (nip, numeric) => {
      const table = grid('Budi Santoso', nip, numeric);
      expect(found(table)).toEqual([[1, 'otherNip']]);
      expect(found(table, { [cellKey(2, 1)]: own })).toBe('p1');
      expect(found(table, { [cellKey(2, 1)]: '' })).toBe('p1');
    });

    it('are mended at the name where neither finds anybody', () => {
      const table = grid('Budi Santosa', '198609262015051000', true);
      expect(found(table)).toEqual([[0, 'nobody']]);
      expect(found(table, { [cellKey(2, 0)]: 'Budi Santoso' })).toBe('p1');
      expect(found(grid('', '199001012015052001'))).toEqual([[1, 'nobody']]);
      expect(found(grid('', ''))).toEqual([[0, 'nobody']]);
    });

    it('are refused at the cell that says who it is', () => {
      expect(found(grid('salah ketik', '197901012005011001'))).toEqual([[1, 'left']]);
      expect(found(grid('Wahyu Nugroho', ''))).toEqual([[0, 'left']]);
      const taken = importOf(grid('salah ketik', own), { ...beside, forms: [formOf(9, { person: 'p1' as PersonId })] }).rows[0];
      expect(taken?.kind === 'faulty' ? taken.faults.map(({ place, code }) => [place, code]) : null).toEqual([[1, 'personTaken']]);
    });
  });

  describe('of two people of one name', () => {
    const two = besideOf({ identity: 'named', items: three }, { people: [of('p1', 'Siti Aminah', 'Dinas A'), of('p2', 'Siti Aminah', 'Dinas B', '198001012005012003'), of('p3', 'Siti Aminah, S.E.', 'Dinas C')] });
    const grid = (name: string) => gridOf(['Nama', 'P1', 'P2', 'P3'], [name, '1', '1', '']);
    const foundIn = ({ rows: [row] }: ReturnType<typeof importOf>) => (row?.kind === 'ready' ? row.fields.person : row?.kind === 'faulty' ? row.faults.map(({ code }) => code) : null);

    it('are not told apart by guessing', () => {
      expect(foundIn(importOf(grid('Siti Aminah'), two))).toEqual(['several']);
      expect(foundIn(importOf(grid('SITI AMINAH'), two))).toEqual(['several']);
    });

    it('are told apart by their titles, or by a NIP that is written in the place of the name', () => {
      expect(foundIn(importOf(grid('Siti Aminah, S.E.'), two))).toBe('p3');
      expect(foundIn(importOf(grid('Siti Aminah'), two, (choices) => ({ ...choices, mends: { [cellKey(2, 0)]: '19800101 200501 2 003' } })))).toBe('p2');
    });
  });

  it('are found in a moment in a table as wide as any, whatever an instrument asks', async () => {
    const items = Array.from({ length: MOST_ITEMS }, (_, at) => scaleItem(at + 1));
    const wide = gridOf(...Array.from({ length: 40 }, (_, row) => Array.from({ length: 702 }, (__, column) => `Kolom ${row} ${column} yang bertanya panjang lebar`)));
    expect(await processorTime(async () => {
      await Promise.resolve();
      findAnswerTable(wide, instrumentOf({ items }));
    })).toBeLessThan(2_500);
  });

  it('find their people in a moment, however many rows and people there are', async () => {
    const [one] = people;
    if (one === undefined) throw new Error('there is nobody');
    const many = Array.from({ length: 2_000 }, (_, at) => ({ ...one, id: `p${at + 1}` as PersonId, nip: null, name: `Peserta ${'abcdefghij'.charAt(at % 10)} ${(at * 7_919).toString(36)}` }));
    const grid = gridOf(['Nama lengkap', 'P1', 'P2', 'P3'], ...many.map(({ name }) => [name, '1', '1', '']));
    const taken = await processorTime(async () => {
      await Promise.resolve();
      expect(importOf(grid, besideOf({ identity: 'named', items: three }, { people: many })).storable).toMatchObject({ kind: 'forms' });
    });
    expect(taken).toBeLessThan(1_500);
  });

  it('of a table with other columns are not stored: the items without a column are asked for', () => {
    const grid = gridOf(['Kode', 'P1', 'P2'], ['su14', '3', '4']);
    expect(importOf(grid, coded).storable).toEqual({ kind: 'lacking' });
    expect(importOf(grid, coded, (choices) => ({ ...choices, isLackingBlank: true })).storable).toMatchObject({ kind: 'forms', forms: [{ answers: [3, 4, null] }] });
    expect(importOf(gridOf(['Nama barang', 'Harga'], ['Meja', '300']), coded, (choices) => ({ ...choices, isLackingBlank: true })).storable).toEqual({ kind: 'lacking' });
  });

  it('keep emoji, other scripts and what looks like a page or a formula as words, and nothing that turns them round', () => {
    const words = ['👩‍👩‍👧 bagus', 'شكرا جزيلا', '<script>alert(1)</script>', '=HYPERLINK("http://contoh")', 'a'.repeat(500)];
    const { storable } = importOf(gridOf(heads, ...words.map((each, at) => [`${at + 10}`, `ab0${at}`, '', '1', '1', `\u202E${each}\u200B`])), coded);
    expect(storable.kind === 'forms' ? storable.forms.map(({ answers }) => answers[2]) : storable).toEqual(words);
    const tooLong = importOf(gridOf(heads, ['10', 'ab00', '', '1', '1', 'a'.repeat(501)], ['11', 'x'.repeat(21), '', '1', '1', '']), coded);
    expect(tooLong.rows.flatMap((row) => (row.kind === 'faulty' ? row.faults.map(({ code }) => [row.row, code]) : []))).toEqual([[2, 'tooLong'], [3, 'codeTooLong']]);
    expect(tooLong.storable).toEqual({ kind: 'faults' });
  });

  it('never break the reading, whatever the cells hold, and no faulty row is ever stored', () => {
    const cell = fc.oneof(fc.constantFrom('', '1', '4', '5', 'a', 'su14', 'Setuju', 'Tim 2', '-'), fc.string({ maxLength: 12 }));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }), fc.constantFrom('named', 'coded', 'anonymous'), (table, identity) => {
      const beside = besideOf({ identity, items: three });
      const { rows, storable } = importOf(gridOf(heads, ...table), beside, (choices) => ({ ...choices, isLackingBlank: true }));
      if (storable.kind !== 'forms') return;
      expect(rows.every(({ kind }) => kind !== 'faulty')).toBe(true);
      expect(new Set(storable.forms.map(({ number }) => number)).size).toBe(storable.forms.length);
      for (const { answers } of storable.forms) for (const answer of answers.slice(0, 2)) expect(answer === null || (typeof answer === 'number' && answer >= 1 && answer <= 4)).toBe(true);
    }), { numRuns: 300 });
  });
});

it('a form of twenty items is known from its numbers', () => {
  const found = findAnswerTable(gridOf(['Kode', ...twenty(choiceItem).map((_, at) => `Soal ${at + 1}`)]), instrumentOf({ identity: 'coded', items: twenty(choiceItem) }));
  expect(found.columns).toEqual(['code', ...Array.from({ length: 20 }, (_, at) => itemMeaning(at))]);
  expect(teams).toHaveLength(4);
});
