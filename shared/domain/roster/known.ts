// Finds a person again among those already told of; which file or list they come from it does not know.
import type { PersonFields } from './schemas.ts';

const placeOf = ({ name, agency }: PersonFields): string => JSON.stringify([name.toUpperCase(), agency.toUpperCase()]);

export type Known<What> = {
  /** The first of those added that is the same person, by the rule of `samePerson`. */
  find(fields: PersonFields): What | null;
  add(fields: PersonFields, what: What): void;
};

/** By the NIP where both have one, else by name and agency; takes no longer for thousands than for one. */
export const knownPeople = <What>(): Known<What> => {
  const byNip = new Map<string, What>();
  const byPlace = new Map<string, { readonly first: What; readonly withoutNip: What | null }>();
  return {
    find: (fields) => {
      const alike = byPlace.get(placeOf(fields));
      return (fields.nip === null ? alike?.first : (byNip.get(fields.nip) ?? alike?.withoutNip)) ?? null;
    },
    add: (fields, what) => {
      const place = placeOf(fields);
      const alike = byPlace.get(place);
      if (fields.nip !== null && !byNip.has(fields.nip)) byNip.set(fields.nip, what);
      byPlace.set(place, { first: alike?.first ?? what, withoutNip: alike?.withoutNip ?? (fields.nip === null ? what : null) });
    },
  };
};
