// Turns one row of cells into a person's fields with what is doubtful about them, or says why it cannot; it compares with no other row.
import type { PersonFields } from '../model.ts';
import type { Cell, GridRow } from './grid.ts';
import { cleanText } from './grid.ts';
import type { FoundColumn } from './headings.ts';
import { genderOfNip, readNip } from './nip.ts';
import type { RosterColumn, RosterRow, RowFlag } from './preview.ts';

/** The longest a field may be, in UTF-16 units; the same limits guard the command that stores it. */
const longest: Readonly<Partial<Record<RosterColumn, number>>> = { name: 200, grade: 40, post: 200, agency: 200, district: 80, phone: 40 };

const genderWords: Readonly<Record<'L' | 'P', readonly string[]>> = {
  L: ['l', 'lk', 'laki', 'lakilaki', 'pria', 'm', 'male', 'man', 'mr'],
  P: ['p', 'pr', 'pi', 'perempuan', 'wanita', 'w', 'f', 'female', 'woman', 'ms', 'mrs'],
};

const readGender = (text: string, nipDigits: string): { readonly gender: 'L' | 'P' | null; readonly flag: RowFlag | null } => {
  const word = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (word === '') {
    const gender = genderOfNip(nipDigits);
    return { gender, flag: gender === null ? null : { code: 'genderDerived' } };
  }
  const gender = (['L', 'P'] as const).find((each) => genderWords[each].includes(word)) ?? null;
  return { gender, flag: gender === null ? { code: 'genderNotValid', found: text.slice(0, 60) } : null };
};

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : cleanText(cell.text));
/** A dash is how a form says "nothing". */
const orNull = (text: string): string | null => (/^[-–—]*$/.test(text) ? null : text);

export type ReadPerson = Extract<RosterRow, { kind: 'ready' | 'refused' }>;

export const readPerson = ({ row, cells }: GridRow, columns: readonly FoundColumn[]): ReadPerson => {
  const cellOf = (column: RosterColumn): Cell => cells[columns.find((each) => each.column === column)?.at ?? -1] ?? null;
  const text = (column: RosterColumn): string => orNull(textOf(cellOf(column))) ?? '';
  const refused = (reason: 'noName' | 'noAgency' | 'tooLong', column: RosterColumn): ReadPerson => ({
    kind: 'refused', row, reason, column,
    shown: cells.map(textOf).filter((each) => each !== '').join(' · ').slice(0, 120),
  });
  const [name, agency] = [text('name'), text('agency')];
  if (name === '') return refused('noName', 'name');
  if (agency === '') return refused('noAgency', 'agency');
  const tooLong = columns.find(({ column }) => text(column).length > (longest[column] ?? Infinity));
  if (tooLong !== undefined) return refused('tooLong', tooLong.column);
  const { nip, sound, flag: nipFlag } = readNip(cellOf('nip'));
  const { gender, flag: genderFlag } = readGender(text('gender'), sound);
  const fields: PersonFields = {
    name, nip, gender, grade: orNull(text('grade')), post: orNull(text('post')), agency, district: orNull(text('district')), phone: orNull(text('phone')),
  };
  return { kind: 'ready', row, fields, flags: [nipFlag, genderFlag].filter((flag) => flag !== null) };
};
