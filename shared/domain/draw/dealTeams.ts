// Deals people into teams by a seed alone; it looks at nobody's attributes and stores nothing.
import type { PersonId } from '../../units.ts';
import type { Person } from '../model.ts';
import { generatorOf } from './generator.ts';

/** Same people, names and seed give the same teams, whatever order the people come in. Sizes differ by one at most. */
export const dealTeams = (
  people: readonly Pick<Person, 'id'>[], names: readonly string[], seed: string,
): readonly { readonly name: string; readonly members: readonly PersonId[] }[] => {
  const chance = generatorOf(`kompak-deal-1\n${seed}\n`);
  const ordered = people.map((person) => person.id).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const shuffled = chance.shuffle(ordered);
  return names.map((name, team) => ({ name, members: shuffled.filter((_, seat) => seat % names.length === team) }));
};
