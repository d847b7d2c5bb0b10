// How many people teams have and should have; it knows no rule and no level.
import type { DrawProblem } from './problem.ts';

/** The size of the largest team a draw makes, how many teams are that large, and the size of the others. Rules do not change it. */
export const teamSizes = ({ people, teams }: Pick<DrawProblem, 'people' | 'teams'>) => {
  const [least, over] = [Math.floor(people.length / teams), people.length % teams];
  return { least, largest: over === 0 ? least : least + 1, large: over === 0 ? teams : over } as const;
};

/** People in each team. */
export const sizesOf = (teams: number, seating: Iterable<number>): readonly number[] => {
  const sizes = Array.from({ length: teams }, () => 0);
  for (const team of seating) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes;
};
