// Lays the rows of a roster beside the people who are already in the retreat: who is new, what differs, who is missing. It changes neither.
import type { Person } from '../things.ts';
import type { PersonFields } from './schemas.ts';
import { knownPeople } from './known.ts';
import type { Difference, FieldChange, PersonRow, RosterPreview, RosterRow, RowKey } from './preview.ts';
import { rosterColumns } from './preview.ts';

/** A file that is silent on a field, or spells an agency as the retreat does, changes nothing. */
const changesOf = (person: Person, { fields, flags }: PersonRow<'ready'>): readonly FieldChange[] => {
  const agencyAsWritten = flags.find((flag) => flag.code === 'agencySpelling')?.found;
  return rosterColumns.flatMap((column) => {
    const to = fields[column];
    if (to === null || to === person[column] || (column === 'agency' && agencyAsWritten === person.agency)) return [];
    return [{ column, from: person[column], to }];
  });
};

export const compare = (rows: readonly RosterRow[], people: readonly Person[]): Pick<RosterPreview, 'differences' | 'missing'> => {
  const known = knownPeople<Person>();
  for (const person of people) known.add(person, person);
  const met = new Set<Person['id']>();
  const differences = new Map<RowKey, Difference>();
  for (const row of rows) {
    if (row.kind !== 'ready') continue;
    const found = known.find(row.fields);
    const person = found === null || met.has(found.id) ? null : found;
    if (person !== null) met.add(person.id);
    differences.set(row.key, person === null ? null : { person, changes: changesOf(person, row) });
  }
  // Whoever is in the file but cannot come in as it stands is not gone from it.
  const named = knownPeople<true>();
  for (const row of rows) if (row.kind === 'double') named.add(row.fields, true);
  return { differences, missing: people.filter((person) => !met.has(person.id) && named.find(person) === null) };
};

/** What a person is once these changes are taken. */
export const changed = (fields: PersonFields, changes: readonly FieldChange[]): PersonFields =>
  ({ ...fields, ...Object.fromEntries(changes.map(({ column, to }) => [column, to])) });
