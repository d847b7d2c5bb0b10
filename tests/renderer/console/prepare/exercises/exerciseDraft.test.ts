// An exercise as it is typed: what one opens is what one saves, and whatever is wrong is said at its field.
import { describe, expect, test } from 'vitest';
import type { ExerciseDraft } from '../../../../../renderer/console/prepare/exercises/editor/exerciseDraft.ts';
import { blankDraft, draftOfExercise, hasEnglish, nothing } from '../../../../../renderer/console/prepare/exercises/editor/exerciseDraft.ts';
import { readExerciseDraft, sumTyped } from '../../../../../renderer/console/prepare/exercises/editor/readExerciseDraft.ts';
import { rowUp, withoutRow } from '../../../../../renderer/console/prepare/exercises/editor/rows.ts';
import { draftOfFramework, readFramework } from '../../../../../renderer/console/prepare/exercises/frameworks/frameworkDraft.ts';
import { ownExerciseSchema } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { berakhlak } from '../../../../../shared/library/berakhlak.ts';
import { exercises as builtIn } from '../../../../../shared/library/exercises.ts';
import { problemWords } from '../../../../../shared/text/prepare/exerciseEditor.ts';
import { ownExercise } from '../../../../shared/ownSamples.ts';

const free = (): boolean => false;
const draftOf = (name: string): ExerciseDraft => {
  const found = builtIn.find(({ id }) => id === name);
  const draft = found === undefined ? null : draftOfExercise(found, 'id');
  if (draft === null) throw new Error(name);
  return draft;
};
const pipe = draftOf('pipa-bocor');
const problemsOf = (draft: ExerciseDraft) => {
  const read = readExerciseDraft(draft, free);
  return 'problems' in read ? Object.fromEntries(Object.entries(read.problems).map(([at, { code }]) => [at, code])) : {};
};

test.each(builtIn.map((exercise) => [exercise.id, exercise] as const))('%s: what is opened is what is saved, in either language', (_, exercise) => {
  const { id: _id, ...fields } = exercise;
  for (const language of ['id', 'en'] as const) {
    const draft = draftOfExercise(exercise, language);
    if (draft === null) throw new Error('it has a guide');
    // Ids of penalties and criteria are the host's to give.
    expect(readExerciseDraft(draft, free)).toEqual({ fields: ownExerciseSchema.parse(fields) });
  }
});

test('a blank one says at every field what is missing, and never more than once', () => {
  const problems = problemsOf(blankDraft([{ id: 'Pelaksanaan', en: 'Pelaksanaan' }]));
  expect(problems).toMatchObject({ name: 'missing', objective: 'missing', values: 'noValue', 'phases.1.length': 'missing', 'result.target': 'missing', 'rules.5': 'missing', safety: 'missing', 'debrief.1': 'missing' });
  expect(problems).not.toHaveProperty('note');
  expect(problems).not.toHaveProperty('phases.1.name');
});

test('English left empty says the Indonesian, and opens empty again', () => {
  const read = readExerciseDraft({ ...pipe, name: { id: ' Pipa   Kota ', en: '' } }, free);
  expect('fields' in read && read.fields.name).toEqual({ id: 'Pipa Kota', en: 'Pipa Kota' });
  expect(hasEnglish(draftOfExercise({ id: builtIn[0]?.id as never, ...ownExercise('Bola') }, 'id')?.name)).toBe(false);
});

describe('is refused where it is wrong', () => {
  const rubric = { ...pipe.rule, kind: 'rubric' as const, criteria: [{ key: 1, name: { id: 'Rapi', en: '' }, most: '60' }, { key: 2, name: { id: 'Cepat', en: '' }, most: '39,5' }] };
  const counted = { ...pipe.rule, kind: 'count' as const, amount: '12', unit: { id: 'bola', en: '' } };
  test.each([
    ['a rubric of 99,5', { isCombined: false, rule: rubric, penalties: [] }, { 'result.criteria': 'notHundred' }],
    ['a rubric of 100', { rule: { ...rubric, criteria: rubric.criteria.map((each) => ({ ...each, most: '50' })) }, penalties: [] }, {}],
    ['a limit at the target', { rule: { ...pipe.rule, target: '4:00', limit: '4:00' } }, { 'result.limit': 'limitNotAfter' }],
    ['no time', { rule: { ...pipe.rule, target: '0:00' } }, { 'result.target': 'noTime' }],
    ['seconds where nothing is timed', { rule: counted, penalties: [{ key: 7, name: { id: 'Jatuh', en: '' }, kind: 'seconds' as const, much: '10' }] }, { 'penalties.7.kind': 'secondsWithoutTime' }],
    ['units where nothing is counted', { penalties: [{ key: 7, name: { id: 'Jatuh', en: '' }, kind: 'units' as const, much: '1' }] }, { 'penalties.7.kind': 'unitsWithoutCount' }],
    ['points of nothing', { penalties: [{ key: 7, name: { id: 'Jatuh', en: '' }, kind: 'points' as const, much: '0' }] }, { 'penalties.7.much': 'outOfRange' }],
    ['a ceiling of nothing, which is one', { penalties: [{ key: 7, name: { id: 'Jatuh', en: '' }, kind: 'ceiling' as const, much: '0' }] }, {}],
    ['sizes the wrong way round', { teamSize: { from: '9', to: '6', best: '7' } }, { 'teamSize.to': 'sizesReversed' }],
    ['a best size outside them', { teamSize: { from: '6', to: '9', best: '10' } }, { 'teamSize.best': 'outOfRange' }],
    ['a name too long in English alone', { name: { id: 'Bola', en: 'x'.repeat(81) } }, { 'name.en': 'tooLong' }],
    ['five values', { values: ['BP', 'AK', 'KO', 'HA', 'LO'] }, { values: 'tooManyValues' }],
    ['a phase in letters', { phases: [{ key: 1, name: { id: 'Main', en: '' }, length: 'lima' }] }, { 'phases.1.length': 'notATime' }],
    ['weights of 90', { isCombined: true, penalties: [], parts: [{ key: 1, name: { id: 'A', en: '' }, weight: '50', rule: counted }, { key: 2, name: { id: 'B', en: '' }, weight: '40', rule: counted }] }, { parts: 'notHundred' }],
  ])('%s', (_, change: Partial<ExerciseDraft>, problems) => expect(problemsOf({ ...pipe, ...change })).toEqual(problems));
  test('a name that is taken', () => {
    const read = readExerciseDraft(pipe, (name) => name === 'Pipa Bocor');
    expect(read).toEqual({ problems: { name: { code: 'nameTaken' } } });
  });
});

test('numbers are said as one types them here', () =>
  expect(problemWords({ code: 'outOfRange', least: 0.01, most: 100 }, 'id')).toBe('Hanya 0,01 sampai 100.'));
test('a sum counts what is a number, and rows move and go', () => {
  expect(sumTyped(['30', '2,5', '', 'x'])).toBe(3250);
  const rows = [{ key: 1 }, { key: 2 }, { key: 3 }];
  expect(rowUp(rows, 3)).toEqual([{ key: 1 }, { key: 3 }, { key: 2 }]);
  expect(rowUp(rows, 1)).toEqual(rows);
  expect(withoutRow(rows, 2)).toEqual([{ key: 1 }, { key: 3 }]);
});

describe('a value framework', () => {
  const { id: _, ...fields } = berakhlak;
  test('opened is what is saved', () => expect(readFramework(draftOfFramework(berakhlak), [])).toEqual({ fields }));
  test('is wrong at its fields', () => {
    const draft = draftOfFramework(null);
    const [one, two] = [{ ...draft.values[0], key: 1, code: 'sg', name: { id: 'Sigap', en: '' }, promise: nothing, indicators: { id: 'Datang awal\n\nMembantu', en: 'Comes early' } }, { ...draft.values[1], key: 2, code: 'KL', name: nothing, promise: nothing, indicators: nothing }];
    const read = readFramework({ name: nothing, values: [one, two] }, ['KL']);
    expect('problems' in read && Object.fromEntries(Object.entries(read.problems).map(([at, { code }]) => [at, code]))).toEqual({
      name: 'missing', 'values.1.indicators.en': 'linesDiffer', 'values.2.code': 'codeTwice', 'values.2.name': 'missing', 'values.2.indicators': 'missing',
    });
  });
});
