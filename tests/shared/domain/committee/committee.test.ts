// The committee's list and who judges what; an operator may come from it, or onto it.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import type { MemberFields } from '../../../../shared/domain/committee/schemas.ts';
import type { DutyId, ExerciseId, MemberId, SessionId } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { ready, run, sessionFields, team } from '../../samples.ts';

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

describe('a judge of a rubric', () => {
  const chant = run(2);
  const two: readonly Command[] = [...listed, add({ ...judge, name: 'Yoga Contoh' }), { type: 'planRun', exercise: 'yel' as ExerciseId }];
  const assignChant = (member: string, station: string | null = null): Command => ({ type: 'assignJudge', fields: { member: member as MemberId, run: chant, station, session: null } });
  const sheet = (by: MemberId | null): Command => ({
    type: 'submitSheet', run: chant, team: team(1), ...(by === null ? {} : { judge: by }), basedOn: 0, mark: { kind: 'rated', points: [2000, 2000, 2000, 1000] }, penalties: {},
  });
  const judges = (...steps: readonly Command[]): readonly MemberId[] | undefined => stateAfter(...two, ...steps).runs.find(({ id }) => id === chant)?.judges;
  test('has a sheet of their own once assigned, in the order of the assigning, and none once released', () => {
    expect(judges(assignChant('c2'), assignChant('c1'))).toEqual(['c2', 'c1']);
    expect(judges(assignChant('c2'), assignChant('c1'), undo)).toEqual(['c2']);
    expect(judges(assignChant('c2'), assignChant('c1'), { type: 'releaseJudge', duty: 'd1' as DutyId })).toEqual(['c1']);
    expect(judges(assignChant('c2'), assignChant('c1'), { type: 'releaseJudge', duty: 'd1' as DutyId }, undo)).toEqual(['c2', 'c1']);
  });
  test('chosen among the rules already is not chosen twice', () => {
    expect(judges({ type: 'setJudges', run: chant, judges: [c1] }, assignChant('c1'))).toEqual([c1]);
  });
  test('on duty in two sessions stays until the last of them is released', () => {
    const session: Command = { type: 'addSession', fields: sessionFields(16, '09:00', '10:00', 'Yel-yel') };
    const inSession: Command = { type: 'assignJudge', fields: { member: c1, run: chant, station: null, session: 's1' as SessionId } };
    expect(judges(session, assignChant('c1'), inSession, { type: 'releaseJudge', duty: 'd1' as DutyId })).toEqual([c1]);
  });
  test('at one station only watches, as does everybody on duty where something is measured', () => {
    expect(judges(assignChant('c1', 'Pos 2'))).toEqual([]);
    given(...two).when(assign()).thenFacts({ type: 'judgeAssigned', duty: 'd1' as DutyId, fields: { member: c1, run: run(1), station: null, session: null } });
  });
  test('changes no sheet that is awaited once one is in', () => {
    expect(judges(sheet(null), assignChant('c1'))).toEqual([]);
    expect(judges(assignChant('c1'), sheet(c1), assignChant('c2'))).toEqual([c1]);
    expect(judges(assignChant('c1'), sheet(c1), { type: 'releaseJudge', duty: 'd1' as DutyId })).toEqual([c1]);
  });
  test('is one of ten at most', () => {
    const names = Array.from({ length: 9 }, (_, i) => add({ ...judge, name: `Penilai ${i + 3}` }));
    const all = Array.from({ length: 11 }, (_, i) => assignChant(`c${i + 1}`));
    expect(judges(...names, ...all)).toHaveLength(10);
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
