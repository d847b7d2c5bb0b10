// Finds people in a problem by their keys; it knows no rule.
import type { DrawProblem } from '../problem.ts';

export const placeByKey = ({ people }: Pick<DrawProblem, 'people'>): ReadonlyMap<string, number> => new Map(people.map(({ key }, place) => [key, place]));

/** Where each of these people stands in the problem, each once; a key of someone who is not in it (who has left) gives nothing. */
export const placesOf = (problem: Pick<DrawProblem, 'people'>): ((keys: readonly string[]) => readonly number[]) => {
  const placeOf = placeByKey(problem);
  return (keys) => [...new Set(keys.flatMap((key) => placeOf.get(key) ?? []))];
};
