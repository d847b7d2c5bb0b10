// "Pulihkan": a record's value comes back as a new change on top of the present one, or not at all where it stands already.
import { describe, expect, it } from 'vitest';
import { restoring } from '../../../../renderer/console/journal/restoring.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { ExerciseId, Hundredths } from '../../../../shared/units.ts';
import { facilitator } from '../../../shared/given.ts';
import { addJudge, fields, finished, judge, run, submit, team } from '../../../shared/samples.ts';
import { FIRST, journalAfter } from './story.ts';

const isTaken = (state: Parameters<typeof decide>[0], command: Command | null): boolean => command !== null && 'facts' in decide(state, command, facilitator);

describe('a sheet', () => {
  const log = journalAfter(submit(1, finished('5:30')), submit(1, finished('7:15'), { basedOn: 1 }), submit(2, finished('6:00')), { type: 'undo' });
  it('comes back on top of the present version, and the host takes it', () => {
    const command = restoring(log.entry(FIRST), log);
    expect(command).toEqual({ type: 'submitSheet', run: run(1), team: team(1), basedOn: 2, mark: finished('5:30'), penalties: {} });
    expect(isTaken(log.state, command)).toBe(true);
  });
  it('comes back where undo left a blank', () => {
    expect(restoring(log.entry(FIRST + 2), log)).toMatchObject({ team: team(2), basedOn: 2, mark: finished('6:00') });
  });
  it('is not offered where it stands already, nor where the record left a blank', () => {
    expect(restoring(log.entry(FIRST + 1), log)).toBeNull();
    expect(restoring(log.entry(FIRST + 3), log)).toBeNull();
  });
  it('is not offered when its exercise is gone', () => expect(restoring(log.entry(FIRST), { ...log, runs: [] })).toBeNull());
  it('is not offered once its run is read back or cancelled: that asks for a reason, or for the run', () => {
    const all = [1, 2, 3, 4].map((number) => submit(number, finished('5:30')));
    const readBack = journalAfter(...all, submit(1, finished('6:00'), { basedOn: 1 }), { type: 'verifyRun', run: run(1), reader: 'Rina Astuti' });
    expect([readBack.runs[0]?.stage, restoring(readBack.entry(FIRST), readBack)]).toEqual(['verified', null]);
    const cancelled = journalAfter(...all, submit(1, finished('6:00'), { basedOn: 1 }), { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null });
    expect(restoring(cancelled.entry(FIRST), cancelled)).toBeNull();
  });
});

describe('a sheet of several tries', () => {
  const first = { mark: finished('5:30'), penalties: {} };
  const log = journalAfter(submit(1, finished('6:00'), { earlier: [first] }), submit(1, finished('6:00'), { basedOn: 1 }));
  it('comes back with all of them, though its last one stands already', () => {
    const command = restoring(log.entry(FIRST), log);
    expect(command).toMatchObject({ basedOn: 2, mark: finished('6:00'), earlier: [first] });
    expect(isTaken(log.state, command)).toBe(true);
  });
});

describe("a judge's sheet", () => {
  const points = (...each: readonly number[]) => ({ kind: 'rated' as const, points: each.map((one) => one * 100) });
  const by = (number: number, basedOn: number, ...each: readonly number[]) => submit(1, points(...each), { run: run(2), judge: judge(number), basedOn });
  const judged: readonly Command[] = [
    addJudge('Ani Contoh'), addJudge('Budi Contoh'), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [judge(1), judge(2)] },
  ];
  const change: Command = {
    type: 'changeRubric', run: run(2), reason: 'Penilai sepakat', criteria: [20, 30, 30, 20].map((most, i) => ({ name: { id: `Baru ${i + 1}`, en: `New ${i + 1}` }, most: (most * 100) as Hundredths })),
  };
  const log = journalAfter(...judged, by(1, 0, 28, 20, 20, 15), by(2, 0, 20, 15, 15, 10), by(2, 1, 10, 15, 15, 10), change);
  const SECOND = FIRST + judged.length + 1;
  it('comes back as that judge\'s, on top of its own version and by the rubric on its own paper', () => {
    const command = restoring(log.entry(SECOND), log);
    expect(command).toMatchObject({ type: 'submitSheet', judge: judge(2), basedOn: 2, mark: points(20, 15, 15, 10), rubric: 1 });
    expect(isTaken(log.state, command)).toBe(true);
  });
  it('is not offered where it stands already, whatever the others say', () => {
    expect([SECOND - 1, SECOND + 1].map((seq) => restoring(log.entry(seq), log))).toEqual([null, null]);
  });
  it('is not offered where that judge gives none any more', () => {
    const since = journalAfter(...judged, by(1, 0, 28, 20, 20, 15), by(2, 0, 20, 15, 15, 10), by(2, 1, 10, 15, 15, 10), { type: 'undo' }, { type: 'undo' }, { type: 'setJudges', run: run(2), judges: [judge(1)] });
    expect(since.runs[1]?.judges).toEqual([judge(1)]);
    expect(restoring(since.entry(SECOND), since)).toBeNull();
  });
});

describe('particulars', () => {
  const log = journalAfter({ type: 'editRetreat', fields: { ...fields, name: 'Retret Kedua' } }, { type: 'editRetreat', fields: { ...fields, name: 'Retret Ketiga' } });
  it('come back from any record that set them', () => {
    expect(restoring(log.entry(1), log)).toEqual({ type: 'editRetreat', fields });
    expect(restoring(log.entry(FIRST), log)).toEqual({ type: 'editRetreat', fields: { ...fields, name: 'Retret Kedua' } });
  });
  it('are not offered where they stand already', () => expect(restoring(log.entry(FIRST + 1), log)).toBeNull());
});

it('people, draws and planned exercises are left to undo', () => {
  const log = journalAfter();
  expect([2, 3, 4].map((seq) => restoring(log.entry(seq), log))).toEqual([null, null, null]);
});
