// Concluding the scoring stops the time of what was timed, and leaves the talk about it its time.
import { expect, it } from 'vitest';
import { timeAfterClosing } from '../../../../../renderer/console/run/readBack/timeAfterClosing.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { Deed } from '../../../../shared/given.ts';
import { at, given, moment, stateAfter } from '../../../../shared/given.ts';
import { ready, run, startPhase } from '../../../../shared/samples.ts';

const after = (now: number, ...steps: readonly (Command | Deed)[]) => timeAfterClosing(run(1), views.timer(stateAfter(...ready(), ...steps)), moment(now));
const last = (views.runs(stateAfter(...ready()))[0]?.exercise.phases.length ?? 0) - 1;

it('stands where it is in a phase that is timed, over its end too, and can go on', () => {
  const begun = at(10, startPhase(0));
  for (const now of [20, 90_000]) expect(after(now, begun)).toEqual({ type: 'pauseTimer', from: { run: run(1), phase: 0, going: 'running' } });
  given(...ready(), begun).when({ type: 'pauseTimer', from: { run: run(1), phase: 0, going: 'running' } }).thenFacts({ type: 'timerPaused' });
  expect(after(30, begun, at(20, { type: 'pauseTimer', from: { run: run(1), phase: 0, going: 'running' } }))).toBeNull();
});

it('goes on in the last phase, and ends once that is over', () => {
  const begun = at(10, startPhase(last));
  expect(after(20, begun)).toBeNull();
  expect(after(90_000, begun)).toEqual({ type: 'finishTimer', from: { run: run(1), phase: last } });
});

it('is left alone where another exercise is timed, or none', () => {
  expect(after(20)).toBeNull();
  expect(timeAfterClosing(run(2), views.timer(stateAfter(...ready(), at(10, startPhase(0)))), moment(20))).toBeNull();
});
