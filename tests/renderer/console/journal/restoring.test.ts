// "Pulihkan": a record's value comes back as a new change on top of the present one, or not at all where it stands already.
import { describe, expect, it } from 'vitest';
import { restoring } from '../../../../renderer/console/journal/restoring.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { facilitator } from '../../../shared/given.ts';
import { fields, finished, run, submit, team } from '../../../shared/samples.ts';
import { FIRST, journalAfter } from './story.ts';

describe('a sheet', () => {
  const log = journalAfter(submit(1, finished('5:30')), submit(1, finished('7:15'), { basedOn: 1 }), submit(2, finished('6:00')), { type: 'undo' });
  it('comes back on top of the present version, and the host takes it', () => {
    const command = restoring(log.entry(FIRST), log);
    expect(command).toEqual({ type: 'submitSheet', run: run(1), team: team(1), basedOn: 2, mark: finished('5:30'), penalties: {} });
    expect(command !== null && 'facts' in decide(log.state, command, facilitator)).toBe(true);
  });
  it('comes back where undo left a blank', () => {
    expect(restoring(log.entry(FIRST + 2), log)).toMatchObject({ team: team(2), basedOn: 2, mark: finished('6:00') });
  });
  it('is not offered where it stands already, nor where the record left a blank', () => {
    expect(restoring(log.entry(FIRST + 1), log)).toBeNull();
    expect(restoring(log.entry(FIRST + 3), log)).toBeNull();
  });
  it('is not offered when its exercise is gone', () => expect(restoring(log.entry(FIRST), { ...log, runs: [] })).toBeNull());
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
