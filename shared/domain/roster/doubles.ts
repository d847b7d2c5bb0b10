// Marks the rows that say again what an earlier row of the same file said; what is already in the retreat it does not know.
import type { PersonFields } from './schemas.ts';
import { knownPeople } from './known.ts';
import type { ReadPerson } from './person.ts';
import { isAnswered } from './person.ts';
import type { PersonRow, RosterRow, RowFlag, RowKey, RowMend } from './preview.ts';
import { rosterColumns } from './preview.ts';
import { bareName } from './titles.ts';

const isIdentical = (a: PersonFields, b: PersonFields): boolean => rosterColumns.every((column) => a[column] === b[column]);

const sameAs = (earlier: PersonRow<'ready'>, fields: PersonFields): RowFlag => ({
  code: 'sameAsRow', key: earlier.key, row: earlier.row, sheet: earlier.sheet,
  how: isIdentical(earlier.fields, fields) ? 'identical' : earlier.fields.nip !== null && earlier.fields.nip === fields.nip ? 'sameNip' : 'sameName',
});

/** By the rule of `samePerson`. The earlier row stays ready; whoever only seems to be the same stays ready too, and is asked about. */
export const markDoubles = (rows: readonly ReadPerson[], mendOf: (key: RowKey) => RowMend): readonly RosterRow[] => {
  const known = knownPeople<PersonRow<'ready'>>();
  const alike = new Map<string, PersonRow<'ready'>>();
  return rows.map((row): RosterRow => {
    if (row.kind !== 'ready') return row;
    const earlier = known.find(row.fields);
    if (earlier !== null) return { ...row, kind: 'double', flags: [sameAs(earlier, row.fields), ...row.flags] };
    known.add(row.fields, row);
    const place = JSON.stringify([bareName(row.fields.name), row.fields.agency.toUpperCase()]);
    const near = alike.get(place);
    if (near === undefined) alike.set(place, row);
    const flag: RowFlag | null = near === undefined ? null : { code: 'nameTwice', row: near.row, sheet: near.sheet };
    return flag === null || isAnswered(flag, mendOf(row.key)) ? row : { ...row, flags: [flag, ...row.flags] };
  });
};
