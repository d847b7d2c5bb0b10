// The target and the limit of a run by time: the clock on the wall moves neither, a person does, for every team at once, and no sheet is left beyond them.
import { describe, expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../../shared/domain/commands.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import { timesIn } from '../../../../../shared/domain/scoring/run/times.ts';
import type { ExerciseId } from '../../../../../shared/units.ts';
import { minutes } from '../../../../../shared/units.ts';
import { given, stateAfter } from '../../../given.ts';
import { clock, finished, planRun, ready, run, startPhase, submit, team } from '../../../samples.ts';

const change = (target: string, limit: string, reason: string | null = null, more: Partial<CommandOf<'changeTimes'>> = {}): CommandOf<'changeTimes'> =>
  ({ type: 'changeTimes', run: run(1), part: null, target: clock(target), limit: clock(limit), reason, ...more });
const runIn = ({ runs }: State, id = run(1)) => {
  const found = runs.find((each) => each.id === id);
  if (found === undefined) throw new Error('no such run');
  return found;
};
const hasil = (state: State, number: number) => cellOf(runIn(state), team(number)).hasil;
const timesOf = (state: State, id = run(1)) => timesIn(runIn(state, id).exercise.result).map(({ part, rule: { target, limit } }) => [part, target, limit]);
const REASON = 'Semua tim mendapat satu menit lagi';
const scored = [...ready(), submit(1, finished('5:30'))];

test('a minute more on the wall leaves the limit where it was', () => {
  const more: Command = { type: 'adjustTimer', by: minutes(1) };
  expect(timesOf(stateAfter(...ready(), startPhase(2), more))).toEqual([[null, clock('4:00'), clock('12:00')]]);
  given(...ready(), startPhase(2), more).when(submit(1, finished('12:30'))).thenRefused({ code: 'timeOverLimit', limit: clock('12:00') });
});

describe('a change', () => {
  test('is free before the first score, and counts for what comes after', () => {
    given(...ready()).when(change('4:00', '13:00', 'tidak perlu')).thenFacts({ type: 'timesChanged', run: run(1), part: null, target: clock('4:00'), limit: clock('13:00'), reason: null });
    expect(hasil(stateAfter(...ready(), change('4:00', '13:00'), submit(1, finished('12:30'))), 1)).toBe(4_333);
  });
  test('asks for a reason after it, and moves every team alike', () => {
    given(...scored).when(change('4:00', '13:00')).thenRefused({ code: 'reasonNeeded' });
    expect(hasil(stateAfter(...scored), 1)).toBe(8_875);
    expect(hasil(stateAfter(...scored, change('4:00', '13:00', REASON)), 1)).toBe(9_000);
  });
  test('leaves no sheet beyond the limit, nor does taking it back', () => {
    given(...scored).when(change('4:00', '5:29', REASON)).thenRefused({ code: 'finishedLater', name: 'Rajawali', time: clock('5:30') });
    const longer = [...ready(2), submit(1, finished('5:30')), submit(2, finished('6:00')), change('4:00', '13:00', REASON)];
    given(...longer, submit(1, finished('12:30'), { basedOn: 1 })).when(change('4:00', '12:00', REASON)).thenRefused({ code: 'finishedLater', name: 'Rajawali', time: clock('12:30') });
    expect(timesOf(stateAfter(...longer, { type: 'undo' }))).toEqual([[null, clock('4:00'), clock('12:00')]]);
    // A sheet that was corrected beyond the limit of before is taken back first.
    const corrected = [...longer, { type: 'verifyRun', run: run(1), reader: 'Tono Contoh' }, submit(2, finished('12:30'), { basedOn: 1, reason: 'Salah baca' })] as const;
    expect(timesOf(stateAfter(...corrected, { type: 'undo' }, { type: 'undo' }))).toEqual([[null, clock('4:00'), clock('13:00')]]);
    expect(timesOf(stateAfter(...corrected, { type: 'undo' }, { type: 'undo' }, { type: 'undo' }))).toEqual([[null, clock('4:00'), clock('12:00')]]);
  });
  test('needs a rule by time, a limit after the target, and something that changes', () => {
    given(...ready()).when(change('4:00', '12:00')).thenRefused({ code: 'unchanged' });
    given(...ready()).when(change('4:00', '4:00')).thenRefused({ code: 'limitNotAfterTarget' });
    given(...ready(), { type: 'planRun', exercise: 'jalur-bola' as ExerciseId }).when(change('4:00', '13:00', null, { run: run(2) }))
      .thenRefused({ code: 'notByTime', exercise: { id: 'Jalur Bola', en: 'Pipeline Relay' } });
    given(...ready(), planRun).when(change('4:00', '13:00', null, { part: 1 })).thenRefused({ code: 'notByTime', exercise: { id: 'Pipa Bocor', en: 'Leaking Pipe' } });
  });
  test('of a combined rule changes its part by time alone', () => {
    const sprint: Command = { type: 'planRun', exercise: 'papan-angka' as ExerciseId };
    const after = stateAfter(...ready(), sprint, change('0:30', '2:00', null, { run: run(2), part: 0 }));
    expect(timesOf(after, run(2))).toEqual([[0, clock('0:30'), clock('2:00')]]);
    expect(runIn(after, run(2)).exercise.result).toMatchObject({ parts: [{ weight: 60 }, { weight: 40, rule: { kind: 'rubric' } }] });
  });
});
