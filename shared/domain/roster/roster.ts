// Taking people into the retreat; it reads no file and deals no team.
import type { PersonId } from '../../units.ts';
import type { Deciders, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { PersonFields } from '../model.ts';
import { nextPersonNumber } from './listOrder.ts';

/** Two rows are the same person: by NIP where both have one, else by name and agency. */
export const samePerson = (a: PersonFields, b: PersonFields): boolean =>
  a.nip !== null && b.nip !== null ? a.nip === b.nip
    : a.name.toUpperCase() === b.name.toUpperCase() && a.agency.toUpperCase() === b.agency.toUpperCase();

export const rosterDeciders: Deciders<'importPeople'> = {
  importPeople: (state, { source, people }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    const again = people.filter((one) => state.people.some((other) => samePerson(one, other)));
    if (again.length > 0) return refuse({ code: 'peopleAlreadyIn', names: again.map((one) => one.name) });
    const first = nextPersonNumber(state);
    return accept({
      type: 'peopleImported', source,
      people: people.map((fields, i) => ({ id: `p${first + i}` as PersonId, fields })),
    });
  },
};

export const rosterReducers: Reducers<'peopleImported' | 'peopleRemoved'> = {
  peopleImported: (state, { people }) => ({ ...state, people: [...state.people, ...people.map(({ id, fields }) => ({ ...fields, id }))] }),
  peopleRemoved: (state, { people }) => {
    const gone = new Set(people.map(({ id }) => id));
    return { ...state, people: state.people.filter((person) => !gone.has(person.id)) };
  },
};
