// One spelling for an agency that a file writes in capitals here and in small letters there: the one it writes most often, the first of those. It knows no list of agencies.
import { nameKey } from '../nameKey.ts';
import type { AgencyMatcher } from './agencyMatch.ts';
import type { ReadPerson } from './person.ts';

const namesOf = (rows: readonly ReadPerson[]): readonly string[] => rows.flatMap((row) => (row.kind === 'ready' && row.fields.agency !== '' ? [row.fields.agency] : []));

/** The same matcher where the file has but one spelling of each, else one that also knows the file's own; what the list has, or has alike, goes first. */
export const withOwnSpellings = (match: AgencyMatcher, rows: readonly ReadPerson[]): AgencyMatcher => {
  const often = new Map<string, Map<string, number>>();
  for (const name of namesOf(rows)) {
    const spelt = often.get(nameKey(name)) ?? new Map<string, number>();
    often.set(nameKey(name), spelt.set(name, (spelt.get(name) ?? 0) + 1));
  }
  const own = new Map([...often].filter(([, spelt]) => spelt.size > 1).map(([key, spelt]) => [key, [...spelt].reduce((most, each) => (each[1] > most[1] ? each : most))[0]]));
  if (own.size === 0) return match;
  return (text) => {
    const known = match(text);
    const name = own.get(nameKey(text));
    return known !== null || name === undefined ? known : { kind: 'sure', agency: { name, full: null, district: null } };
  };
};
