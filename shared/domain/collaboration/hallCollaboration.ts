// Who worked with whom as the audience may see it: figures, and a drawing without a name, in an order nobody can work back; it never tells which agency is which.
import { hashOf } from '../draw/record/rosterText.ts';
import type { State } from '../model.ts';
import { collaborationOf } from './collaborationMap.ts';
import { collaborationFigures } from './figures.ts';

export type CollaborationScene = {
  readonly agencies: number;
  readonly pairs: number;
  readonly met: number;
  /** Of the shuffled agencies, the smaller number first. */
  readonly links: readonly (readonly [number, number])[];
};

/** null: nobody has worked with anybody yet. The order follows from what the hall never learns of people, so that it stays the same and cannot be worked out from their agencies' names. */
export const collaborationScene = (state: State): CollaborationScene | null => {
  const map = collaborationOf(state);
  if (map.links.length === 0) return null;
  const salt = hashOf(JSON.stringify(state.people.map(({ id, name, nip, phone, born }) => [id, name, nip, phone, born])));
  const shuffled = map.agencies.map(({ name }, number) => ({ number, key: hashOf(`${salt} ${name}`) })).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const placeOf = new Map(shuffled.map(({ number }, place) => [number, place]));
  const links = map.links.map(({ a, b }) => [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0].toSorted((one, other) => one - other))
    .map(([one = 0, other = 0]) => [one, other] as const).toSorted(([a, b], [c, d]) => a - c || b - d);
  const { agencies, pairs, met } = collaborationFigures(map);
  return { agencies, pairs, met, links };
};
