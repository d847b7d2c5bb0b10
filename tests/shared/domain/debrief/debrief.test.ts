// The debrief in five steps: opened and cued, turned, ended, and timed by the instant; it gives the hall the questions and nothing else.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { debriefAt, debriefSteps, stepLength } from '../../../../shared/domain/debrief/steps.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import { minutes, seconds } from '../../../../shared/units.ts';
import type { Deed } from '../../given.ts';
import { at, given, moment, stateAfter } from '../../given.ts';
import { pipe, planRun, ready, run } from '../../samples.ts';

const start: Command = { type: 'startDebrief', run: run(1) };
const turn = (step: number): Command => ({ type: 'turnDebrief', step });
const take: Command = { type: 'takeScene' };
const sceneAfter = (...steps: readonly (Command | Deed)[]) => hallView(stateAfter(...ready(), ...steps)).scene;

describe('a debrief', () => {
  test('is cued as it starts, and on the wall after its take', () => {
    given(...ready()).when(start).thenFacts({ type: 'debriefStarted', run: run(1) }, { type: 'sceneCued', scene: 'debrief' });
    expect(sceneAfter(at(5, start)).kind).toBe('welcome');
    expect(sceneAfter(at(5, start), take)).toEqual({ kind: 'debrief', exercise: pipe.name, questions: pipe.debrief, step: 0, since: moment(5) });
  });
  test('of another run on the wall changes the wall at once', () => {
    given(...ready(), planRun, start, take).when({ type: 'startDebrief', run: run(2) }).thenFacts({ type: 'debriefStarted', run: run(2) });
    given(...ready()).when({ type: 'startDebrief', run: run(9) }).thenRefused({ code: 'unknownRun' });
  });
  test('each step counts from the moment it is turned to', () => {
    expect(sceneAfter(start, take, at(70, turn(1)))).toMatchObject({ step: 1, since: moment(70) });
    given(...ready(), start, turn(1)).when(turn(1)).thenRefused({ code: 'unchanged' });
    given(...ready()).when(turn(1)).thenRefused({ code: 'nothingOpened' });
  });
  test('ended, it leaves the wall to the welcome and cannot be turned', () => {
    expect(sceneAfter(start, take, { type: 'endDebrief' }).kind).toBe('welcome');
    given(...ready(), start, { type: 'endDebrief' }).when(turn(1)).thenRefused({ code: 'nothingOpened' });
    given(...ready()).when({ type: 'endDebrief' }).thenRefused({ code: 'nothingOpened' });
  });
  test('undo leaves it alone', () => {
    expect(stateAfter(...ready(), start, turn(2), { type: 'undo' }).debrief?.step).toBe(2);
  });
});

describe('its time', () => {
  test('is 1, 3, 3 and 2 minutes, and as long as it takes to write', () => {
    expect(debriefSteps.map((_, step) => stepLength(step))).toEqual([minutes(1), minutes(3), minutes(3), minutes(2), null]);
  });
  test.each([
    [0, 20, 40, 1 / 15], [1, 0, 180, 0.2], [2, 90, 90, 0.5], [3, 120, 0, 0.8], [3, 150, -30, 0.8], [4, 999, null, 0.8],
  ] as const)('step %i after %i seconds has %s left, and the flag stands at %d', (step, passed, left, way) => {
    const now = debriefAt({ step, since: moment(0) }, moment(passed));
    expect(now.left).toBe(left === null ? null : seconds(left));
    expect(now.way).toBeCloseTo(way, 5);
  });
  test('a clock behind its start has not begun to count', () => {
    expect(debriefAt({ step: 1, since: moment(100) }, moment(0))).toEqual({ passed: 0, left: minutes(3), way: 0.2 });
  });
});
