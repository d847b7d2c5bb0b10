// Turns one row of cells into a person's fields with what is doubtful about them, or says why it cannot; it compares with no other row.
import type { PersonFields } from './schemas.ts';
import type { AgencyMatcher } from './agencyMatch.ts';
import { readDay } from './days.ts';
import { normalGrade } from './grade.ts';
import type { Cell, GridRow } from './grid.ts';
import { written } from './grid.ts';
import { genderOfNip, readNip } from './nip.ts';
import { readPhone } from './phone.ts';
import type { Columns, Meaning, OutRow, PersonRow, RefusedRow, RosterColumn, RowFlag, RowMend } from './preview.ts';
import { tidyName } from './titles.ts';

/** The longest a field may be, in UTF-16 units; the same limits guard the command that stores it. */
const longest: Readonly<Partial<Record<RosterColumn, number>>> = { name: 200, grade: 40, post: 200, agency: 200, district: 80, phone: 40 };

const genderWords: Readonly<Record<'L' | 'P', readonly string[]>> = {
  L: ['l', 'lk', 'laki', 'lakilaki', 'pria', 'm', 'male', 'man', 'mr'],
  P: ['p', 'pr', 'pi', 'perempuan', 'wanita', 'w', 'f', 'female', 'woman', 'ms', 'mrs'],
};

type Flags = readonly (RowFlag | null)[];
type Read<Value> = { readonly value: Value; readonly flags: Flags };

const SHOWN = 60;

/** Only what is written becomes a field; what the NIP says is derived where it is asked. */
const readGender = (text: string, nip: string | null, sound: string, isAsked: boolean): Read<'L' | 'P' | null> => {
  const word = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const said = genderOfNip(sound);
  if (word === '') {
    const flag: RowFlag | null = said === null ? (isAsked ? { code: 'genderUnknown' } : null)
      : nip === null ? { code: 'genderInDamaged', gender: said } : { code: 'genderDerived', gender: said };
    return { value: null, flags: [flag] };
  }
  const value = (['L', 'P'] as const).find((each) => genderWords[each].includes(word)) ?? null;
  if (value === null) return { value, flags: [{ code: 'genderNotValid', found: text.slice(0, SHOWN) }] };
  return { value, flags: [said !== null && said !== value ? { code: 'genderAgainstNip', nip: said } : null] };
};

const readBorn = (text: string, nip: string | null): Read<PersonFields['born']> => {
  if (text === '') return { value: null, flags: [] };
  const value = readDay(text);
  if (value === null) return { value, flags: [{ code: 'bornNotValid', found: text.slice(0, SHOWN) }] };
  return { value, flags: [nip !== null && nip.slice(0, 8) !== value.replaceAll('-', '') ? { code: 'bornAgainstNip' } : null] };
};

const readAgency = (text: string, match: AgencyMatcher): Read<string> & { readonly district: string | null } => {
  const found = match(text);
  if (found === null) return { value: text, flags: [], district: null };
  const { agency, kind } = found;
  if (kind === 'perhaps') return { value: text, flags: [{ code: 'agencyAlike', agency }], district: null };
  return { value: agency.name, flags: [agency.name === text ? null : { code: 'agencySpelling', found: text }], district: agency.district };
};

/** A dash is how a form says "nothing". */
const orNull = (text: string): string | null => (/^[-–—]*$/.test(text) ? null : text);

/** The fields that a flag is about: once a person has said what one holds, the flag is answered. */
const about: Readonly<Record<RowFlag['code'], RosterColumn>> = {
  nipDamaged: 'nip', nipNotValid: 'nip', nipDoubtful: 'nip', genderDerived: 'gender', genderInDamaged: 'gender', genderUnknown: 'gender', genderNotValid: 'gender',
  genderAgainstNip: 'gender', bornNotValid: 'born', bornAgainstNip: 'born', phoneZeroLost: 'phone', titlesRunIn: 'name', agencySpelling: 'agency',
  agencyAlike: 'agency', districtKnown: 'district', sameAsRow: 'name', nameTwice: 'name',
};
export const isAnswered = ({ code }: RowFlag, { set }: RowMend): boolean => about[code] in set;

export type ReadPerson = PersonRow<'ready'> | RefusedRow | OutRow;
export type Reading = {
  readonly columns: Columns;
  readonly match: AgencyMatcher;
  readonly key: string;
  readonly sheet: string | null;
  /** What stands above the row's group, or on its sheet's tab. */
  readonly heading: string | null;
  readonly mend: RowMend;
};

export const readPerson = ({ row, cells }: GridRow, { columns, match, key, sheet, heading, mend }: Reading): ReadPerson => {
  const place = { key, sheet, row };
  const cellOf = (meaning: Meaning): Cell => cells[columns.indexOf(meaning)] ?? null;
  const text = (meaning: Meaning): string => orNull(written(cellOf(meaning))) ?? '';
  const shown = cells.map(written).filter((each) => each !== '').join(' · ').slice(0, 120);
  if (mend.out) return { ...place, kind: 'out', shown };
  const refused = (reason: RefusedRow['reason'], column: RosterColumn): ReadPerson => ({ ...place, kind: 'refused', reason, column, shown, heading });
  const { set } = mend;
  const front = [text('titlesBefore'), text('name')].filter((each) => each !== '').join(' ');
  const name = set.name ?? (text('name') === '' ? '' : [front, text('titlesAfter')].filter((each) => each !== '').join(', '));
  if (name === '') return refused('noName', 'name');
  const agency = set.agency === undefined ? readAgency(text('agency'), match) : { value: set.agency, flags: [], district: match(set.agency)?.agency.district ?? null };
  if (agency.value === '') return refused('noAgency', 'agency');
  const { nip, sound, flag } = readNip(cellOf('nip'));
  const gender = readGender(text('gender'), nip, sound, columns.includes('gender') || columns.includes('nip'));
  const born = readBorn(text('born'), nip);
  const phone = text('phone') === '' ? null : readPhone(text('phone'));
  const fields: PersonFields = {
    name, nip, gender: gender.value, born: born.value, grade: text('grade') === '' ? null : normalGrade(text('grade')), post: orNull(text('post')),
    agency: agency.value, district: orNull(text('district')), phone: phone?.phone ?? null, ...set,
  };
  const tooLong = (Object.keys(longest) as readonly RosterColumn[]).find((column) => (fields[column] ?? '').length > (longest[column] ?? 0));
  if (tooLong !== undefined) return refused('tooLong', tooLong);
  const mended = phone?.mended ?? null;
  const tidy = tidyName(name);
  const flags: Flags = [
    flag, ...gender.flags, ...born.flags, ...agency.flags,
    mended === null ? null : { code: 'phoneZeroLost', mended },
    agency.district !== null && fields.district === null ? { code: 'districtKnown', district: agency.district } : null,
    tidy === null ? null : { code: 'titlesRunIn', mended: tidy },
  ];
  return { ...place, kind: 'ready', fields, flags: flags.filter((each) => each !== null && !isAnswered(each, mend)) as readonly RowFlag[] };
};
