// What teams said when they looked back on an exercise or on the whole retreat, as they said it; private until a team lets it be shared. It gives no points.
import type { Words } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { Fact } from '../facts.ts';
import { fieldsOf, nextId, numberOf, without, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import type { Reflection } from '../things.ts';

const ofReflection = (state: State, id: Reflection['id'], go: (reflection: Reflection) => Decision): Decision => {
  const reflection = state.reflections.find((each) => each.id === id);
  return reflection === undefined ? refuse({ code: 'unknownReflection' }) : go(reflection);
};

export const reflectionDeciders: Deciders<'noteReflection' | 'editReflection' | 'removeReflection' | 'markReflection'> = {
  noteReflection: (state, { fields }) => {
    if (fields.run !== null && !state.runs.some(({ id }) => id === fields.run)) return refuse({ code: 'unknownRun' });
    if (!state.teams.some(({ id }) => id === fields.team)) return refuse({ code: 'unknownTeam' });
    return accept({ type: 'reflectionNoted', reflection: nextId('n', state.reflections), fields });
  },
  editReflection: (state, { reflection: id, text }) => ofReflection(state, id, (reflection) => (reflection.text === text
    ? refuse({ code: 'unchanged' }) : accept({ type: 'reflectionEdited', reflection: id, fields: { ...fieldsOf(reflection), text } }))),
  removeReflection: (state, { reflection: id }) =>
    ofReflection(state, id, (reflection) => accept({ type: 'reflectionRemoved', reflection: id, fields: fieldsOf(reflection) })),
  markReflection: (state, { reflection: id, shared }) => ofReflection(state, id, (reflection) => (reflection.shared === shared
    ? refuse({ code: 'unchanged' }) : accept({ type: 'reflectionMarked', reflection: id, fields: { ...fieldsOf(reflection), shared } }))),
};

/** What is private again, or gone, leaves the wall at once, and comes back there only by hand. */
const takenDown = (state: State): State => {
  const { evening } = state;
  return evening === null || evening.up === null || state.reflections.some(({ id, shared }) => id === evening.up && shared) ? state : { ...state, evening: { ...evening, up: null } };
};

type Recorded = 'reflectionNoted' | 'reflectionEdited' | 'reflectionRemoved' | 'reflectionMarked';

const stored = (state: State, { reflection, fields }: { readonly reflection: Reflection['id']; readonly fields: Omit<Reflection, 'id'> }): State =>
  takenDown({ ...state, reflections: withOne(state.reflections, { ...fields, id: reflection }) });

export const reflectionReducers: Reducers<Recorded> = {
  reflectionNoted: stored, reflectionEdited: stored, reflectionMarked: stored,
  reflectionRemoved: (state, { reflection }) => takenDown({ ...state, reflections: without(state.reflections, reflection) }),
};

const before = (type: 'reflectionEdited' | 'reflectionMarked') => ({ reflections }: State, { reflection }: { readonly reflection: Reflection['id'] }): readonly Fact[] =>
  reflections.filter(({ id }) => id === reflection).map((each): Fact => ({ type, reflection, fields: fieldsOf(each) }));

export const reflectionInverses: Inverses<Recorded> = {
  reflectionNoted: (_, { reflection, fields }) => [{ type: 'reflectionRemoved', reflection, fields }],
  reflectionRemoved: (_, { reflection, fields }) => [{ type: 'reflectionNoted', reflection, fields }],
  reflectionEdited: before('reflectionEdited'),
  reflectionMarked: before('reflectionMarked'),
};

type ReflectionFact = Extract<Fact, { type: Recorded }>;
const isOfReflection = (fact: Fact): fact is ReflectionFact =>
  fact.type === 'reflectionNoted' || fact.type === 'reflectionEdited' || fact.type === 'reflectionRemoved' || fact.type === 'reflectionMarked';

/** A fact as it may be printed elsewhere than on the console: that a team said something, not what, unless it let it be shared. */
export const withoutPrivateReflection = (fact: Fact): Fact => (isOfReflection(fact) && !fact.fields.shared ? { ...fact, fields: { ...fact.fields, text: '' } } : fact);

/** The rows with each note marked all along as it is at the end, and as private where it is no longer there: what is private in the end is so in every row. */
export const withLastMarks = <Row extends { readonly facts: readonly Fact[] }>(rows: readonly Row[]): readonly Row[] => {
  // By note and not by id: once a note is removed, the next one may get its id.
  const noteOf = new Map<Fact, { shared: boolean }>();
  const present = new Map<Reflection['id'], { shared: boolean }>();
  for (const fact of rows.flatMap(({ facts }) => facts)) {
    if (!isOfReflection(fact)) continue;
    const note = present.get(fact.reflection) ?? { shared: false };
    const isGone = fact.type === 'reflectionRemoved';
    note.shared = !isGone && fact.fields.shared;
    noteOf.set(fact, note);
    if (isGone) present.delete(fact.reflection);
    else present.set(fact.reflection, note);
  }
  const marked = (fact: Fact): Fact => (isOfReflection(fact) ? { ...fact, fields: { ...fact.fields, shared: noteOf.get(fact)?.shared ?? false } } : fact);
  return rows.map((row) => ({ ...row, facts: row.facts.map(marked) }));
};

/** `exercise` null: of the whole retreat, or its run is no longer there. `teamName` null: the team is no longer there. `number`: as teams are called by. */
export type ReflectionRow = Reflection & { readonly exercise: Words | null; readonly teamName: string | null; readonly number: number; readonly emblem: number | null };

export const reflectionRow = ({ teams, runs }: Pick<State, 'teams' | 'runs'>) => (reflection: Reflection): ReflectionRow => {
  const team = teams.find((each) => idsOfTeam(each).includes(reflection.team));
  return {
    ...reflection, exercise: runs.find(({ id }) => id === reflection.run)?.exercise.name ?? null,
    teamName: team?.name ?? null, number: numberOf(team?.id ?? reflection.team), emblem: team?.number ?? null,
  };
};

export const reflectionViews = {
  /** In the order they were noted. */
  reflections: (state: State): readonly ReflectionRow[] => state.reflections.map(reflectionRow(state)),
};
