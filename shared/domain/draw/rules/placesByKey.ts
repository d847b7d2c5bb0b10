// Finds people in a problem by their keys; it knows no rule.
import type { DrawProblem } from '../problem.ts';

/** Where each of these people stands in the problem, each once; a key of someone who is not in it (who has left) gives nothing. */
export const placesOf = ({ people }: Pick<DrawProblem, 'people'>): ((keys: readonly string[]) => readonly number[]) => {
  const placeByKey = new Map(people.map(({ key }, place) => [key, place]));
  return (keys) => [...new Set(keys.flatMap((key) => placeByKey.get(key) ?? []))];
};
