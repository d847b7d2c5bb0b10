// Finds people by any of their words or by the digits of a NIP; it sorts nothing.
import type { Person } from '../../../../shared/domain/things.ts';

const words = (text: string): readonly string[] => text.toLocaleLowerCase('id').split(/\s+/).filter((word) => word !== '');

/** Every word must occur somewhere in the row; spaces inside a typed NIP do not matter. */
export const findPeople = (people: readonly Person[], query: string): readonly Person[] => {
  const wanted = words(query);
  if (wanted.length === 0) return people;
  const digits = query.replace(/\s/g, '');
  const isNip = /^\d{4,}$/.test(digits);
  return people.filter(({ name, nip, agency, post, district }) => {
    if (isNip && nip?.includes(digits) === true) return true;
    const row = [name, agency, post, district].join(' ').toLocaleLowerCase('id');
    return wanted.every((word) => row.includes(word));
  });
};
