// What a retreat's form says is wrong, and that only a sound draft becomes fields.
import { describe, expect, it } from 'vitest';
import { draftOf, draftProblems, emptyDraft, fieldsOf, titleProblem, withLastDayAlong } from '../../../renderer/console/retreatDraft.ts';
import type { RetreatDraft } from '../../../renderer/console/retreatDraft.ts';

const draft: RetreatDraft = {
  name: '  Retret Kerja Sama ', organiser: 'BKPSDM', place: 'Aula', startsOn: '2025-05-15', endsOn: '2025-05-17', zone: 'WIB',
};

describe('a retreat being typed', () => {
  it('asks for everything at first', () => {
    expect(draftProblems(emptyDraft('WITA'))).toEqual({ name: 'empty', organiser: 'empty', place: 'empty', startsOn: 'notADay', endsOn: 'notADay' });
    expect(fieldsOf(emptyDraft('WITA'))).toBeNull();
  });
  it('becomes trimmed fields once it is sound, and those make the same draft again', () => {
    const fields = fieldsOf(draft);
    expect(fields).toEqual({ ...draft, name: 'Retret Kerja Sama' });
    expect(fields === null ? null : fieldsOf(draftOf(fields))).toEqual(fields);
  });
  it('may last one day, but not end before it starts', () => {
    expect(draftProblems({ ...draft, endsOn: '2025-05-15' })).toEqual({});
    expect(draftProblems({ ...draft, endsOn: '2025-05-14' })).toEqual({ endsOn: 'endsBeforeStart' });
    expect(fieldsOf({ ...draft, endsOn: '2025-05-14' })).toBeNull();
  });
  it('knows days that no calendar has', () => {
    expect(draftProblems({ ...draft, startsOn: '2025-02-30' })).toEqual({ startsOn: 'notADay' });
  });
  it('keeps its length when the first day moves, however that is typed, until the last day is typed itself', () => {
    const typed = (...days: readonly Partial<RetreatDraft>[]) => days.reduce<RetreatDraft>((before, change) => withLastDayAlong(draft, before, { ...before, ...change }), draft);
    expect(typed({ startsOn: '2025-05-30' })).toEqual({ ...draft, startsOn: '2025-05-30', endsOn: '2025-06-01' });
    expect(typed({ startsOn: '0002-05-30' }, { startsOn: '' }, { startsOn: '2025-05-30' }).endsOn).toBe('2025-06-01');
    expect(typed({ endsOn: '2025-05-18' }, { startsOn: '2025-05-16' }).endsOn).toBe('2025-05-18');
    expect(typed({ startsOn: '2025-05-16' }, { endsOn: '2025-05-16' }, { startsOn: '2025-05-15' }).endsOn).toBe('2025-05-16');
    expect(withLastDayAlong(emptyDraft('WIB'), emptyDraft('WIB'), { ...emptyDraft('WIB'), startsOn: '2025-05-16' }).endsOn).toBe('');
  });
  it('counts letters after trimming', () => {
    expect(titleProblem(' '.repeat(300))).toBe('empty');
    expect(titleProblem(` ${'a'.repeat(200)} `)).toBeUndefined();
    expect(titleProblem('a'.repeat(201))).toBe('tooLong');
  });
});
