// The retreat's own list of agencies, which a roster is matched with: added to, renamed, shortened. It matches nothing itself.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Agency } from './schemas.ts';
import { fieldsOf } from '../ids.ts';
import { same } from '../same.ts';

const find = (state: State, name: string): Agency | undefined => state.agencies.find((agency) => agency.name === name);

/** Whoever has this name already, but for `except`: letters large or small make no other agency. */
const isTaken = (state: State, name: string, except: string | null): boolean =>
  state.agencies.some((agency) => agency.name !== except && agency.name.toUpperCase() === name.toUpperCase());

/** One order whatever came first, so that undo brings back the very same list. */
const inOrder = (agencies: readonly Agency[]): readonly Agency[] =>
  agencies.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

export const agencyDeciders: Deciders<'addAgency' | 'editAgency' | 'removeAgency'> = {
  addAgency: (state, { agency }) => (isTaken(state, agency.name, null) ? refuse({ code: 'agencyExists', name: agency.name }) : accept({ type: 'agencyAdded', agency })),
  editAgency: (state, { name, agency }) => {
    const before = find(state, name);
    if (before === undefined) return refuse({ code: 'unknownAgency', name });
    if (isTaken(state, agency.name, name)) return refuse({ code: 'agencyExists', name: agency.name });
    if (same(before, agency)) return refuse({ code: 'unchanged' });
    const people = agency.name === name ? [] : state.people.filter((person) => person.agency === name);
    const follow = people.map((person) => ({ id: person.id, fields: { ...fieldsOf(person), agency: agency.name } }));
    return accept({ type: 'agencyEdited', name, agency }, ...(follow.length === 0 ? [] : [{ type: 'peopleUpdated', source: null, people: follow } as const]));
  },
  removeAgency: (state, { name }) => (find(state, name) === undefined ? refuse({ code: 'unknownAgency', name }) : accept({ type: 'agencyRemoved', name })),
};

type Recorded = 'agencyAdded' | 'agencyEdited' | 'agencyRemoved';

export const agencyReducers: Reducers<Recorded> = {
  agencyAdded: (state, { agency }) => ({ ...state, agencies: inOrder([...state.agencies, agency]) }),
  agencyEdited: (state, { name, agency }) => ({ ...state, agencies: inOrder(state.agencies.map((each) => (each.name === name ? agency : each))) }),
  agencyRemoved: (state, { name }) => ({ ...state, agencies: state.agencies.filter((each) => each.name !== name) }),
};

export const agencyInverses: Inverses<Recorded> = {
  agencyAdded: (_, { agency }) => [{ type: 'agencyRemoved', name: agency.name }],
  agencyEdited: ({ agencies }, { name, agency }) =>
    agencies.filter((each) => each.name === name).map((before) => ({ type: 'agencyEdited', name: agency.name, agency: before })),
  agencyRemoved: ({ agencies }, { name }) => agencies.filter((each) => each.name === name).map((agency) => ({ type: 'agencyAdded', agency })),
};

export const agencyViews = { agencies: ({ agencies }: State): readonly Agency[] => agencies };
