// From the rows of a table of answers, and what a person chose about them, to forms that can be stored or to what is wrong, cell by cell; nothing is stored by it.
import type { InstrumentId } from '../../../units.ts';
import { cleanText } from '../../../cleanText.ts';
import type { Person } from '../../things.ts';
import { readNip } from '../../roster/nip.ts';
import { shapeOf } from '../../roster/shape.ts';
import { bareName } from '../../roster/titles.ts';
import type { TableFile } from '../../roster/preview.ts';
import type { GridRow } from '../../roster/grid.ts';
import type { AnswerForm } from '../answerForm.ts';
import { cleanCode } from '../answerForm.ts';
import type { AnswerTeam } from '../answerTeams.ts';
import type { AnswerFields, InstrumentFields, Occasion } from '../schemas.ts';
import { LARGEST_FORM_NUMBER, LONGEST_CODE, MOST_FORMS } from '../schemas.ts';
import type { AnswerTable } from './answerTable.ts';
import { findAnswerTable, plainWords } from './answerTable.ts';
import type { AnswerColumns, AnswerMeaning } from './meanings.ts';
import { itemMeaning, lackingOf } from './meanings.ts';
import type { AnswerFault } from './readAnswer.ts';
import { readAnswer } from './readAnswer.ts';

export type AnswerChoices = {
  /** Which sheet of the file is read. */
  readonly sheet: number;
  readonly columns: AnswerColumns;
  /** What a person typed in the place of a cell, by `cellKey`. */
  readonly mends: Readonly<Record<string, string>>;
  /** Rows left out by hand, by their number in the file. */
  readonly out: readonly number[];
  /** Items that no column has are left blank in every form. */
  readonly isLackingBlank: boolean;
};
export const cellKey = (row: number, place: number): string => `${row}:${place}`;

/** What the retreat holds already. `forms`: of this instrument and occasion, every version. */
export type AnswersBeside = {
  readonly instrument: InstrumentId;
  readonly version: number;
  readonly occasion: Occasion;
  /** Of that version. */
  readonly fields: InstrumentFields;
  /** Of this occasion, every version. */
  readonly forms: readonly AnswerForm[];
  readonly people: readonly Person[];
  /** Who no longer takes part. */
  readonly left: readonly Person[];
  readonly teams: readonly AnswerTeam[];
};

export type CellFault = {
  /** The column, from 0. */
  readonly place: number;
  readonly meaning: AnswerMeaning;
  readonly found: string;
  readonly code: AnswerFault | 'numberNotValid' | 'numberTaken' | 'numberTwice' | 'codeMissing' | 'codeTooLong' | 'codeTaken' | 'codeTwice' | 'nobody' | 'left' | 'several' | 'otherNip' | 'personTaken' | 'personTwice' | 'noTeam';
  /** The form or the row that has it already; null: none is meant. */
  readonly other: number | null;
};
type Place = { readonly row: number; /** The row's own words, so that a person finds it again. */ readonly shown: string };
export type ImportRow = Place & ({ readonly kind: 'ready'; readonly fields: AnswerFields } | { readonly kind: 'faulty'; readonly faults: readonly CellFault[] } | { readonly kind: 'out' });

export const answerTablesOf = ({ sheets }: TableFile, fields: InstrumentFields): readonly AnswerTable[] => sheets.map(({ grid }) => findAnswerTable(grid, fields));
/** Apart from the tables that list people, whatever their headings. */
export const answerShape = ({ headings }: Pick<AnswerTable, 'headings'>): string | null => shapeOf({ headings: ['answers', ...headings] });

export const choicesFor = (tables: readonly AnswerTable[], sheet: number, remembered: AnswerColumns | null): AnswerChoices =>
  ({ sheet, columns: remembered ?? tables[sheet]?.columns ?? [], mends: {}, out: [], isLackingBlank: false });

/** The sheet in which most columns are known. */
export const likeliestSheet = (tables: readonly AnswerTable[]): number => {
  const known = tables.map(({ columns }) => columns.filter((meaning) => meaning !== null).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
};

type Cell = { readonly place: number; readonly text: string; /** The file holds a number, which a NIP does not come through unspoilt. */ readonly numeric: boolean };
type Cells = (meaning: AnswerMeaning) => Cell | null;

/** Found once for all rows: a table may have thousands, and so may a list of people. */
type Known = { readonly byNip: ReadonlyMap<string, readonly Person[]>; readonly byName: ReadonlyMap<string, readonly Person[]> };
const knownOf = (people: readonly Person[]): Known => {
  const by = (wordsOf: (person: Person) => string | null): ReadonlyMap<string, readonly Person[]> => {
    const found = new Map<string, Person[]>();
    for (const person of people) {
      const words = wordsOf(person);
      if (words !== null) found.set(words, [...found.get(words) ?? [], person]);
    }
    return found;
  };
  return { byNip: by(({ nip }) => nip), byName: by(({ name }) => bareName(name)) };
};

/** Whose form it is or what is wrong with that, and the cell that says it. */
type Who = { readonly meaning: 'nip' | 'name'; readonly cell: Cell; readonly who: Person | 'nobody' | 'left' | 'several' | 'otherNip' };
/** The only one there is. */
const only = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined);

/** A NIP that finds somebody says who it is; it may stand in the place of the name as well, where several bear that. Else the name says it, unless the NIP, or what a spreadsheet left of it, is another than that person's. */
const personIn = (people: Known, left: Known, nip: Cell | null, name: Cell | null): Who | null => {
  const read = { nip: readNip(nip), name: readNip(name) };
  for (const [meaning, cell] of [['nip', nip], ['name', name]] as const) {
    const digits = read[meaning].nip;
    const [found] = digits === null ? [] : people.byNip.get(digits) ?? [];
    if (cell !== null && digits !== null && (found !== undefined || left.byNip.has(digits))) return { meaning, cell, who: found ?? 'left' };
  }
  if (name === null || (name.text === '' && (nip?.text ?? '') !== '')) return nip === null ? null : { meaning: 'nip', cell: nip, who: 'nobody' };
  const bare = bareName(name.text);
  const named = people.byName.get(bare) ?? [];
  const found = only(named) ?? only(named.filter((person) => plainWords(person.name) === plainWords(name.text)));
  if (nip !== null && found !== undefined && found.nip !== null && !found.nip.startsWith(read.nip.sound)) return { meaning: 'nip', cell: nip, who: 'otherNip' };
  return { meaning: 'name', cell: name, who: found ?? (named.length > 0 ? 'several' : left.byName.has(bare) ? 'left' : 'nobody') };
};

type Met = { readonly people: Known; readonly left: Known; /** By what must not come twice, the row that has it. */ readonly seen: Map<string, number>; readonly offered: () => number };

const readRow = (row: number, cells: Cells, beside: AnswersBeside, { people, left, seen, offered }: Met): AnswerFields | readonly CellFault[] => {
  const { fields, forms, teams } = beside;
  const faults: CellFault[] = [];
  const say = (meaning: AnswerMeaning, { place, text }: Cell, code: CellFault['code'], other: number | null = null): void => { faults.push({ place, meaning, found: text, code, other }); };
  const twice = (key: string): number | null => {
    const before = seen.get(key) ?? null;
    if (before === null) seen.set(key, row);
    return before;
  };

  const number = cells('number');
  const formNumber = number === null ? 0 : /^\d{1,4}([.,]0+)?$/.test(number.text) ? Number.parseInt(number.text, 10) : -1;
  if (number !== null) {
    if (formNumber < 1 || formNumber > LARGEST_FORM_NUMBER) say('number', number, 'numberNotValid');
    else if (forms.some((form) => form.number === formNumber)) say('number', number, 'numberTaken');
    else {
      const other = twice(`number ${formNumber}`);
      if (other !== null) say('number', number, 'numberTwice', other);
    }
  }

  const code = fields.identity === 'coded' ? cells('code') : null;
  if (code !== null) {
    const plain = cleanCode(code.text);
    const taken = forms.find((form) => form.code === plain);
    if (plain === '') say('code', code, 'codeMissing');
    else if (plain.length > LONGEST_CODE) say('code', code, 'codeTooLong');
    else if (taken !== undefined) say('code', code, 'codeTaken', taken.number);
    else {
      const other = twice(`code ${plain}`);
      if (other !== null) say('code', code, 'codeTwice', other);
    }
  }

  const [nip, name] = fields.identity === 'named' ? [cells('nip'), cells('name')] : [null, null];
  const said = personIn(people, left, nip, name);
  const person = typeof said?.who === 'object' ? said.who : null;
  if (typeof said?.who === 'string') say(said.meaning, said.cell, said.who);
  if (said !== null && person !== null) {
    const form = forms.find((each) => each.person === person.id);
    const other = form === undefined ? twice(`person ${person.id}`) : null;
    if (form !== undefined) say(said.meaning, said.cell, 'personTaken', form.number);
    else if (other !== null) say(said.meaning, said.cell, 'personTwice', other);
  }

  const team = fields.identity === 'named' ? null : cells('team');
  const teamNumber = team === null ? '' : /^(?:tim|team|kelompok|regu|group)?\s*0*(\d{1,3})$/i.exec(team.text)?.[1] ?? '';
  const found = team === null || team.text === '' ? null : teams.find((each) => String(each.number) === teamNumber || plainWords(each.name) === plainWords(team.text)) ?? 'none';
  if (team !== null && found === 'none') say('team', team, 'noTeam');

  const answers = fields.items.map((item, at) => {
    const cell = cells(itemMeaning(at));
    const answer = cell === null ? null : readAnswer(item, fields, cell.text);
    if (cell !== null && answer?.ok === false) say(itemMeaning(at), cell, answer.fault);
    return answer?.ok === true ? answer.answer : null;
  });
  if (faults.length > 0) return faults;
  return {
    instrument: beside.instrument, version: beside.version, occasion: beside.occasion, number: number === null ? offered() : formNumber,
    person: person?.id ?? null, code: code === null ? null : cleanCode(code.text), team: found !== null && found !== 'none' ? found.team : null, answers,
  };
};

/** What a person would know a row by. */
const shownOf = ({ cells }: GridRow): string => cells.flatMap((cell) => (cell === null ? [] : [cleanText(cell.text)])).slice(0, 4).join(' · ').slice(0, 80);

/** Never throws, whatever the cells hold. Rows that say nothing in any known column are passed over. */
export const answerImport = (file: TableFile, tables: readonly AnswerTable[], { sheet, columns, mends, out }: AnswerChoices, beside: AnswersBeside): readonly ImportRow[] => {
  const [grid, table] = [file.sheets[sheet]?.grid ?? [], tables[sheet]];
  if (table === undefined) return [];
  const taken = new Set(beside.forms.map(({ number }) => number));
  let last = Math.max(0, ...taken);
  const met: Met = { people: knownOf(beside.people), left: knownOf(beside.left), seen: new Map(), offered: () => ++last };
  return grid.slice(table.first).flatMap((row): readonly ImportRow[] => {
    const cells: Cells = (meaning) => {
      const place = columns.indexOf(meaning);
      const [typed, cell] = [mends[cellKey(row.row, place)], row.cells[place]];
      return place < 0 ? null : { place, text: cleanText(typed ?? cell?.text ?? ''), numeric: typed === undefined && cell?.numeric === true };
    };
    if (columns.every((meaning, place) => meaning === null || (row.cells[place] ?? null) === null)) return [];
    const of = { row: row.row, shown: shownOf(row) };
    if (out.includes(row.row)) return [{ ...of, kind: 'out' }];
    const found = readRow(row.row, cells, beside, met);
    return 'answers' in found ? [{ ...of, kind: 'ready', fields: found }] : [{ ...of, kind: 'faulty', faults: found }];
  });
};

/** Why nothing can be stored yet, or the forms that the button stores. */
export type Storable =
  | { readonly kind: 'forms'; readonly forms: readonly [AnswerFields, ...AnswerFields[]] }
  | { readonly kind: 'lacking' | 'faults' | 'nothing' | 'tooMany' };

export const storableOf = (rows: readonly ImportRow[], { columns, isLackingBlank }: AnswerChoices, { fields }: AnswersBeside): Storable => {
  const lacking = lackingOf(fields, columns);
  const [first, ...others] = rows.flatMap((row) => (row.kind === 'ready' ? [row.fields] : []));
  if (lacking.who !== null || lacking.items.length === fields.items.length || (lacking.items.length > 0 && !isLackingBlank)) return { kind: 'lacking' };
  if (rows.some(({ kind }) => kind === 'faulty')) return { kind: 'faults' };
  if (first === undefined) return { kind: 'nothing' };
  return others.length >= MOST_FORMS ? { kind: 'tooMany' } : { kind: 'forms', forms: [first, ...others] };
};
