// The public board takes a run's Perilaku only once it is whole; until then no team moves for having been observed first, and no byte tells of it.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { behaviourProgress, withWholeBehaviour } from '../../../../shared/domain/freeze/wholeBehaviour.ts';
import { boardModes, scenes } from '../../../../shared/domain/hall/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { ExerciseId, MemberId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { stateAfter } from '../../given.ts';
import { ready, run, show, startPhase, submit, team, absent, finished } from '../../samples.ts';

/** The second run, of a rubric of 30, 25, 25, 20; the first is measured and not scored. */
const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };
const begun: readonly Command[] = [...ready(3), chant];
const sheet = (of: number, points: readonly number[]): Command => ({ type: 'submitSheet', run: run(2), team: team(of), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {} });
const sheets = [sheet(1, [20, 20, 20, 20]), sheet(2, [20, 20, 20, 15]), sheet(3, [20, 20, 15, 15])];
const rate = (of: number, rating: number | null, observer: MemberId | null = null, basedOn = 0): Command => ({ type: 'rateBehaviour', run: run(2), team: team(of), observer, basedOn, ratings: { HA: rating, KL: rating }, note: '' });
const all: Command = { type: 'chooseBoard', mode: 'all' };

const rowsOf = (state: State) => {
  const { scene } = views.hall(state);
  return scene.kind === 'board' ? scene.board.rows.map((row) => [row.team, row.place, row.total]) : [];
};
const wall = (...acts: readonly Command[]) => rowsOf(stateAfter(...begun, ...sheets, all, show('board'), ...acts));
const progress = (...acts: readonly Command[]) => {
  const state = stateAfter(...begun, ...acts);
  return state.runs[1] === undefined ? undefined : behaviourProgress(state.runs[1], state.teams);
};

describe('on the wall', () => {
  const byResult = [[team(1), 1, 8000], [team(2), 2, 7500], [team(3), 3, 7000]];
  it('stands Hasil alone as long as a team is not observed', () => {
    expect([wall(), wall(rate(3, 4)), wall(rate(3, 4), rate(1, 1))]).toEqual([byResult, byResult, byResult]);
  });
  it('stands the Score as the console has it with the last team observed', () => {
    const whole = [rate(3, 4), rate(1, 1), rate(2, null)];
    expect(wall(...whole)).toEqual([[team(3), 1, 8200], [team(2), 2, 7500], [team(1), 3, 5800]]);
    expect(wall(...whole)).toEqual(views.standings(stateAfter(...begun, ...sheets, ...whole)).rows.map((row) => [row.team, row.place, row.total]));
  });
  it('stands it, too, once the run was read back, whoever was not observed', () => {
    expect(wall(rate(3, 4), { type: 'verifyRun', run: run(2), reader: 'Yoga Contoh' })).toEqual([[team(3), 1, 8200], [team(1), 2, 8000], [team(2), 3, 7500]]);
  });
  it('parts no tie by ratings that are not whole', () => {
    const even = [sheet(1, [20, 20, 20, 20]), sheet(2, [20, 20, 20, 20]), sheet(3, [10, 10, 10, 10])];
    const rows = rowsOf(stateAfter(...begun, ...even, all, show('board'), rate(2, 4)));
    expect(rows.slice(0, 2)).toEqual([[team(2), 1, 8000], [team(1), 1, 8000]]);
  });
  it('is what the next arrows compare with', () => {
    expect(stateAfter(...begun, ...sheets, all, show('board'), rate(3, 4), show('welcome')).hall.lastPlaces).toEqual({ [team(1)]: 1, [team(2)]: 2, [team(3)]: 3 });
  });
  it('is frozen as it was seen', () => {
    expect(stateAfter(...begun, ...sheets, rate(3, 4), { type: 'freezeBoard' }).frozen?.board.rows.map(({ team: of, place, total }) => [of, place, total])).toEqual(byResult);
  });
});

describe('how far it is', () => {
  it('counts the teams that are to be observed', () => {
    expect([progress(), progress(...sheets), progress(rate(3, 4)), progress(...sheets, rate(3, 4), rate(1, 2))]).toEqual([null, null, { observed: 1, teams: 3 }, { observed: 2, teams: 3 }]);
  });
  it('awaits nobody who did not come or was excused, and takes "not observed" for an answer', () => {
    const excuse: Command = { type: 'excuseTeam', run: run(2), team: team(2), reason: 'Dipanggil dinas', second: 'Yoga Contoh' };
    const away = { ...sheet(1, []), mark: absent } as Command;
    expect(progress(away, rate(3, 4))).toEqual({ observed: 1, teams: 2 });
    expect(progress(away, excuse, rate(3, null))).toBeNull();
  });
  it('knows a team by those that were merged into it, and awaits none that had not played', () => {
    const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
    expect(progress(sheet(1, [20, 20, 20, 20]), rate(1, 4), merge)).toEqual({ observed: 1, teams: 2 });
    expect(progress(...sheets, rate(1, 4), rate(3, 4), merge)).toEqual({ observed: 1, teams: 2 });
    expect(progress(...sheets, rate(1, 4), rate(2, 4), rate(3, 4), merge)).toBeNull();
  });
  it('is told to the console, run by run', () => {
    expect(views.runs(stateAfter(...begun, ...sheets, rate(3, 4))).map(({ heldBack }) => heldBack)).toEqual([null, { observed: 1, teams: 3 }]);
  });
  it('is nothing in a run that is cancelled or read back', () => {
    expect(progress(...sheets, rate(3, 4), { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null })).toBeNull();
    expect(progress(...sheets, rate(3, 4), { type: 'verifyRun', run: run(2), reader: 'Yoga Contoh' })).toBeNull();
  });
});

it('gives the very same state back where nothing is held back, and the very same board twice', () => {
  const whole = stateAfter(...begun, ...sheets);
  expect(withWholeBehaviour(whole)).toBe(whole);
  const part = stateAfter(...begun, ...sheets, rate(3, 4));
  expect(standings(withWholeBehaviour(part))).toBe(standings(withWholeBehaviour(part)));
});

test('two worlds that differ only in ratings of a run that is not whole give the hall the same bytes in every scene', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 4 }));
  const told = (acts: readonly Command[], scene: Command): string => JSON.stringify(views.hall(stateAfter(...begun, ...sheets, submit(1, finished('5:00')), { type: 'setTarget', target: { words: 'Satu puncak', goal: hundredths(200_00) } }, startPhase(2), ...acts, scene)));
  const shown = fc.constantFrom(...scenes.filter((scene) => ['board', 'timerBoard', 'closing', 'teams', 'timer'].includes(scene)));
  fc.assert(fc.property(rating, rating, shown, fc.constantFrom(...boardModes), (one, other, scene, mode) => {
    const acts: readonly Command[] = mode === 'threeBest' ? [] : [{ type: 'chooseBoard', mode }];
    const plain = told(acts, show(scene));
    expect(told([...acts, rate(2, one)], show(scene))).toBe(plain);
    expect(told([...acts, rate(2, one), rate(3, other)], show(scene))).toBe(plain);
  }), { numRuns: 100 });
});
