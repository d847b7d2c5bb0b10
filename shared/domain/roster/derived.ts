// What a person's NIP says of gender and birth where nothing is written; it stores nothing and judges no NIP.
import type { Day } from '../../units.ts';
import type { PersonFields } from './schemas.ts';
import { dayOfDigits } from './days.ts';
import { genderOfNip } from './nip.ts';

/** `derived`: from the NIP; a view that shows it says so. */
export type Gender = { readonly gender: 'L' | 'P'; readonly derived: boolean };
/** `day` is null where the NIP's birth date is no date; its year may still serve. */
export type Birth = { readonly year: number; readonly day: Day | null; readonly derived: boolean };

/** null: neither the roster nor a NIP says. */
export const genderOf = ({ gender, nip }: Pick<PersonFields, 'gender' | 'nip'>): Gender | null => {
  if (gender !== null) return { gender, derived: false };
  const found = nip === null ? null : genderOfNip(nip);
  return found === null ? null : { gender: found, derived: true };
};

/** null: neither the roster nor a NIP says. */
export const birthOf = ({ born, nip }: Pick<PersonFields, 'born' | 'nip'>): Birth | null => {
  if (born !== null) return { year: Number(born.slice(0, 4)), day: born, derived: false };
  return nip === null ? null : { year: Number(nip.slice(0, 4)), day: dayOfDigits(nip.slice(0, 8)), derived: true };
};
