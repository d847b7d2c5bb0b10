// The committee's list and who judges what; an operator may come from it, or onto it.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import { commandSchema } from '../../../shared/domain/commands.ts';
import type { MemberFields } from '../../../shared/domain/committee/schemas.ts';
import type { DutyId, ExerciseId, MemberId, SessionId } from '../../../shared/units.ts';
import { given, stateAfter } from '../given.ts';
import { ready, run, sessionFields, team } from '../samples.ts';

const c1 = 'c1' as MemberId;
const judge: MemberFields = { name: 'Rina Contoh', rank: 'Penata Tk. I', nip: null, post: 'Widyaiswara', roles: ['judge', 'facilitator'] };
const add = (fields: MemberFields): Command => ({ type: 'addMember', fields });
const listed = [...ready(), add(judge)];
const assign = (more: Partial<{ station: string | null; session: SessionId | null }> = {}): Command =>
  ({ type: 'assignJudge', fields: { member: c1, run: run(1), station: null, session: null, ...more } });
const undo: Command = { type: 'undo' };

describe('members', () => {
  test('are added, changed and removed, each with the way back', () => {
    const edit: Command = { type: 'editMember', member: c1, fields: { ...judge, post: null } };
    expect(stateAfter(...listed).committee).toEqual([{ ...judge, id: c1 }]);
    expect(stateAfter(...listed, edit).committee[0]?.post).toBeNull();
    expect(stateAfter(...listed, edit, undo).committee).toEqual([{ ...judge, id: c1 }]);
    expect(stateAfter(...listed, { type: 'removeMember', member: c1 }).committee).toEqual([]);
    const two = [...listed, add({ ...judge, name: 'Yoga Contoh' })];
    expect(stateAfter(...two, { type: 'removeMember', member: c1 }, undo).committee.map(({ name }) => name)).toEqual(['Rina Contoh', 'Yoga Contoh']);
  });
  test('who judged and left pass their sheets on to nobody who comes after', () => {
    const left = stateAfter(...listed, { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [c1] },
      { type: 'submitSheet', run: run(2), team: team(1), judge: c1, basedOn: 0, mark: { kind: 'rated', points: [2000, 2000, 2000, 1000] }, penalties: {} },
      { type: 'removeMember', member: c1 }, add({ ...judge, name: 'Yoga Contoh' }));
    expect(left.committee.map(({ id, name }) => [id, name])).toEqual([['c2', 'Yoga Contoh']]);
    expect(Object.keys(left.runs[1]?.sheets[team(1)] ?? {})).toEqual([c1]);
  });
  test('are refused twice by one name, whatever the case', () => {
    given(...listed).when(add({ ...judge, name: 'RINA CONTOH' })).thenRefused({ code: 'memberAlreadyIn', name: 'RINA CONTOH' });
    given(...listed).when({ type: 'editMember', member: c1, fields: judge }).thenRefused({ code: 'unchanged' });
  });
  test('have one role at least and none twice', () => {
    expect(commandSchema.safeParse(add({ ...judge, roles: [] })).success).toBe(false);
    expect(commandSchema.safeParse(add({ ...judge, roles: ['judge', 'judge'] })).success).toBe(false);
    expect(commandSchema.safeParse(add(judge)).success).toBe(true);
  });
});

describe('a judge', () => {
  test('is assigned to a run, with station and session or without, and released', () => {
    const state = stateAfter(...listed, assign(), assign({ station: 'P3' }));
    expect(state.duties.map(({ id, station }) => [id, station])).toEqual([['d1', null], ['d2', 'P3']]);
    const released: Command = { type: 'releaseJudge', duty: 'd1' as DutyId };
    expect(stateAfter(...listed, assign(), assign({ station: 'P3' }), released).duties.map(({ id }) => id)).toEqual(['d2']);
    expect(stateAfter(...listed, assign(), assign({ station: 'P3' }), released, undo).duties.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });
  test('is refused for what is not there, without the role, and twice', () => {
    given(...listed).when(assign({ session: 's1' as SessionId })).thenRefused({ code: 'unknownSession' });
    given(...ready()).when(assign()).thenRefused({ code: 'unknownMember' });
    given(...ready(), add({ ...judge, roles: ['mc'] })).when(assign()).thenRefused({ code: 'notAJudge', name: 'Rina Contoh' });
    given(...listed, assign()).when(assign()).thenRefused({ code: 'unchanged' });
  });
  test('on duty keeps the role and stays on the list', () => {
    given(...listed, assign()).when({ type: 'removeMember', member: c1 }).thenRefused({ code: 'judgeOnDuty', name: 'Rina Contoh' });
    given(...listed, assign()).when({ type: 'editMember', member: c1, fields: { ...judge, roles: ['mc'] } }).thenRefused({ code: 'judgeOnDuty', name: 'Rina Contoh' });
  });
  test('holds the session there', () => {
    const session: Command = { type: 'addSession', fields: sessionFields(16, '09:00', '10:00', 'Pos bergilir') };
    given(...listed, session, assign({ session: 's1' as SessionId })).when({ type: 'removeSession', session: 's1' as SessionId })
      .thenRefused({ code: 'sessionHasJudges', title: 'Pos bergilir' });
  });
});

describe('an operator', () => {
  test('may be anyone; a new name joins the list where that is asked', () => {
    given(...listed).when({ type: 'changeOperator', name: 'Tamu Contoh' }).thenFacts({ type: 'operatorChanged', name: 'Tamu Contoh' });
    const joined = stateAfter(...listed, { type: 'changeOperator', name: 'Budi Contoh', join: true });
    expect(joined.committee.map(({ name, roles }) => [name, roles])).toEqual([['Rina Contoh', ['judge', 'facilitator']], ['Budi Contoh', ['organiser']]]);
    expect(stateAfter(...listed, { type: 'changeOperator', name: 'Budi Contoh', join: true }, undo)).toMatchObject({ operator: 'Sari Wulandari', committee: [{ name: 'Rina Contoh' }] });
    given(...listed).when({ type: 'changeOperator', name: 'Rina Contoh', join: true }).thenFacts({ type: 'operatorChanged', name: 'Rina Contoh' });
  });
});
