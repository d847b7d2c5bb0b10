// The value frameworks of a retreat: BerAKHLAK, which always is there, and those added to it. It rates nobody.
import { berakhlak } from '../../library/berakhlak.ts';
import type { Language } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { ValueCode } from '../exercise.ts';
import { fieldsOf, nextId, without, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import type { Refusal } from '../../refusal.ts';
import type { FrameworkFields, Value, ValueFramework } from './schemas.ts';

const allFrameworks = ({ frameworks }: Pick<State, 'frameworks'>): readonly ValueFramework[] => [berakhlak, ...frameworks];

const valueOf = (frameworks: readonly ValueFramework[], code: ValueCode): Value | undefined =>
  frameworks.flatMap(({ values }) => values).find((value) => value.code === code);

/** What a value is called; its code, where its framework is no longer here. */
export const valueName = (frameworks: readonly ValueFramework[], code: ValueCode, language: Language): string =>
  valueOf(frameworks, code)?.name[language] ?? code;

/** In both languages, by every framework of the retreat. */
export const namesOfValue = (state: Pick<State, 'frameworks'>, code: ValueCode): Value['name'] => valueOf(allFrameworks(state), code)?.name ?? { id: code, en: code };

/** The codes that no framework of the retreat has. */
export const unknownValues = (state: Pick<State, 'frameworks'>, codes: readonly ValueCode[]): readonly ValueCode[] =>
  codes.filter((code) => valueOf(allFrameworks(state), code) === undefined);

const sameName = (one: FrameworkFields, other: FrameworkFields): boolean => one.name.id.toUpperCase() === other.name.id.toUpperCase();

/** `before` null: it is new. A code means one value in the whole retreat. */
const problemOf = (state: State, before: ValueFramework | null, fields: FrameworkFields): Refusal | null => {
  const others = allFrameworks(state).filter(({ id }) => id !== before?.id);
  if (others.some((other) => sameName(other, fields))) return { code: 'frameworkExists', name: fields.name.id };
  const codes = fields.values.map(({ code }) => code);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i || valueOf(others, code) !== undefined);
  return twice === undefined ? null : { code: 'valueCodeTaken', value: twice };
};

/** An exercise that would be left with a value nobody can look up. */
const stillUsed = ({ exercises, runs }: State, before: ValueFramework, kept: readonly Value[]): Refusal | null => {
  const gone = before.values.filter(({ code }) => !kept.some((value) => value.code === code));
  for (const { values, name } of [...exercises, ...runs.map(({ exercise }) => exercise)]) {
    const value = gone.find(({ code }) => values.includes(code));
    if (value !== undefined) return { code: 'valueInUse', value: value.name.id, usedBy: name.id };
  }
  return null;
};

export const valueDeciders: Deciders<'addFramework' | 'editFramework' | 'removeFramework'> = {
  addFramework: (state, { fields }) => {
    const problem = problemOf(state, null, fields);
    return problem === null ? accept({ type: 'frameworkAdded', framework: { ...fields, id: nextId('v', state.frameworks) } }) : refuse(problem);
  },
  editFramework: (state, { framework: id, fields }) => {
    const before = state.frameworks.find((each) => each.id === id);
    if (before === undefined) return refuse({ code: 'unknownFramework' });
    const problem = problemOf(state, before, fields) ?? stillUsed(state, before, fields.values);
    if (problem !== null) return refuse(problem);
    return same(fields, fieldsOf(before)) ? refuse({ code: 'unchanged' }) : accept({ type: 'frameworkEdited', framework: { ...fields, id } });
  },
  removeFramework: (state, { framework: id }) => {
    const before = state.frameworks.find((each) => each.id === id);
    if (before === undefined) return refuse({ code: 'unknownFramework' });
    const problem = stillUsed(state, before, []);
    return problem === null ? accept({ type: 'frameworkRemoved', framework: before }) : refuse(problem);
  },
};

type Recorded = 'frameworkAdded' | 'frameworkEdited' | 'frameworkRemoved';

export const valueReducers: Reducers<Recorded> = {
  frameworkAdded: (state, { framework }) => ({ ...state, frameworks: withOne(state.frameworks, framework) }),
  frameworkEdited: (state, { framework }) => ({ ...state, frameworks: state.frameworks.map((each) => (each.id === framework.id ? framework : each)) }),
  frameworkRemoved: (state, { framework }) => ({ ...state, frameworks: without(state.frameworks, framework.id) }),
};

export const valueInverses: Inverses<Recorded> = {
  frameworkAdded: (_, { framework }) => [{ type: 'frameworkRemoved', framework }],
  frameworkEdited: ({ frameworks }, { framework }) => frameworks.filter(({ id }) => id === framework.id).map((before) => ({ type: 'frameworkEdited', framework: before })),
  frameworkRemoved: (_, { framework }) => [{ type: 'frameworkAdded', framework }],
};

export const valueViews = { frameworks: allFrameworks };
