// One participant at a time: added and changed, always with what was before; who leaves and comes back stands in leaving.ts.
import type { PersonId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { FormerPerson, Person } from '../things.ts';
import type { PersonFields } from './schemas.ts';
import { inListOrder, nextPersonNumber } from './listOrder.ts';
import { samePerson } from './roster.ts';
import { fieldsOf } from '../ids.ts';

/** A number that nobody has or had. */
export const newPersonId = (state: State): PersonId => `p${nextPersonNumber(state)}` as PersonId;

/** Refuses whom the list holds already, but for `self`. */
export const unlessListed = ({ people }: State, fields: PersonFields, self: PersonId | null, go: () => Decision): Decision =>
  (people.some((other) => other.id !== self && samePerson(fields, other)) ? refuse({ code: 'peopleAlreadyIn', names: [fields.name] }) : go());

export const ofPerson = (state: State, id: PersonId, go: (person: Person) => Decision): Decision => {
  const person = state.people.find((each) => each.id === id);
  return person === undefined ? refuse({ code: 'unknownPerson' }) : go(person);
};

export const participantDeciders: Deciders<'addPerson' | 'editPerson'> = {
  addPerson: (state, { fields }) => unlessListed(state, fields, null, () =>
    accept({ type: 'personAdded', person: newPersonId(state), fields })),
  editPerson: (state, { person: id, fields }) => ofPerson(state, id, (person) => unlessListed(state, fields, id, () => {
    const isSame = Object.entries(fields).every(([name, value]) => person[name as keyof PersonFields] === value);
    return isSame ? refuse({ code: 'unchanged' }) : accept({ type: 'personEdited', person: id, fields });
  })),
};

export const swap = <T>(list: readonly T[], isOut: (each: T) => boolean, one: T): readonly T[] => list.map((each) => (isOut(each) ? one : each));

type Recorded = 'personAdded' | 'personRemoved' | 'personEdited';

export const participantReducers: Reducers<Recorded> = {
  personAdded: (state, { person: id, fields }) => inListOrder({ ...state, people: [...state.people, { ...fields, id }] }),
  personRemoved: (state, { person: id }) => ({ ...state, people: state.people.filter((each) => each.id !== id) }),
  personEdited: (state, { person: id, fields }) => ({ ...state, people: swap(state.people, (each) => each.id === id, { ...fields, id }) }),
};

export const participantInverses: Inverses<Recorded> = {
  personAdded: (_, { person, fields }) => [{ type: 'personRemoved', person, fields }],
  personRemoved: (_, { person, fields }) => [{ type: 'personAdded', person, fields }],
  personEdited: ({ people }, { person: id }) =>
    people.filter((each) => each.id === id).map((person) => ({ type: 'personEdited', person: id, fields: fieldsOf(person) })),
};

export const participantViews = {
  roster: ({ people }: State): readonly Person[] => people,
  formerPeople: ({ formerPeople }: State): readonly FormerPerson[] => formerPeople,
};
