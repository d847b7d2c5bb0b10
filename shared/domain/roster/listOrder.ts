// The numbers of participants and the order of their list; it knows nothing else of them.
import type { PersonId } from '../../units.ts';
import type { State } from '../model.ts';
import { nextId, numberOf } from '../ids.ts';

type Lists = Pick<State, 'people' | 'formerPeople' | 'certificates'>;

/** One above the highest of which anything is recorded: what is said of people who left, or were taken back, must not pass to others. */
export const nextPersonNumber = ({ people, formerPeople, certificates: { numbers } }: Lists): number =>
  numberOf(nextId('p', [...people, ...formerPeople, ...Object.keys(numbers).filter((id) => id.startsWith('p')).map((id) => ({ id }))]));

/** By number, a replacement where the replaced person stood; so the list is the same whichever way it came about. */
export const inListOrder = (state: State): State => {
  const replaced = new Map(state.formerPeople.flatMap(({ id, left }) => (left.replacedBy === null ? [] : [[left.replacedBy, id] as const])));
  const place = (id: PersonId): number => {
    let first = id;
    for (let step = 0; step < replaced.size; step += 1) first = replaced.get(first) ?? first;
    return numberOf(first);
  };
  const places = new Map(state.people.map(({ id }) => [id, place(id)]));
  return { ...state, people: state.people.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) || numberOf(a.id) - numberOf(b.id)) };
};
