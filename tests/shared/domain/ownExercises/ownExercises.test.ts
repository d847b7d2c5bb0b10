// A retreat's own exercises and value frameworks: added, changed, removed, run from a copy, and each change taken back.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { exerciseSchema } from '../../../../shared/domain/exercise.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { libraryAgain } from '../../../../shared/domain/ownExercises/libraryAgain.ts';
import { views } from '../../../../shared/domain/views.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import { berakhlak } from '../../../../shared/library/berakhlak.ts';
import { exercises as builtIn } from '../../../../shared/library/exercises.ts';
import type { ExerciseId, FrameworkId } from '../../../../shared/units.ts';
import { given, stateAfter, facilitator, moment } from '../../given.ts';
import { ownExercise, ownFramework } from '../../ownSamples.ts';
import { createRetreat, run } from '../../samples.ts';

const own = (number: number): ExerciseId => `own-${number}` as ExerciseId;
const v1 = 'v1' as FrameworkId;
const add = (name: string, values: readonly string[] = ['KL']): Command => ({ type: 'addExercise', fields: ownExercise(name, { values }) });
const edit = (number: number, name: string): Command => ({ type: 'editExercise', exercise: own(number), fields: ownExercise(name) });
const remove = (number: number): Command => ({ type: 'removeExercise', exercise: own(number) });
const plan = (exercise: ExerciseId): Command => ({ type: 'planRun', exercise });
const undo: Command = { type: 'undo' };
const framework: Command = { type: 'addFramework', fields: ownFramework('Nilai Kota', ['SG', 'TR']) };

describe('own exercises', () => {
  test('get an id of their own, and are told beside nothing else', () => {
    given(createRetreat).when(add('Lempar Bola')).thenFacts({ type: 'exerciseAdded', exercise: { id: own(1), ...ownExercise('Lempar Bola', { values: ['KL'] }) } });
    expect(views.exercises(stateAfter(createRetreat, add('Lempar Bola'), add('Estafet Air'))).map(({ id }) => id)).toEqual([own(1), own(2)]);
  });
  test('have a name nobody else has, built-in ones included', () => {
    given(createRetreat, add('Lempar Bola')).when(add('LEMPAR bola')).thenRefused({ code: 'exerciseExists', name: 'Lempar Bola' });
    given(createRetreat).when(add('Pipa Bocor')).thenRefused({ code: 'exerciseExists', name: 'Pipa Bocor' });
    given(createRetreat, add('Lempar Bola'), add('Estafet Air')).when(edit(2, 'Lempar Bola')).thenRefused({ code: 'exerciseExists', name: 'Lempar Bola' });
    given(createRetreat, add('Lempar Bola')).when(edit(1, 'Lempar bola')).thenFacts({ type: 'exerciseEdited', exercise: { id: own(1), ...ownExercise('Lempar bola') } });
  });
  test('are refused where there is nothing to change', () => {
    given(createRetreat).when(edit(1, 'Lempar Bola')).thenRefused({ code: 'unknownExercise' });
    given(createRetreat).when(remove(1)).thenRefused({ code: 'unknownExercise' });
    given(createRetreat, add('Lempar Bola'), edit(1, 'Estafet Air')).when(edit(1, 'Estafet Air')).thenRefused({ code: 'unchanged' });
    given(createRetreat).when({ type: 'editExercise', exercise: 'pipa-bocor' as ExerciseId, fields: ownExercise('Pipa Lain') }).thenRefused({ code: 'unknownExercise' });
  });
  test('can be run, and a run keeps what it began with', () => {
    const state = stateAfter(createRetreat, add('Lempar Bola'), plan(own(1)), edit(1, 'Lempar Bola Basah'), remove(1));
    expect(state.exercises).toEqual([]);
    expect(state.runs.map(({ exercise }) => exercise.name.id)).toEqual(['Lempar Bola']);
    given(createRetreat).when(plan(own(1))).thenRefused({ code: 'unknownExercise' });
  });
  test('never get an id again that a run still speaks of', () => {
    const state = stateAfter(createRetreat, add('Lempar Bola'), plan(own(1)), remove(1), add('Estafet Air'));
    expect(state.exercises.map(({ id }) => id)).toEqual([own(2)]);
  });
  test('come back as they were, in their place', () => {
    const before = stateAfter(createRetreat, add('Lempar Bola'), add('Estafet Air'));
    expect(stateAfter(createRetreat, add('Lempar Bola'), add('Estafet Air'), remove(1), undo).exercises).toEqual(before.exercises);
    expect(stateAfter(createRetreat, add('Lempar Bola'), add('Estafet Air'), edit(1, 'Bola Besar'), undo).exercises).toEqual(before.exercises);
    expect(stateAfter(createRetreat, add('Lempar Bola'), undo).exercises).toEqual([]);
  });
});

describe('what a command may carry', () => {
  const read = (change: object) => commandSchema.safeParse({ type: 'addExercise', fields: { ...ownExercise('Lempar Bola'), ...change } });
  const foreign = (id: string) => ({ id, name: { id: 'x', en: 'x' }, effect: { kind: 'points', each: 500 } });
  test('is tidied: one line, nothing unseen, ids of our own', () => {
    const hidden = read({ name: { id: ' Lempar \u202E\n Bola\u200B ', en: 'Ball' }, penalties: [foreign('Bukan id kami')] });
    expect(hidden.success && hidden.data.type === 'addExercise' && [hidden.data.fields.name.id, hidden.data.fields.penalties[0]?.id]).toEqual(['Lempar Bola', 'h1']);
    expect(read({ penalties: [foreign('__proto__')] }).success).toBe(false);
  });
  test.each([
    ['a name of nothing one sees', { name: { id: '\u200B', en: 'x' } }],
    ['a name too long', { name: { id: 'x'.repeat(81), en: 'x' } }],
    ['a value twice', { values: ['KL', 'KL'] }],
    ['five values', { values: ['KL', 'HA', 'AD', 'KO', 'LO'] }],
    ['a code with small letters', { values: ['kl'] }],
    ['no phase', { phases: [] }],
    ['a phase of no time', { phases: [{ name: { id: 'x', en: 'x' }, length: 0 }] }],
    ['no question', { debrief: [] }],
    ['four rules', { guide: { ...ownExercise('x').guide, rules: ownExercise('x').guide.rules.slice(1) } }],
    ['a best size outside the sizes', { guide: { ...ownExercise('x').guide, teamSize: { from: 6, to: 8, best: 9 } } }],
    ['a rubric of 99', { result: { kind: 'rubric', criteria: [{ id: 'k1', name: { id: 'x', en: 'x' }, most: 9_900 }] } }],
    ['a limit before the target', { result: { kind: 'time', target: 60_000, limit: 30_000 } }],
    ['a penalty of less than nothing', { penalties: [{ id: 'h1', name: { id: 'x', en: 'x' }, effect: { kind: 'points', each: -500 } }] }],
    ['an unknown part', { extra: 1 }],
  ])('is not %s', (_, change) => expect(read(change).success).toBe(false));
  test('is what every built-in exercise could be', () => {
    for (const { id: _, ...fields } of builtIn) expect(commandSchema.safeParse({ type: 'addExercise', fields }).error).toBeUndefined();
  });
});

test('an exercise of an old log loads: no guide, values by any code', () => {
  const [{ guide: _, ...old }] = [{ ...ownExercise('Lama'), id: own(1) }];
  expect(exerciseSchema.safeParse({ ...old, values: ['BP', 'KL'] }).success).toBe(true);
});

describe('value frameworks', () => {
  test('BerAKHLAK is always there, others beside it, and their values may be used', () => {
    const state = stateAfter(createRetreat, framework, add('Lempar Bola', ['SG', 'KL']));
    expect(views.frameworks(state).map(({ name }) => name.id)).toEqual(['BerAKHLAK', 'Nilai Kota']);
    expect(['SG', 'KL', 'ZZ'].map((code) => valueName(views.frameworks(state), code, 'id'))).toEqual(['Nilai SG', 'Kolaboratif', 'ZZ']);
    given(createRetreat).when(add('Lempar Bola', ['SG'])).thenRefused({ code: 'unknownValue', value: 'SG' });
  });
  test('have a name and codes that mean one thing', () => {
    given(createRetreat).when({ type: 'addFramework', fields: ownFramework('berakhlak', ['SG', 'TR']) }).thenRefused({ code: 'frameworkExists', name: 'berakhlak' });
    given(createRetreat).when({ type: 'addFramework', fields: ownFramework('Kota', ['SG', 'KL']) }).thenRefused({ code: 'valueCodeTaken', value: 'KL' });
    given(createRetreat).when({ type: 'addFramework', fields: ownFramework('Kota', ['SG', 'SG']) }).thenRefused({ code: 'valueCodeTaken', value: 'SG' });
    given(createRetreat, framework).when({ type: 'editFramework', framework: v1, fields: ownFramework('Nilai Kota', ['SG', 'TR']) }).thenRefused({ code: 'unchanged' });
    given(createRetreat).when({ type: 'removeFramework', framework: v1 }).thenRefused({ code: 'unknownFramework' });
    given(createRetreat).when({ type: 'removeFramework', framework: berakhlak.id }).thenRefused({ code: 'unknownFramework' });
  });
  test('keep a value as long as an exercise or a run has it', () => {
    const removal: Command = { type: 'removeFramework', framework: v1 };
    given(createRetreat, framework, add('Lempar Bola', ['SG'])).when(removal).thenRefused({ code: 'valueInUse', value: 'Nilai SG', usedBy: 'Lempar Bola' });
    given(createRetreat, framework, add('Lempar Bola', ['SG']), plan(own(1)), remove(1)).when(removal).thenRefused({ code: 'valueInUse', value: 'Nilai SG', usedBy: 'Lempar Bola' });
    given(createRetreat, framework, add('Lempar Bola', ['SG'])).when({ type: 'editFramework', framework: v1, fields: ownFramework('Nilai Kota', ['TR', 'JJ']) })
      .thenRefused({ code: 'valueInUse', value: 'Nilai SG', usedBy: 'Lempar Bola' });
    expect(stateAfter(createRetreat, framework, { type: 'editFramework', framework: v1, fields: ownFramework('Nilai Kota', ['TR', 'JJ']) }, removal).frameworks).toEqual([]);
  });
  test('come back as they were', () => {
    const before = stateAfter(createRetreat, framework).frameworks;
    expect(stateAfter(createRetreat, framework, { type: 'removeFramework', framework: v1 }, undo).frameworks).toEqual(before);
    expect(stateAfter(createRetreat, framework, { type: 'editFramework', framework: v1, fields: ownFramework('Lain', ['TR', 'JJ']) }, undo).frameworks).toEqual(before);
  });
});

test('a new retreat made from this one has the same library and the same runs, under its own numbers', () => {
  const from = stateAfter(createRetreat, framework, add('Lempar Bola'), add('Estafet Air', ['SG']), remove(1), add('Bola Besar'), plan(own(2)), plan('yel' as ExerciseId), plan(own(3)), remove(3));
  const commands = [createRetreat, ...libraryAgain(from)];
  let state = emptyState;
  for (const [i, command] of commands.entries()) {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    state = reduceRow(state, { seq: i + 1, facts: decision.facts, at: moment(i) });
  }
  expect(state.exercises.map(({ id, name }) => [id, name.id])).toEqual([[own(1), 'Estafet Air']]);
  expect(state.frameworks).toEqual(from.frameworks);
  // The third was removed here, so nothing of it can be planned there.
  expect(state.runs.map(({ id, exercise }) => [id, exercise.id, exercise.name.id])).toEqual([[run(1), own(1), 'Estafet Air'], [run(2), 'yel', 'Yel-Yel dan Panji Tim']]);
});
