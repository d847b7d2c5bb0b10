// Marks the rows that say again what an earlier row of the same file said; what is already in the retreat it does not know.
import type { PersonFields } from '../model.ts';
import type { ReadPerson } from './person.ts';
import type { RosterRow } from './preview.ts';

const placeOf = ({ name, agency }: PersonFields): string => JSON.stringify([name.toUpperCase(), agency.toUpperCase()]);

/** By the rule of `samePerson`: the NIP where both rows have one, else name and agency. The earlier row stays ready. */
export const markDoubles = (rows: readonly ReadPerson[]): readonly RosterRow[] => {
  const byNip = new Map<string, number>();
  const byPlace = new Map<string, { readonly first: number; readonly withoutNip: number | null }>();
  return rows.map((row): RosterRow => {
    if (row.kind === 'refused') return row;
    const { nip } = row.fields;
    const place = placeOf(row.fields);
    const alike = byPlace.get(place);
    const earlier = (nip === null ? alike?.first : (byNip.get(nip) ?? alike?.withoutNip)) ?? null;
    if (earlier !== null) return { ...row, kind: 'double', flags: [{ code: 'sameAsRow', row: earlier }, ...row.flags] };
    if (nip !== null) byNip.set(nip, row.row);
    byPlace.set(place, { first: alike?.first ?? row.row, withoutNip: alike?.withoutNip ?? (nip === null ? row.row : null) });
    return row;
  });
};
