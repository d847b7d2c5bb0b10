// The public board is frozen at once or by a named closing, lifted by a named act alone, and no undo reaches it (rules: Freeze).
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { views } from '../../../../shared/domain/views.ts';
import { at, facilitator, given, moment, stateAfter } from '../../given.ts';
import { createRetreat, finished, planRun, ready, run, show, submit, team } from '../../samples.ts';

const freeze: Command = { type: 'freezeBoard' };
const lift: Command = { type: 'liftFreeze', name: 'Sari Wulandari' };
const undo: Command = { type: 'undo' };
const plan = (of: number | null): Command => ({ type: 'planFreeze', run: of === null ? null : run(of) });
const scored: readonly Command[] = [...ready(2), submit(1, finished('5:00')), submit(2, finished('6:00'))];
const readBack: readonly Command[] = [...scored, { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }];
const close: Command = { type: 'closeRun', run: run(1) };

const [first, second] = [{ team: team(1), place: 1, tied: false, total: 9250, runsDone: 1 }, { team: team(2), place: 2, tied: false, total: 8500, runsDone: 1 }];
const boardWith = (provisional: boolean) => ({ provisional, runs: 1, rows: [first, second] });

describe('freezing now', () => {
  it('stores the board itself, and who froze it', () => {
    const decision = decide(stateAfter(...scored), freeze, facilitator);
    expect(decision).toEqual({ facts: [{ type: 'boardFrozen', by: 'Sari Wulandari', run: null, board: boardWith(true) }] });
  });
  it('is refused twice, and without teams', () => {
    given(...scored, freeze).when(freeze).thenRefused({ code: 'boardIsFrozen' });
    given(createRetreat).when(freeze).thenRefused({ code: 'noTeams' });
  });
  it('ends a plan for later', () => {
    expect(views.freeze(stateAfter(...scored, plan(1), at(90, freeze)))).toEqual({ frozen: { at: moment(90), by: 'Sari Wulandari', run: null, hasTarget: false }, secret: true, planned: null });
  });
});

describe('freezing when a named run closes', () => {
  it('is in the very row of its closing, with the run closed', () => {
    given(...readBack, plan(1)).when(close).thenFacts(
      { type: 'runStaged', run: run(1), stage: 'closed', reader: 'Yoga Contoh' },
      { type: 'boardFrozen', by: 'Sari Wulandari', run: run(1), board: JSON.parse(JSON.stringify(boardWith(false))) },
    );
  });
  it('leaves the closing of every other run alone', () => {
    given(...readBack, planRun, plan(2)).when(close).thenFacts({ type: 'runStaged', run: run(1), stage: 'closed', reader: 'Yoga Contoh' });
  });
  it('can be named otherwise or not at all until then', () => {
    given(...readBack, plan(1), plan(null)).when(close).thenFacts({ type: 'runStaged', run: run(1), stage: 'closed', reader: 'Yoga Contoh' });
    given(...scored).when(plan(null)).thenRefused({ code: 'unchanged' });
    given(...scored, plan(1)).when(plan(1)).thenRefused({ code: 'unchanged' });
  });
  it('comes with the end of a run that is broken off, so that nothing is shown for want of a closing', () => {
    const broken = { reason: 'Hujan', replacedBy: null };
    const decision = given(...scored, plan(1)).when({ type: 'cancelRun', run: run(1), ...broken });
    decision.thenFacts({ type: 'runCancelled', run: run(1), cancelled: broken }, { type: 'boardFrozen', by: 'Sari Wulandari', run: run(1), board: { provisional: true, runs: 0, rows: expect.any(Array) as never } });
  });
  it('follows a run to the one that is held in its place', () => {
    const replaced: Command = { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: run(2) };
    given(...readBack, planRun, plan(1)).when(replaced).thenFacts({ type: 'runCancelled', run: run(1), cancelled: { reason: 'Hujan', replacedBy: run(2) } });
    expect(views.freeze(stateAfter(...readBack, planRun, plan(1), replaced)).planned).toBe(run(2));
    given(...readBack, planRun, plan(2), close).when({ ...replaced, run: run(2), replacedBy: run(1) }).thenFacts(
      { type: 'runCancelled', run: run(2), cancelled: { reason: 'Hujan', replacedBy: run(1) } }, { type: 'boardFrozen', by: 'Sari Wulandari', run: run(2), board: expect.objectContaining({ runs: 1 }) as never },
    );
  });
  it('takes a run that can still be closed only, and no plan while it is frozen', () => {
    const exercise = stateAfter(...scored).runs[0]?.exercise.name ?? { id: '', en: '' };
    given(...scored).when(plan(9)).thenRefused({ code: 'unknownRun' });
    given(...readBack, close).when(plan(1)).thenRefused({ code: 'runIsClosed', exercise });
    given(...scored, { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null }).when(plan(1)).thenRefused({ code: 'runIsCancelled', exercise });
    given(...scored, freeze).when(plan(1)).thenRefused({ code: 'boardIsFrozen' });
  });
});

describe('lifting', () => {
  it('is in the name of who is at the console', () => {
    given(...scored, freeze).when(lift).thenFacts({ type: 'boardLifted', by: 'Sari Wulandari' });
    given(...scored, freeze).when(lift, { role: 'console', operator: 'Budi Santoso' }).thenRefused({ code: 'notTheOperator', name: 'Sari Wulandari', operator: 'Budi Santoso' });
    given(...scored).when(lift).thenRefused({ code: 'boardNotFrozen' });
  });
  it('lets the hall follow the present again', () => {
    const state = stateAfter(...scored, freeze, submit(2, finished('4:10'), { basedOn: 1 }), lift, show('board'));
    expect(views.hall(state)).toEqual(views.hall(stateAfter(...scored, submit(2, finished('4:10'), { basedOn: 1 }), show('board'))));
  });
  it('lets the arrows say what moved since the frozen board, where that is what hangs there', () => {
    const state = stateAfter(...scored, show('board'), freeze, submit(2, finished('4:10'), { basedOn: 1 }), lift);
    const { scene } = views.hall(state);
    expect(scene.kind === 'board' && scene.board.rows.map(({ name, moved }) => [name, moved])).toEqual([['Badak', 1], ['Rajawali', -1]]);
  });
});

describe('undo', () => {
  it('passes a freeze, its plan and its lifting over', () => {
    const last = { type: 'sheetRestored', run: run(1), team: team(2), sheet: null } as const;
    for (const acts of [[freeze], [freeze, lift], [plan(1)]]) given(...scored, ...acts).when(undo).thenFacts({ type: 'undone', seq: 9 }, last);
    expect(stateAfter(...scored, freeze, undo).frozen).not.toBeNull();
  });
  it('of the closing that froze it opens the run again and lifts nothing', () => {
    const state = stateAfter(...readBack, plan(1), close, undo);
    expect(state.runs[0]?.stage).toBe('verified');
    expect(state.frozen?.run).toBe(run(1));
    expect(stateAfter(...readBack, plan(1), close, undo, { type: 'redo' }).frozen?.run).toBe(run(1));
  });
  it('of a lifted one does not freeze it again', () => {
    expect(stateAfter(...scored, freeze, lift, undo).frozen).toBeNull();
  });
});
