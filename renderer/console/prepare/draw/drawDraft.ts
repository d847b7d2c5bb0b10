// How many teams there are to be and what they are called while a draw is being prepared, and what is wrong with the names; it deals nobody.
import { teamNames } from '../../../../shared/library/teamNames.ts';

export const FEWEST_TEAMS = 2;
export const MOST_TEAMS = 30;

/** Names already typed stay; a new team gets the next name of the library that is not taken. */
export const withTeamCount = (typed: readonly string[], count: number): readonly string[] => {
  const names = typed.slice(0, count);
  while (names.length < count) {
    const taken = new Set(names);
    const own = teamNames[names.length];
    names.push(own !== undefined && !taken.has(own) ? own : teamNames.find((name) => !taken.has(name)) ?? '');
  }
  return names;
};

export type NameProblem = 'nameMissing' | 'nameTooLong' | 'nameTwice';

/** One entry a name, null where it is fine. */
export const nameProblems = (names: readonly string[]): readonly (NameProblem | null)[] => {
  const plain = names.map((name) => name.trim().toUpperCase());
  return plain.map((name, at) =>
    name === '' ? 'nameMissing' : name.length > 200 ? 'nameTooLong' : plain.indexOf(name) === at ? null : 'nameTwice');
};

/** The number of teams whose members come nearest to `size` each; 0 for a size of nobody. */
export const teamsOfSize = (people: number, size: number): number => (size < 1 ? 0 : Math.round(people / size));

/** How many people each team gets: sizes differ by one at most. */
export const teamSizes = (people: number, teams: number): { readonly least: number; readonly most: number } =>
  ({ least: Math.floor(people / teams), most: Math.ceil(people / teams) });
