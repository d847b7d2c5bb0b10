// Finding a person among many by whatever is known of them.
import { expect, it } from 'vitest';
import { findPeople } from '../../../../../renderer/console/prepare/people/findPeople.ts';
import type { Person } from '../../../../../shared/domain/things.ts';
import { demoPeople } from '../../../../../shared/library/demoPeople.ts';
import { formatNip } from '../../../../../shared/text/format.ts';
import type { PersonId } from '../../../../../shared/units.ts';

const people: readonly Person[] = demoPeople().map((fields, at) => ({ ...fields, id: `p${at + 1}` as PersonId }));
const posts = (query: string) => findPeople(people, query).map((person) => person.post);

it('gives everybody for nothing typed', () => expect(findPeople(people, '  ')).toBe(people));
it('wants every word, anywhere in the row, in any case', () => {
  expect(posts('lurah KASIN')).toEqual(['Lurah Kasin']);
  expect(posts('klojen lurah')).toHaveLength(11);
  expect(posts('lurah zzz')).toEqual([]);
});
it('finds a NIP as it is printed, with its gaps, and by a part of it', () => {
  const person = people.find((each) => each.nip !== null);
  if (person === undefined || person.nip === null) throw new Error('the demo has no NIP');
  expect(findPeople(people, formatNip(person.nip))).toEqual([person]);
  expect(findPeople(people, person.nip.slice(-10))).toContain(person);
});
