// Runs are planned from the library and sheets come in with versions.
import { describe, expect, test } from 'vitest';
import { allSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { Amount, ExerciseId, Hundredths } from '../../../../../shared/units.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import { given, stateAfter } from '../../../given.ts';
import { absent, clock, finished, penalty, pipe, planRun, ready, run, submit, team, unfinished } from '../../../samples.ts';

test('a planned run copies the whole exercise into its fact', () => {
  given(...ready()).when(planRun).thenFacts({ type: 'runPlanned', run: run(2), exercise: pipe, weight: 1 });
  expect(stateAfter(...ready()).runs).toEqual([newRun(run(1), pipe, 1)]);
});

test('an exercise outside the library is refused', () => {
  given(...ready()).when({ type: 'planRun', exercise: 'gatra' as ExerciseId }).thenRefused({ code: 'unknownExercise' });
});

test('a sheet is one fact, and one more for each penalty counted', () => {
  given(...ready()).when(submit(2, finished('5:30'), { penalties: { 'ember-jatuh': 2, 'alat-penyumbat': 0 } })).thenFacts(
    { type: 'sheetSubmitted', run: run(1), team: team(2), version: 1, mark: finished('5:30') },
    { type: 'penaltyCounted', run: run(1), team: team(2), penalty: penalty('ember-jatuh'), count: 2 },
  );
});

test('a sheet submitted again rises by one version and may take a penalty back', () => {
  const first = submit(2, finished('5:30'), { penalties: { 'ember-jatuh': 2 } });
  given(...ready(), first).when(submit(2, finished('5:31'), { basedOn: 1 })).thenFacts(
    { type: 'sheetSubmitted', run: run(1), team: team(2), version: 2, mark: finished('5:31') },
    { type: 'penaltyCounted', run: run(1), team: team(2), penalty: penalty('ember-jatuh'), count: 0 },
  );
  expect(stateAfter(...ready(), first, submit(2, absent, { basedOn: 1, penalties: { 'ember-jatuh': 2 } })).runs[0]?.sheets).toEqual({
    [team(2)]: { '': { version: 2, mark: absent, penalties: { 'ember-jatuh': 2 } } },
  });
});

describe('a shared result', () => {
  const joint: Command = { type: 'planRun', exercise: 'rantai' as ExerciseId };
  const joints = (basedOn: number, units: number): Command => submit(1, { kind: 'amount', amount: (units * 100) as Amount }, { run: run(2), basedOn });
  const versions = (...steps: readonly Command[]) => allSaid(stateAfter(...ready(2), joint, ...steps).runs[1]?.sheets ?? {}).map(({ said }) => said.version);

  test('stands in every row, whoever’s it is typed in', () => expect(versions(joints(0, 8), joints(1, 9))).toEqual([2, 2]));
  test('never bears a version a second time', () => expect(versions(joints(0, 8), { type: 'undo' }, joints(2, 9))).toEqual([3, 3]));
});

describe('refused is a sheet', () => {
  const story = given(...ready(), submit(1, finished('5:30'), { penalties: { 'ember-jatuh': 1 } }));

  test('of an unknown run, team or penalty', () => {
    story.when(submit(2, absent, { run: run(9) })).thenRefused({ code: 'unknownRun' });
    story.when(submit(9, absent)).thenRefused({ code: 'unknownTeam' });
    story.when(submit(2, absent, { penalties: { 'garis-terinjak': 1 } })).thenRefused({ code: 'unknownPenalty' });
  });
  test('based on another version than the present one', () => {
    story.when(submit(1, absent)).thenRefused({ code: 'sheetMovedOn', version: 1 });
    story.when(submit(2, absent, { basedOn: 1 })).thenRefused({ code: 'sheetMovedOn', version: 0 });
  });
  test('that says what the present one says', () => {
    story.when(submit(1, finished('5:30'), { basedOn: 1, penalties: { 'ember-jatuh': 1 } })).thenRefused({ code: 'unchanged' });
  });
  test('with no time, or a time over the limit', () => {
    story.when(submit(2, finished('0:00'))).thenRefused({ code: 'timeNotPositive' });
    story.when(submit(2, finished('12:01'))).thenRefused({ code: 'timeOverLimit', limit: clock('12:00') });
    story.when(submit(2, finished('12:00'))).thenFacts(
      { type: 'sheetSubmitted', run: run(1), team: team(2), version: 1, mark: finished('12:00') },
    );
  });
});

test('the console sees blank, nothing and absent as three different things', () => {
  const [view] = views.runs(stateAfter(...ready(), submit(1, unfinished(0)), submit(2, absent), submit(3, finished('5:30'), { penalties: { 'ember-jatuh': 2 } })));
  expect(view?.rows.map(({ sheets, score }) => [sheets[0]?.sheet?.mark ?? null, score])).toEqual([
    [unfinished(0), 0],
    [absent, 0],
    [finished('5:30'), 8625 as Hundredths],
    [null, null],
  ]);
});
