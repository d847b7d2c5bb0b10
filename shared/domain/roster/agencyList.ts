// The retreat's own list of agencies, which a roster is matched with: added to, renamed, joined, shortened, emptied. It matches nothing itself.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Agency } from './schemas.ts';
import { fieldsOf } from '../ids.ts';
import { same } from '../same.ts';

const find = (state: State, name: string): Agency | undefined => state.agencies.find((agency) => agency.name === name);

/** Listed, or only what people's agencies are called. */
const isKnown = (state: State, name: string): boolean => find(state, name) !== undefined || state.people.some(({ agency }) => agency === name);

/** Whoever comes from the first comes from the second. */
const following = ({ people }: State, name: string, to: string): readonly Fact[] => {
  const follow = name === to ? [] : people.filter(({ agency }) => agency === name).map((person) => ({ id: person.id, fields: { ...fieldsOf(person), agency: to } }));
  return follow.length === 0 ? [] : [{ type: 'peopleUpdated', source: null, people: follow }];
};

/** Whoever has this name already, but for `except`: letters large or small make no other agency. */
const isTaken = (state: State, name: string, except: string | null): boolean =>
  state.agencies.some((agency) => agency.name !== except && agency.name.toUpperCase() === name.toUpperCase());

/** One order whatever came first, so that undo brings back the very same list. */
const inOrder = (agencies: readonly Agency[]): readonly Agency[] =>
  agencies.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

export const agencyDeciders: Deciders<'addAgency' | 'editAgency' | 'removeAgency' | 'listAgencies' | 'joinAgencies'> = {
  addAgency: (state, { agency }) => (isTaken(state, agency.name, null) ? refuse({ code: 'agencyExists', name: agency.name }) : accept({ type: 'agencyAdded', agency })),
  editAgency: (state, { name, agency }) => {
    const before = find(state, name);
    if (!isKnown(state, name)) return refuse({ code: 'unknownAgency', name });
    if (isTaken(state, agency.name, name)) return refuse({ code: 'agencyExists', name: agency.name });
    if (same(before, agency)) return refuse({ code: 'unchanged' });
    return accept(before === undefined ? { type: 'agencyAdded', agency } : { type: 'agencyEdited', name, agency }, ...following(state, name, agency.name));
  },
  removeAgency: (state, { name }) => (find(state, name) === undefined ? refuse({ code: 'unknownAgency', name }) : accept({ type: 'agencyRemoved', name })),
  listAgencies: (state, { agencies }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    const twice = agencies.find(({ name }, at) => agencies.findIndex((each) => each.name.toUpperCase() === name.toUpperCase()) !== at);
    if (twice !== undefined) return refuse({ code: 'agencyExists', name: twice.name });
    const listed = inOrder(agencies);
    return same(listed, state.agencies) ? refuse({ code: 'unchanged' }) : accept({ type: 'agenciesListed', agencies: listed });
  },
  joinAgencies: (state, { name, into }) => {
    const unknown = [name, into].find((each) => !isKnown(state, each));
    if (unknown !== undefined) return refuse({ code: 'unknownAgency', name: unknown });
    const facts: readonly Fact[] = name === into ? [] : [...following(state, name, into), ...(find(state, name) === undefined ? [] : [{ type: 'agencyRemoved', name } as const])];
    return facts.length === 0 ? refuse({ code: 'unchanged' }) : accept(...facts);
  },
};

type Recorded = 'agencyAdded' | 'agencyEdited' | 'agencyRemoved' | 'agenciesListed';

export const agencyReducers: Reducers<Recorded> = {
  agencyAdded: (state, { agency }) => ({ ...state, agencies: inOrder([...state.agencies, agency]) }),
  agencyEdited: (state, { name, agency }) => ({ ...state, agencies: inOrder(state.agencies.map((each) => (each.name === name ? agency : each))) }),
  agencyRemoved: (state, { name }) => ({ ...state, agencies: state.agencies.filter((each) => each.name !== name) }),
  agenciesListed: (state, { agencies }) => ({ ...state, agencies: inOrder(agencies) }),
};

export const agencyInverses: Inverses<Recorded> = {
  agencyAdded: (_, { agency }) => [{ type: 'agencyRemoved', name: agency.name }],
  agencyEdited: ({ agencies }, { name, agency }) =>
    agencies.filter((each) => each.name === name).map((before) => ({ type: 'agencyEdited', name: agency.name, agency: before })),
  agencyRemoved: ({ agencies }, { name }) => agencies.filter((each) => each.name === name).map((agency) => ({ type: 'agencyAdded', agency })),
  agenciesListed: ({ agencies }) => [{ type: 'agenciesListed', agencies }],
};

export const agencyViews = { agencies: ({ agencies }: State): readonly Agency[] => agencies };
