// While the board is frozen the hall knows the teams and the standings of then, the names of now, and the timers of now (rules: Freeze).
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { publicState } from '../../../../shared/domain/freeze/publicState.ts';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { ExerciseId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { ownExercise, ownFramework } from '../../ownSamples.ts';
import { given, stateAfter } from '../../given.ts';
import { absent, finished, person, planRotation, planRun, ready, run, show, startPhase, submit, team } from '../../samples.ts';

const freeze: Command = { type: 'freezeBoard' };
const all: Command = { type: 'chooseBoard', mode: 'all' };
const target = (goal: number): Command => ({ type: 'setTarget', target: { words: 'Satu puncak', goal: hundredths(goal * 100) } });
const ownRun: Command = { type: 'planRun', exercise: 'own-1' as ExerciseId };
const own: readonly Command[] = [{ type: 'addFramework', fields: ownFramework('Kantor', ['CK', 'TK']) }, { type: 'addExercise', fields: ownExercise('Lempar Bola', { values: ['CK'] }) }];
const scored: readonly Command[] = [...ready(4), ...own, submit(1, finished('5:00')), submit(2, finished('6:00')), submit(3, finished('6:00')), target(300), all, show('board')];
const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
const split: Command = { type: 'splitTeam', team: team(1), name: 'Belahan', seed: '7', members: [person(5)] };
const rename = (of: number, name: string): Command => ({ type: 'renameTeam', team: team(of), name });
const help: Command = { type: 'giveHelp', giver: team(4), receiver: team(1), points: hundredths(150), reason: 'Membantu' };

const bytes = (state: State): string => JSON.stringify(views.hall(state));
const boardOf = (state: State) => {
  const { scene } = views.hall(state);
  if (scene.kind !== 'board' && scene.kind !== 'timerBoard') throw new Error(`the wall shows ${scene.kind}`);
  return scene.board;
};
const frozen = bytes(stateAfter(...scored, freeze));

describe('the frozen board', () => {
  const hidden: readonly (readonly [string, readonly Command[]])[] = [
    ['a new sheet', [submit(4, finished('4:00'))]],
    ['a correction of an earlier sheet', [submit(1, absent, { basedOn: 1 })]],
    ['help points and adjustments', [help, { type: 'adjustTotal', team: team(1), points: hundredths(-300), reason: 'Terlambat apel' }]],
    ['a dispute', [{ type: 'disputeCell', run: run(1), team: team(1), words: 'Kami 4:30' }]],
    ['a run planned, cancelled and replaced', [planRun, { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: run(2) }]],
    ['another weight', [{ type: 'weighRun', run: run(1), weight: 3, resultWeight: 70, reason: 'Sepakat' }]],
    ['reading back and closing', [submit(4, absent), { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, { type: 'closeRun', run: run(1) }]],
    ['a merger', [merge]],
    ['a split', [split]],
    ['a merger taken back', [merge, { type: 'undo' }]],
    ['a merged team renamed', [merge, rename(1, 'Satu Lagi')]],
    ['another target', [target(500)]],
    ['a run of values that nobody was asked for before', [ownRun]],
    ['the only run taken back', [{ type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null }]],
    ['a score taken back', [{ type: 'undo' }, { type: 'undo' }]],
  ];
  it.each(hidden)('hides %s', (_, acts) => {
    const state = stateAfter(...scored, freeze, ...acts);
    expect(bytes(state)).toBe(frozen);
    for (const mode of ['threeBest', 'noNumbers', 'together'] as const) {
      const choose: Command = { type: 'chooseBoard', mode };
      expect(bytes(stateAfter(...scored, freeze, ...acts, choose))).toBe(bytes(stateAfter(...scored, freeze, choose)));
    }
  });
  const rehearsal: readonly Command[] = [{ type: 'rehearseReveal', seed: '7' }, ...Array.from({ length: 18 }, (_, from): Command => ({ type: 'stepReveal', from, way: 'forward' }))];
  it.each(hidden)('rehearses the reveal without a word of %s', (_, acts) => {
    const steps = (more: readonly Command[]): readonly string[] => rehearsal.map((_step, at) => bytes(stateAfter(...scored, freeze, ...more, ...rehearsal.slice(0, at + 1))));
    expect(steps(acts)).toEqual(steps([]));
    expect(new Set(steps([])).size).toBe(rehearsal.length);
  });
  it('lets the console go on with the present', () => {
    expect(views.standings(stateAfter(...scored, freeze, submit(4, finished('4:00')))).rows[0]).toMatchObject({ name: 'Cendrawasih', place: 1 });
  });
  it('follows names and emblems, and orders a tie by the names it shows', () => {
    const state = stateAfter(...scored, freeze, rename(2, 'Zebra'), { type: 'recolourTeam', team: team(3), number: 9 });
    expect(boardOf(state).rows.map(({ name, number, place }) => [name, number, place])).toEqual([['Rajawali', 1, 1], ['Penyu', 9, 2], ['Zebra', 2, 2], ['Cendrawasih', 4, null]]);
  });
  it('keeps the name that followed once that team is merged', () => {
    const names = boardOf(stateAfter(...scored, freeze, rename(2, 'Zebra'), { type: 'mergeTeams', kept: team(2), gone: team(3), name: 'Gabungan' })).rows.map(({ name }) => name);
    expect(names).toEqual(['Rajawali', 'Penyu', 'Zebra', 'Cendrawasih']);
  });
  it('has the goal of then even where none was set', () => {
    const begun = [...ready(4), submit(1, finished('5:00')), show('board'), freeze];
    expect(bytes(stateAfter(...begun, target(300)))).toBe(bytes(stateAfter(...begun)));
    given(...begun, target(300)).when({ type: 'chooseBoard', mode: 'together' }).thenRefused({ code: 'noTarget' });
  });
  it.each(['Badak', 'badak', 'Rajawali'])('lets no other team take the name %s while a merged team has it on the wall', (name) => {
    given(...scored, freeze, merge).when(rename(3, name)).thenRefused({ code: 'teamNameTwice', name: name.startsWith('R') ? 'Rajawali' : 'Badak' });
    expect(stateAfter(...scored, merge, rename(3, name)).teams.map((each) => each.name)).toContain(name);
  });
  it('nor its emblem', () => {
    given(...scored, freeze, merge).when({ type: 'recolourTeam', team: team(3), number: 2 }).thenRefused({ code: 'emblemTaken', name: 'Badak' });
    given(...scored, freeze, merge).when({ type: 'recolourTeam', team: team(1), number: 2 }).thenRefused({ code: 'emblemTaken', name: 'Badak' });
  });
  it('compares arrows with what the audience saw, never with a hidden place', () => {
    const seen = [...ready(2), submit(1, finished('5:00')), submit(2, finished('6:00')), all, show('board'), show('black')];
    const hide = submit(2, finished('4:10'), { basedOn: 1 });
    const told = (acts: readonly Command[]): string => bytes(stateAfter(...seen, freeze, ...acts, show('board'), show('logo'), show('board')));
    expect(told([hide])).toBe(told([]));
    expect(boardOf(stateAfter(...seen, freeze, hide, show('board'), show('logo'), show('board'))).rows.map(({ moved }) => moved)).toEqual([0, 0]);
  });
});

describe('what is not the board', () => {
  const timerOf = (state: State) => {
    const { scene } = views.hall(state);
    return scene.kind === 'timer' || scene.kind === 'timerBoard' ? scene.timer : null;
  };
  it('shows the timer of a run that was planned since', () => {
    const state = stateAfter(...scored, freeze, { type: 'planRun', exercise: 'jalur-bola' as ExerciseId }, { type: 'startPhase', run: run(2), phase: 1 }, show('timerBoard'));
    expect(timerOf(state)?.exercise.id).toBe(state.runs[1]?.exercise.name.id);
    expect(boardOf(state).runs).toBe(1);
  });
  const namesOf = (scene: Scene, ...acts: readonly Command[]): string => JSON.stringify(views.hall(stateAfter(...scored, ...acts, show(scene))).scene);
  it.each(['timer', 'teams', 'draw', 'rotation'] as const)('keeps both names of merged teams, and none of a split one, in %s', (scene) => {
    const begun = [planRotation(4), startPhase(2), { type: 'startRound' } as const, freeze];
    const plain = namesOf(scene, ...begun);
    expect(plain).toContain('Badak');
    expect(namesOf(scene, ...begun, merge)).toBe(plain);
    expect(namesOf(scene, ...begun, split)).toBe(plain);
  });
  it('lets a merged team walk with the one it went into once the rotation is planned anew', () => {
    const anew: Command = { type: 'replanRotation', version: 1, closed: [], away: [team(2)], late: [], reason: 'Digabung' };
    const { scene } = views.hall(stateAfter(...scored, planRotation(4), freeze, merge, anew, show('rotation')));
    const rows = scene.kind === 'rotation' ? scene.rows : [];
    expect(rows.map(({ name }) => name)).toEqual(['Rajawali', 'Badak', 'Penyu', 'Cendrawasih']);
    expect(rows[1]?.station).toBe(rows[0]?.station);
  });
  it('takes a new draw, for there is no score yet that it could tell of', () => {
    const state = stateAfter(...ready(4), show('board'), freeze, { type: 'undo' }, { type: 'undo' });
    expect(state.teams).toEqual([]);
    expect(boardOf(state).rows).toEqual([]);
  });
  it('holds no score for any scene to draw from', () => {
    const known = publicState(stateAfter(...scored, freeze, help));
    expect(known.runs.map(({ sheets, ratings, bonuses, cells }) => [sheets, ratings, bonuses, cells])).toEqual([[{}, {}, [], {}]]);
    expect([known.help, known.adjustments]).toEqual([[], []]);
  });
});

it('stands in the record itself, so that no later scoring moves it', () => {
  const state = stateAfter(...scored, freeze);
  expect(state.frozen?.board.rows.map(({ team: id, total }) => [id, total])).toEqual([[team(1), 9250], [team(2), 8500], [team(3), 8500], [team(4), null]]);
});
