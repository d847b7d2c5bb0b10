// Who leaves, who takes the seat, and the way back: withdrawn, replaced, brought back, always with where they sat; it reads no file and deals no team.
import type { PersonId, TeamId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Team } from '../things.ts';
import type { Left } from './schemas.ts';
import { inListOrder } from './listOrder.ts';
import { newPersonId, ofPerson, swap, unlessListed } from './participants.ts';

const teamOf = ({ teams }: State, id: PersonId): Team | undefined => teams.find(({ members }) => members.includes(id));

const leaving = (state: State, id: PersonId, reason: string, replacedBy: PersonId | null): Left =>
  ({ reason, team: teamOf(state, id)?.id ?? null, replacedBy });

export const leavingDeciders: Deciders<'replacePerson' | 'withdrawPerson' | 'bringBackPerson'> = {
  replacePerson: (state, { person: id, by, reason }) => ofPerson(state, id, () => unlessListed(state, by, null, () => {
    const replacement = newPersonId(state);
    return accept({ type: 'personReplaced', person: id, left: leaving(state, id, reason, replacement), by: { id: replacement, fields: by } });
  })),
  withdrawPerson: (state, { person: id, reason }) => ofPerson(state, id, () =>
    accept({ type: 'personWithdrawn', person: id, left: leaving(state, id, reason, null) })),
  // Teams may have been drawn anew meanwhile, so whoever comes back is given a seat by hand.
  bringBackPerson: (state, { person: id }) => {
    const person = state.formerPeople.find((each) => each.id === id);
    if (person === undefined) return refuse({ code: 'unknownPerson' });
    return unlessListed(state, person, id, () => accept({ type: 'personReturned', person: id, seat: null }));
  },
};

const withTeam = (state: State, id: TeamId | null, change: (members: Team['members']) => Team['members']): State['teams'] =>
  (id === null ? state.teams : state.teams.map((team) => (team.id === id ? { ...team, members: change(team.members) } : team)));

const leave = (state: State, id: PersonId, left: Left): State => {
  const person = state.people.find((each) => each.id === id);
  if (person === undefined) return state;
  return {
    ...state,
    people: state.people.filter((each) => each.id !== id),
    formerPeople: [...state.formerPeople, { ...person, left }],
    teams: withTeam(state, left.team, (members) => members.filter((member) => member !== id)),
  };
};

type Recorded = 'personWithdrawn' | 'personReturned' | 'personReplaced' | 'replacementTakenBack';

export const leavingReducers: Reducers<Recorded> = {
  personWithdrawn: (state, { person, left }) => leave(state, person, left),
  personReturned: (state, { person: id, seat }) => {
    const former = state.formerPeople.find((each) => each.id === id);
    if (former === undefined) return state;
    const { left: _, ...person } = former;
    return inListOrder({
      ...state,
      people: [...state.people, person],
      formerPeople: state.formerPeople.filter((each) => each.id !== id),
      teams: withTeam(state, seat?.team ?? null, (members) => members.toSpliced(seat?.at ?? 0, 0, id)),
    });
  },
  personReplaced: (state, { person: id, left, by }) => {
    const person = state.people.find((each) => each.id === id);
    if (person === undefined) return state;
    return {
      ...state,
      people: swap(state.people, (each) => each.id === id, { ...by.fields, id: by.id }),
      formerPeople: [...state.formerPeople, { ...person, left }],
      teams: withTeam(state, left.team, (members) => swap(members, (member) => member === id, by.id)),
    };
  },
  replacementTakenBack: (state, { person: id, by }) => {
    const former = state.formerPeople.find((each) => each.id === id);
    if (former === undefined) return state;
    const { left, ...person } = former;
    return {
      ...state,
      people: swap(state.people, (each) => each.id === by.id, person),
      formerPeople: state.formerPeople.filter((each) => each.id !== id),
      teams: withTeam(state, left.team, (members) => swap(members, (member) => member === by.id, id)),
    };
  },
};

export const leavingInverses: Inverses<Recorded> = {
  personWithdrawn: (before, { person, left }) => {
    const seated = before.teams.find(({ id }) => id === left.team)?.members.indexOf(person) ?? -1;
    return [{ type: 'personReturned', person, seat: left.team === null || seated < 0 ? null : { team: left.team, at: seated } }];
  },
  personReturned: ({ formerPeople }, { person }) => formerPeople.filter(({ id }) => id === person).map(({ left }) => ({ type: 'personWithdrawn', person, left })),
  personReplaced: (_, { person, by }) => [{ type: 'replacementTakenBack', person, by }],
  replacementTakenBack: ({ formerPeople }, { person, by }) =>
    formerPeople.filter(({ id }) => id === person).map(({ left }) => ({ type: 'personReplaced', person, left, by })),
};
