// What befalls a team in a run: excused, disputed, decided, released, given a bonus, with who and when; and that each goes back as it was.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { reduceAll } from '../../../../../shared/domain/reduce.ts';
import { isProvisional, standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { scoreBookViews } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { explain } from '../../../../../shared/domain/scoring/explain/explain.ts';
import { mattersOf } from '../../../../../shared/domain/records/matters.ts';
import { readinessOf } from '../../../../../shared/domain/reveal/readiness.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import type { AdjustmentId, Amount, BonusId, ExerciseId, HelpId, Hundredths } from '../../../../../shared/units.ts';
import type { Deed } from '../../../given.ts';
import { at, facilitator, given, moment, stateAfter } from '../../../given.ts';
import { finished, ready, run, submit, team, unfinished } from '../../../samples.ts';

const operator = 'Sari Wulandari';
const second = 'Beni Contoh';
const sheets = [1, 2, 3].map((number) => submit(number, finished('6:00')));
const begun = [...ready(3), ...sheets];
const excuse: Command = { type: 'excuseTeam', run: run(1), team: team(1), reason: 'Dipanggil dinas', second };
const dispute: Command = { type: 'disputeCell', run: run(1), team: team(1), words: 'Waktu kami 5:30' };
const decision: Command = { type: 'decideDispute', run: run(1), team: team(1), decision: 'Tetap 6:00' };
const clear: Command = { type: 'clearCell', run: run(1), team: team(1) };
const release: Command = { type: 'releaseSheet', run: run(1), team: team(3), judge: null, reason: 'Lembar hilang', second };
const bonus = (points: number): Command => ({ type: 'giveBonus', run: run(1), team: team(1), points: points as Hundredths, reason: 'Membantu panitia' });
const verify: Command = { type: 'verifyRun', run: run(1), reader: second };
const unreadable: Command = { type: 'releaseRun', run: run(1), reason: 'Kertas basah', second };
const close: Command = { type: 'closeRun', run: run(1) };
const cancel: Command = { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null };
const correct = (time: string, basedOn: number): Command => submit(1, finished(time), { basedOn, reason: 'Salah baca' });
const first = (state: State) => {
  const [found] = state.runs;
  if (found === undefined) throw new Error('no run');
  return found;
};
const cellAfter = (...steps: readonly (Command | Deed)[]) => first(stateAfter(...steps)).cells[team(1)];
const scoredAfter = (...steps: readonly (Command | Deed)[]) => cellOf(first(stateAfter(...steps)), team(1));

describe('a cancelled run', () => {
  const story = given(...begun, bonus(500), cancel);
  const refusal = { code: 'runIsCancelled', exercise: first(stateAfter(...begun)).exercise.name } as const;
  test.each([excuse, dispute, decision, clear, release, bonus(100), { type: 'takeBackBonus', run: run(1), bonus: 'b1' as BonusId }, verify] satisfies readonly Command[])('takes no $type', (command) => {
    story.when(command).thenRefused(refusal);
  });
  test('is not closed, even if it was read back before', () => given(...begun, verify, cancel).when(close).thenRefused(refusal));
});

test('help and adjustments taken back, and that undone, stand where they stood', () => {
  const give = (points: number): readonly Command[] => [
    { type: 'giveHelp', giver: team(1), receiver: team(2), points: points as Hundredths, reason: 'Meminjamkan tali' }, { type: 'adjustTotal', team: team(1), points: -points as Hundredths, reason: 'Terlambat apel' },
  ];
  const story = [...begun, ...give(25), ...give(50)];
  const told = ({ help, adjustments }: State) => [help, adjustments];
  const back = stateAfter(...story, { type: 'takeBackHelp', help: 'h1' as HelpId }, { type: 'undo' }, { type: 'takeBackAdjustment', adjustment: 'a1' as AdjustmentId }, { type: 'undo' });
  expect(told(back)).toEqual(told(stateAfter(...story)));
});

describe('a dispute', () => {
  test('keeps its words, who noted it and when, and so does its decision', () => {
    expect(cellAfter(...begun, at(60, dispute))).toEqual({ kind: 'disputed', words: 'Waktu kami 5:30', by: operator, at: moment(60) });
    expect(cellAfter(...begun, at(60, dispute), at(120, decision))).toEqual({
      kind: 'decided', words: 'Waktu kami 5:30', decision: 'Tetap 6:00', raisedBy: operator, raisedAt: moment(60), by: operator, at: moment(120),
    });
  });
  test('raised again keeps what was decided, and taken away leaves the decision', () => {
    const again: Command = { ...dispute, words: 'Penalti kami satu' };
    const settled = { words: 'Waktu kami 5:30', decision: 'Tetap 6:00', raisedBy: operator, raisedAt: moment(1), by: operator, at: moment(2) };
    const story = [...begun, at(1, dispute), at(2, decision), at(3, again)];
    expect(cellAfter(...story)).toEqual({ kind: 'disputed', words: 'Penalti kami satu', by: operator, at: moment(3), formerly: [settled] });
    expect(cellAfter(...story, at(4, decision))).toMatchObject({ kind: 'decided', words: 'Penalti kami satu', formerly: [settled] });
    expect(cellAfter(...story, at(4, clear))).toEqual({ kind: 'decided', ...settled });
    expect(cellAfter(...begun, at(1, dispute), at(2, decision), at(3, excuse), at(4, clear))).toEqual({ kind: 'decided', ...settled });
    given(...begun, dispute, decision).when(clear).thenRefused({ code: 'decisionStands', name: 'Rajawali' });
  });
  test('must be decided before its team is excused or the run is read back', () => {
    given(...begun, dispute).when(excuse).thenRefused({ code: 'disputesOpen', names: ['Rajawali'] });
    given(...begun, dispute).when(verify).thenRefused({ code: 'disputesOpen', names: ['Rajawali'] });
    given(...begun, verify, dispute).when(close).thenRefused({ code: 'disputesOpen', names: ['Rajawali'] });
  });
  test('may come after the run is closed, and leaves the ranking until it is decided', () => {
    expect(scoredAfter(...begun, verify, close, dispute).state).toBe('disputed');
    expect(scoredAfter(...begun, verify, close, dispute, decision).state).toBe('counts');
  });
  test('decided stays decided when its sheet is corrected, and the new value counts', () => {
    const before = scoredAfter(...begun, verify, dispute, decision).score;
    const state = stateAfter(...begun, verify, dispute, decision, correct('5:00', 1));
    expect(first(state).cells[team(1)]).toMatchObject({ kind: 'decided', words: 'Waktu kami 5:30', decision: 'Tetap 6:00' });
    expect(cellOf(first(state), team(1)).score).toBeGreaterThan(before ?? 0);
    expect(scoredAfter(...begun, verify, dispute, correct('5:00', 1)).state).toBe('disputed');
    expect(scoredAfter(...begun, verify, dispute, correct('5:00', 1), decision).score).toBe(cellOf(first(state), team(1)).score);
  });
});

describe('a note on a team', () => {
  test('goes without a word while the run is open; once read back only with a reason', () => {
    expect(cellAfter(...begun, excuse, clear)).toBeUndefined();
    given(...begun, excuse, verify).when(clear).thenRefused({ code: 'reasonNeeded' });
    given(...begun, excuse, verify).when({ ...clear, reason: 'Ternyata hadir' })
      .thenFacts({ type: 'cellMarked', run: run(1), team: team(1), cell: null, reason: 'Ternyata hadir' });
  });
  test('never goes from a run that was read back where a sheet would be out', () => {
    given(...ready(3), ...sheets.slice(1), excuse, verify).when({ ...clear, reason: 'Ternyata hadir' }).thenRefused({ code: 'sheetsOut', names: ['Rajawali'] });
  });
});

describe('a run that cannot be read back', () => {
  const unread = { reason: 'Kertas basah', by: operator, second };
  test('is released by two names and a reason, and is closed and announced like one that was read', () => {
    expect(first(stateAfter(...begun, unreadable))).toMatchObject({ stage: 'verified', reader: null, unread });
    const closed = stateAfter(...begun, unreadable, close);
    expect(first(closed)).toMatchObject({ stage: 'closed', reader: null, unread });
    expect([isProvisional(closed), readinessOf(closed).obstacles.filter(({ kind }) => kind !== 'tie')]).toEqual([false, []]);
    given(...begun).when({ ...unreadable, second: operator }).thenRefused({ code: 'secondIsOperator', name: operator });
  });
  test('waits for its sheets and disputes all the same, and changes only by a correction from then on', () => {
    given(...ready(3), ...sheets.slice(1)).when(unreadable).thenRefused({ code: 'sheetsOut', names: ['Rajawali'] });
    given(...begun, dispute).when(unreadable).thenRefused({ code: 'disputesOpen', names: ['Rajawali'] });
    given(...begun, verify).when(unreadable).thenRefused({ code: 'unchanged' });
    given(...begun, unreadable).when(verify).thenRefused({ code: 'unchanged' });
    given(...begun, unreadable).when(submit(1, finished('5:00'), { basedOn: 1 })).thenRefused({ code: 'runReadBack', exercise: first(stateAfter(...begun)).exercise.name });
  });
  test('stands in the records as released, by whom and why, and not as read back; read back after an undo it says nothing of it', () => {
    expect(mattersOf(stateAfter(...begun, at(60, unreadable), at(90, close)))).toMatchObject({ readings: [], releases: [{ run: 0, team: null, judge: null, ...unread, at: moment(60) }] });
    expect(mattersOf(stateAfter(...begun, at(60, unreadable), { type: 'undo' }, at(90, verify)))).toMatchObject({ readings: [{ reader: second, at: moment(90) }], releases: [] });
  });
});

describe('a second person', () => {
  test.each(['sari wulandari', ' SARI  Wulandari '])('is another one, however "%s" is written', (name) => {
    given(...begun).when({ ...excuse, second: name }).thenRefused({ code: 'secondIsOperator', name: operator });
    given(...begun).when({ ...verify, reader: name }).thenRefused({ code: 'secondIsOperator', name: operator });
  });
});

describe('a release', () => {
  test('keeps who and when, and ends when the sheet turns up after all', () => {
    const story = [...ready(3), ...sheets.slice(0, 2), at(9, release)];
    expect(first(stateAfter(...story)).released).toEqual([{ team: team(3), judge: null, reason: 'Lembar hilang', by: operator, second, at: moment(9) }]);
    const late = stateAfter(...story, submit(3, unfinished(50)));
    expect([first(late).released, cellOf(first(late), team(3)).state]).toEqual([[], 'counts']);
    const undone = stateAfter(...story, submit(3, unfinished(50)), at(20, { type: 'undo' }));
    expect([first(undone).released, cellOf(first(undone), team(3)).state]).toEqual([first(stateAfter(...story)).released, 'missing']);
  });
  test('of a shared result leaves the team out until its own sheet comes, whatever stands in the others', () => {
    const chain = (of: number, rounds: number, basedOn: number): Command => submit(of, { kind: 'amount', amount: (rounds * 100) as Amount }, { run: run(2), basedOn });
    const begunChain: readonly Command[] = [...ready(3), { type: 'planRun', exercise: 'rantai' as ExerciseId }, { ...release, run: run(2), team: team(2) } as Command, chain(1, 8, 0)];
    const told = (state: State) => {
      const [, found] = state.runs;
      const rows = [1, 2, 3].map(team);
      return [
        found === undefined ? [] : rows.map((id) => cellOf(found, id).score), rows.map((id) => standings(state).find((row) => row.team.id === id)?.total ?? null),
        rows.map((id) => explain(scoreBookViews.scoreBook(state), { kind: 'score', run: run(2), team: id })?.value ?? null),
      ];
    };
    expect(told(stateAfter(...begunChain))).toEqual([1, 2, 3].map(() => [8889, null, 8889]));
    expect(told(stateAfter(...begunChain, chain(1, 9, 1)))).toEqual([1, 2, 3].map(() => [10_000, null, 10_000]));
    expect(told(stateAfter(...begunChain, chain(2, 8, 0)))).toEqual([1, 2, 3].map(() => [8889, 8889, 8889]));
    expect(told(stateAfter(...begunChain, chain(2, 9, 0)))).toEqual([1, 2, 3].map(() => [10_000, 10_000, 10_000]));
  });
  test('of a shared result that an older file filled in all the same ends when the sheet is handed in again', () => {
    const chain: Command = { type: 'planRun', exercise: 'rantai' as ExerciseId };
    const mark = { kind: 'amount', amount: 800 as Amount } as const;
    const old = reduceAll(stateAfter(...ready(3), chain, { ...release, run: run(2), team: team(2) } as Command), [1, 2, 3].map((of) => ({ type: 'sheetSubmitted', run: run(2), team: team(of), version: 1, mark })), moment(9));
    const answer = decide(old, submit(2, mark, { run: run(2), basedOn: 1 }), facilitator);
    if ('refusal' in answer) throw new Error(answer.refusal.code);
    const next = reduceAll(old, answer.facts, moment(10)).runs[1];
    expect(next === undefined ? null : cellOf(next, team(2)).score).toBe(8889);
  });
  test('of a run that was read back ends with a correction', () => {
    const state = stateAfter(...ready(3), ...sheets.slice(0, 2), release, verify, submit(3, unfinished(50), { reason: 'Lembar ditemukan' }));
    expect([first(state).released, first(state).corrections.map(({ before, after }) => [before, after?.mark]), cellOf(first(state), team(3)).state]).toEqual([[], [[null, unfinished(50)]], 'counts']);
  });
});

describe('a correction', () => {
  test('keeps old and new, penalties included, whatever changes later', () => {
    const twice = submit(1, finished('5:00'), { basedOn: 2, reason: 'Dua ember', penalties: { 'ember-jatuh': 2 } });
    const state = stateAfter(...begun, verify, correct('5:30', 1), twice, { type: 'undo' }, submit(1, finished('4:30'), { basedOn: 4, reason: 'Stopwatch kedua' }));
    expect(first(state).corrections.map(({ before, after }) => [before, after].map((sheet) => [sheet?.mark, sheet?.penalties]))).toEqual([
      [[finished('6:00'), {}], [finished('5:30'), {}]], [[finished('5:30'), {}], [finished('5:00'), { 'ember-jatuh': 2 }]],
      [[finished('5:00'), { 'ember-jatuh': 2 }], [finished('5:30'), {}]], [[finished('5:30'), {}], [finished('4:30'), {}]],
    ]);
  });
  test('of a shared result is noted for every team it changes', () => {
    const joint: Command = { type: 'planRun', exercise: 'rantai' as ExerciseId };
    const joints = (units: number, basedOn: number, reason?: string): Command =>
      submit(1, { kind: 'amount', amount: (units * 100) as Amount }, { run: run(2), basedOn, ...(reason === undefined ? {} : { reason }) });
    const state = stateAfter(...ready(2), joint, joints(8, 0), { ...verify, run: run(2) }, joints(9, 1, 'Salah hitung'));
    expect(state.runs[1]?.corrections.map(({ team: of, before, after, reason }) => [of, before?.mark, after?.mark, reason])).toEqual(
      [team(1), team(2)].map((of) => [of, { kind: 'amount', amount: 800 }, { kind: 'amount', amount: 900 }, 'Salah hitung']),
    );
  });
});

describe('a bonus once the run was read back', () => {
  const story = [...begun, at(1, bonus(300)), at(2, verify)];
  const back: Command = { type: 'takeBackBonus', run: run(1), bonus: 'b1' as BonusId };
  const late: Command = { type: 'giveBonus', run: run(1), team: team(1), points: 200 as Hundredths, reason: 'Membantu panitia', corrects: true };
  const { exercise: { name: exercise } } = first(stateAfter(...story));
  test('is given with its reason, and counts at once, closed or not', () => {
    const before = scoredAfter(...story).hasil ?? 0;
    expect(scoredAfter(...story, late).hasil).toBe(before + 200);
    expect(scoredAfter(...story, at(3, close), at(4, late)).hasil).toBe(before + 200);
    expect(first(stateAfter(...story, at(4, late))).bonuses.at(-1)).toMatchObject({ reason: 'Membantu panitia', by: operator, at: moment(4) });
  });
  test('is taken back with a reason only, which the log keeps', () => {
    given(...story).when(back).thenRefused({ code: 'reasonNeeded' });
    const kept = first(stateAfter(...story)).bonuses[0];
    given(...story).when({ ...back, reason: 'Diberikan dua kali' }).thenFacts({ type: 'bonusTakenBack', run: run(1), bonus: kept as never, reason: 'Diberikan dua kali' });
    expect(scoredAfter(...story, { ...back, reason: 'Diberikan dua kali' })).toEqual(scoredAfter(...begun, verify));
  });
  test('is not given unawares by whoever filled the form in before', () => given(...story).when(bonus(200)).thenRefused({ code: 'runReadBack', exercise }));
  test('comes and goes by undo, and nothing before it does', () => {
    for (const command of [late, { ...back, reason: 'Dua kali' }]) {
      expect(first(stateAfter(...story, command, { type: 'undo' }))).toEqual({ ...first(stateAfter(...story)), otherCorrections: expect.any(Array) });
      expect(first(stateAfter(...story, command, { type: 'undo' }, { type: 'redo' }))).toEqual({ ...first(stateAfter(...story, command)), otherCorrections: expect.any(Array) });
    }
  });
});

describe('undo and redo bring back each of them as it was, to the byte', () => {
  const story = [...begun, at(1, bonus(100)), at(2, bonus(200)), at(3, bonus(300))];
  const missing = [...ready(3), ...sheets.slice(0, 2)];
  /** But for what stays on record of a correction and of its undoing. */
  const told = ({ runs }: State): string => JSON.stringify(runs.map((each) => ({ ...each, otherCorrections: [] })));
  test.each<readonly [string, readonly (Command | Deed)[], Command]>([
    ['excuse', story, excuse], ['dispute', story, dispute], ['decide', [...story, at(5, dispute)], decision], ['dispute again', [...story, at(5, dispute), at(6, decision)], dispute],
    ['clear', [...story, at(5, excuse)], clear], ['clear with a reason', [...story, at(5, excuse), at(6, verify)], { ...clear, reason: 'Ternyata hadir' }],
    ['release', missing, release], ['bonus', story, bonus(400)], ['take back the first bonus', story, { type: 'takeBackBonus', run: run(1), bonus: 'b1' as BonusId }],
    ['verify', story, verify], ['release without reading back', story, unreadable], ['close what was released', [...story, at(5, unreadable)], close], ['close', [...story, at(5, verify)], close],
  ])('%s', (_, steps, command) => {
    const [before, after] = [stateAfter(...steps), stateAfter(...steps, at(10, command))];
    expect(told(after)).not.toBe(told(before));
    expect(told(stateAfter(...steps, at(10, command), at(20, { type: 'undo' })))).toBe(told(before));
    expect(told(stateAfter(...steps, at(10, command), at(20, { type: 'undo' }), at(30, { type: 'redo' })))).toBe(told(after));
  });
});
