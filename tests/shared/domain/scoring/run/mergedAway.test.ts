// A team that was merged away keeps its papers: nothing of it is open when it goes, what older files left open still counts as open, and its sheets can be corrected for ever.
import { expect, test, describe } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { openResults } from '../../../../../shared/domain/records/paperBasis.ts';
import { reduceAll } from '../../../../../shared/domain/reduce.ts';
import { readinessOf } from '../../../../../shared/domain/reveal/readiness.ts';
import { teamScore } from '../../../../../shared/domain/scoring/points/teamScore.ts';
import type { Mark } from '../../../../../shared/domain/scoring/points/mark.ts';
import type { Amount, ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { facilitator, given, moment, stateAfter } from '../../../given.ts';
import { addJudge, finished, pipe, ready, run, submit, team } from '../../../samples.ts';

const [c1, c2] = ['c1', 'c2'] as readonly string[] as readonly [MemberId, MemberId];
const rated = (...points: readonly number[]): Mark => ({ kind: 'rated', points: points.map((each) => (each * 100) as Amount) });
const second = 'Beni Contoh';
const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
const dispute: Command = { type: 'disputeCell', run: run(1), team: team(2), words: 'Waktu kami 5:30' };
const decision: Command = { type: 'decideDispute', run: run(1), team: team(2), decision: 'Tetap' };
const verify: Command = { type: 'verifyRun', run: run(1), reader: second };
const close: Command = { type: 'closeRun', run: run(1) };
const pipes: readonly Command[] = [...ready(3), submit(1, finished('6:00')), submit(2, finished('7:00')), submit(3, finished('8:00'))];

const chantSheet = (of: number, judge: MemberId, ...points: readonly number[]): Command => submit(of, rated(...points), { run: run(2), judge });
/** Every team has both its sheets but t2, which lacks c2's. */
const panel: readonly Command[] = [
  ...ready(3), addJudge('Ani Contoh'), addJudge('Cici Contoh'), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [c1, c2] },
  ...[1, 3].flatMap((of) => [c1, c2].map((judge) => chantSheet(of, judge, 20, 20, 20, 15))), chantSheet(2, c1, 20, 20, 20, 15),
];
const releasing = (of: number): Command => ({ type: 'releaseSheet', run: run(2), team: team(of), judge: c2, reason: 'Lembar hilang', second });
const verifyPanel: Command = { type: 'verifyRun', run: run(2), reader: second };

/** As an older version of the app let it happen. */
const mergedAnyway = (...steps: readonly Command[]): State =>
  reduceAll(stateAfter(...steps), [{ type: 'teamsMerged', team: team(1), gone: team(2), name: 'Gabungan', gap: { before: 0, after: 0 } }], moment(9));
const told = (state: State, ...steps: readonly Command[]): State => steps.reduce((before, command) => {
  const decision_ = decide(before, command, facilitator);
  if ('refusal' in decision_) throw new Error(decision_.refusal.code);
  return reduceAll(before, decision_.facts, moment(10));
}, state);
const scoreOf = (state: State, of: number): number | null => {
  const [at, merged] = [state.runs[of - 1], state.teams[0]];
  return at === undefined || merged === undefined ? null : teamScore(at, merged);
};

describe('a merger waits', () => {
  test('while either team has a dispute that is open', () => {
    given(...pipes, dispute).when(merge).thenRefused({ code: 'mergeDisputed', name: 'Badak', exercise: pipe.name });
    given(...pipes, dispute).when({ ...merge, kept: team(2), gone: team(1) }).thenRefused({ code: 'mergeDisputed', name: 'Badak', exercise: pipe.name });
    given(...pipes, verify, close, dispute).when(merge).thenRefused({ code: 'mergeDisputed', name: 'Badak', exercise: pipe.name });
    expect(stateAfter(...pipes, dispute, decision, merge).teams).toHaveLength(2);
  });
  test('while either team has some of its sheets and not all of them', () => {
    const exercise = stateAfter(...panel).runs[1]?.exercise.name ?? pipe.name;
    given(...panel).when(merge).thenRefused({ code: 'mergeHalfJudged', name: 'Badak', exercise });
    given(...panel).when({ ...merge, kept: team(2), gone: team(3) }).thenRefused({ code: 'mergeHalfJudged', name: 'Badak', exercise });
    for (const settled of [releasing(2), chantSheet(2, c2, 20, 20, 20, 15), { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null } satisfies Command]) {
      expect(stateAfter(...panel, settled, merge).teams).toHaveLength(2);
    }
  });
  test('not for sheets of which none is in yet', () => {
    expect(stateAfter(...ready(3), submit(1, finished('6:00')), merge, submit(3, finished('8:00')), verify, close).runs[0]?.stage).toBe('closed');
  });
});

describe('what an older file merged away while it was open', () => {
  test('keeps the run from being read back, closed and announced until a dispute is decided', () => {
    const state = mergedAnyway(...pipes, dispute);
    expect(decide(state, verify, facilitator)).toEqual({ refusal: { code: 'disputesOpen', names: ['Badak'] } });
    const closed = mergedAnyway(...pipes, verify, close, dispute);
    expect(readinessOf(closed).obstacles).toEqual([{ kind: 'dispute', team: 'Badak', run: run(1), exercise: pipe.name }]);
    const verified = mergedAnyway(...pipes, verify, dispute);
    expect(decide(verified, close, facilitator)).toEqual({ refusal: { code: 'disputesOpen', names: ['Badak'] } });
    expect(told(state, decision, verify, close).runs[0]?.stage).toBe('closed');
    expect(readinessOf(told(closed, decision)).obstacles).toEqual([]);
  });
  test('or a missing sheet is released or handed in', () => {
    const state = mergedAnyway(...panel);
    expect(decide(state, verifyPanel, facilitator)).toEqual({ refusal: { code: 'sheetsOut', names: ['Badak'] } });
    expect(readinessOf(state).obstacles).toContainEqual({ kind: 'sheetsOut', hasAny: true, teams: ['Badak'], run: run(2), exercise: state.runs[1]?.exercise.name });
    for (const settled of [releasing(2), chantSheet(2, c2, 25, 20, 20, 15)]) expect(told(state, settled, verifyPanel).runs[1]?.stage).toBe('verified');
    expect(openResults(state).unread).toBe(2);
  });
  test('has no sheet released twice, and none that was never awaited', () => {
    expect(decide(told(mergedAnyway(...panel), releasing(2)), releasing(2), facilitator)).toEqual({ refusal: { code: 'unchanged' } });
    expect(decide(mergedAnyway(...pipes), { ...releasing(2), run: run(1) } as Command, facilitator)).toEqual({ refusal: { code: 'notAwaited', name: 'Badak' } });
  });
});

describe('a sheet of a team that was merged away', () => {
  const correction = submit(2, finished('4:00'), { basedOn: 1, reason: 'Salah baca' });
  test('is corrected with a reason, and the score of both moves', () => {
    const before = stateAfter(...pipes, verify, merge);
    given(...pipes, verify, merge).when(submit(2, finished('4:00'), { basedOn: 1 })).thenRefused({ code: 'runReadBack', exercise: pipe.name });
    const after = stateAfter(...pipes, verify, merge, correction);
    expect(after.runs[0]?.corrections).toMatchObject([{ team: team(2), before: { mark: finished('7:00') }, after: { mark: finished('4:00') } }]);
    expect(scoreOf(after, 1)).toBeGreaterThan(scoreOf(before, 1) ?? 0);
    expect(scoreOf(stateAfter(...pipes, verify, merge, correction, { type: 'undo' }), 1)).toBe(scoreOf(before, 1));
  });
  test('and so are its ratings; a team that has nothing in the run is unknown there', () => {
    const rate: Command = { type: 'rateBehaviour', run: run(1), team: team(2), observer: null, basedOn: 0, ratings: Object.fromEntries(pipe.values.map((value) => [value, 4])), note: '' };
    const story = [...pipes, rate, merge];
    expect(stateAfter(...story, { ...rate, basedOn: 1, note: 'Saling menolong' }).runs[0]?.ratings[team(2)]?.['']).toMatchObject({ version: 2, note: 'Saling menolong' });
    given(...ready(3), submit(1, finished('6:00')), merge).when(submit(2, finished('6:00'))).thenRefused({ code: 'unknownTeam' });
    given(...ready(3), merge).when(rate).thenRefused({ code: 'unknownTeam' });
  });
  test('of a shared result changes with the others', () => {
    const rounds = (count: number, basedOn: number): Command => submit(1, { kind: 'amount', amount: (count * 100) as Amount }, { run: run(2), basedOn });
    const state = stateAfter(...ready(3), { type: 'planRun', exercise: 'rantai' as ExerciseId }, rounds(8, 0), merge, rounds(9, 1));
    expect(state.runs[1]?.sheets[team(2)]?.['']?.mark).toEqual(state.runs[1]?.sheets[team(1)]?.['']?.mark);
    const never = stateAfter(...ready(3), { type: 'planRun', exercise: 'rantai' as ExerciseId }, merge, rounds(8, 0));
    expect(Object.keys(never.runs[1]?.sheets ?? {})).toEqual([team(1), team(3)]);
  });
});
