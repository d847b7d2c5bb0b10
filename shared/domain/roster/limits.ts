// What a person's body allows, kept apart from the person: no list, draw or paper comes by it unasked. It judges no health.
import type { PersonId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { withoutGuesses } from '../draw/record/privateSalt.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Person, Retreat } from '../things.ts';

export const limitDeciders: Deciders<'setLimit'> = {
  setLimit: (state, { person, note }) => {
    if (!state.people.some(({ id }) => id === person)) return refuse({ code: 'unknownPerson' });
    if ((state.limits[person] ?? null) === note) return refuse({ code: 'unchanged' });
    return accept({ type: 'limitSet', person, note });
  },
};

export const limitReducers: Reducers<'limitSet'> = {
  limitSet: (state, { person, note }) => {
    const { [person]: _, ...others } = state.limits;
    return { ...state, limits: note === null ? others : { ...others, [person]: note } };
  },
};

export const limitInverses: Inverses<'limitSet'> = {
  limitSet: ({ limits }, { person }) => [{ type: 'limitSet', person, note: limits[person] ?? null }],
};

/** A fact as it may be printed elsewhere than on the medical team's paper: that there is a note, not what it says. */
export const withoutNote = (fact: Fact): Fact => (fact.type === 'limitSet' && fact.note !== null ? { ...fact, note: '' } : fact);

/** The facts of a record as they may be told where health is withheld: that there is a note at all is health data. None, where the rest only took a note back or brought it again. */
export const withoutHealth = (facts: readonly Fact[]): readonly Fact[] => {
  const left = facts.filter(({ type }) => type !== 'limitSet');
  return left.length < facts.length && left.every(({ type }) => type === 'undone' || type === 'redone') ? [] : left.map(withoutGuesses);
};

/** The one paper that carries the notes, for the medical team alone. */
export type MedicalView = {
  readonly retreat: Retreat | null;
  /** Whether teams are drawn; else no row has one. */
  readonly isDrawn: boolean;
  /** By team, then as on the list; `note` '' says only that there is something to ask about. */
  readonly rows: readonly (Pick<Person, 'name' | 'agency' | 'phone'> & {
    readonly person: PersonId; readonly note: string; readonly team: { readonly number: number; readonly name: string } | null;
  })[];
};

const medicalView = ({ retreat, people, teams, limits }: State): MedicalView => ({
  retreat,
  isDrawn: teams.length > 0,
  rows: people.flatMap(({ id, name, agency, phone }) => {
    const note = limits[id];
    const team = teams.find(({ members }) => members.includes(id));
    return note === undefined ? [] : [{ person: id, name, agency, phone, note, team: team === undefined ? null : { number: team.number, name: team.name } }];
  }).toSorted((a, b) => (a.team?.number ?? Infinity) - (b.team?.number ?? Infinity) || 0),
});

export const limitViews = { limits: ({ limits }: State): State['limits'] => limits, medical: medicalView };
