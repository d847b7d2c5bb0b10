// Finds people by the beginnings of the words of their names, as they are typed at the door; it marks nobody.
import type { Person } from '../../../../shared/domain/things.ts';
import { findPeople } from '../people/findPeople.ts';

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('id').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Each typed word begins a word of the name; where no name does that, whoever has it anywhere. In the list's order. */
export const nameMatch = (people: readonly Person[], query: string): readonly Person[] => {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return people;
  const begun = people.filter(({ name }) => {
    const words = wordsOf(name);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
  return begun.length > 0 ? begun : findPeople(people, query);
};
