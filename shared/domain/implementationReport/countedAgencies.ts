// How many agencies people come from, as the draw counts them too: heads of wards with the district their ward lies in; it judges no roster.
import type { Person } from '../things.ts';
import { agencyLevel } from '../draw/evenness/levels.ts';
import { canonicalText } from '../draw/record/canonicalText.ts';

/** `isMerged`: somebody in it has another agency in the roster. */
export type CountedAgency = { readonly name: string; readonly people: number; readonly isMerged: boolean };

const DISTRICT = /^KECAMATAN /;
const inTitleCase = (words: string): string => words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());

/** As the roster writes it, where it does. */
const nameOf = (level: string, written: readonly string[]): string =>
  written.find((agency) => canonicalText(agency) === level) ?? (DISTRICT.test(level) ? inTitleCase(level) : written[0] ?? level);

export const countedAgencies = (people: readonly Person[]): readonly CountedAgency[] => {
  const groups = new Map<string, string[]>();
  for (const person of people) {
    const level = agencyLevel(person) ?? '';
    groups.set(level, [...groups.get(level) ?? [], person.agency]);
  }
  return [...groups].map(([level, written]) => ({ name: nameOf(level, written), people: written.length, isMerged: written.some((agency) => canonicalText(agency) !== level) }));
};
