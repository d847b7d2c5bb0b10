// What fixes the settings of a run and of the retreat, what a change would move, and the means of judges who changed halfway.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Command, CommandOf } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import { reduceAll } from '../../../../../shared/domain/reduce.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../../shared/domain/reduce.ts';
import { foresee } from '../../../../../shared/domain/scoring/run/foresee.ts';
import { panelsOf, passedBy } from '../../../../../shared/domain/scoring/run/panels.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { BonusId, ExerciseId } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { scoringCommandOf } from '../../../anyScoring.ts';
import { facilitator, given, moment, stateAfter } from '../../../given.ts';
import { addJudge, judge, ready, run, submit, team } from '../../../samples.ts';
import { scoringStory } from '../../../scoringStory.ts';

const begun = [...ready(3), ...['Ani', 'Beni', 'Cici', 'Doni'].map((name) => addJudge(`${name} Contoh`)), { type: 'planRun', exercise: 'yel' as ExerciseId } as Command];
const judges = (...numbers: readonly number[]): Command => ({ type: 'setJudges', run: run(2), judges: numbers.map(judge) });
const rated = (number: number, by: number | null, points: readonly number[]): CommandOf<'submitSheet'> => ({
  type: 'submitSheet', run: run(2), team: team(number), ...(by === null ? {} : { judge: judge(by) }), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {},
});
const chant = (state: State) => {
  const view = views.runs(state)[1];
  if (view === undefined) throw new Error('no chant');
  return view;
};

describe('dropping the highest and the lowest', () => {
  const drop: Command = { type: 'dropEnds', run: run(2), on: true };
  test('takes four judges, and comes before the first score', () => {
    given(...begun, judges(1, 2, 3)).when(drop).thenRefused({ code: 'fewJudges', judges: 3 });
    given(...begun, judges(1, 2, 3, 4)).when(drop).thenFacts({ type: 'endsDropChosen', run: run(2), on: true });
    given(...begun, judges(1, 2, 3, 4), drop, judges(1)).when({ ...drop, on: false }).thenFacts({ type: 'endsDropChosen', run: run(2), on: false });
    given(...begun, judges(1, 2, 3, 4), rated(1, 1, [1, 1, 1, 1])).when(drop).thenRefused({ code: 'runHasScores', exercise: { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' } });
  });
});

describe('a change of judges', () => {
  const points = [20, 20, 20, 15];
  const release: Command = { type: 'releaseSheet', run: run(2), team: team(3), judge: judge(2), reason: 'Lembar hilang', second: 'Beni Contoh' };
  const judged = [...begun, judges(1, 2), ...[1, 2].flatMap((of) => [rated(of, 1, points), rated(of, 2, points)]), rated(3, 1, points), release];
  const [verify, close]: readonly [Command, Command] = [{ type: 'verifyRun', run: run(2), reader: 'Beni Contoh' }, { type: 'closeRun', run: run(2) }];

  test('is refused once the run was read back', () => {
    const refusal = { code: 'judgesFixed', exercise: { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' } } as const;
    given(...judged, verify).when(judges(1, 2, 3)).thenRefused(refusal);
    given(...judged, verify, close).when(judges(1, 2, 3)).thenRefused(refusal);
  });
  test('takes no score away: a sheet that was released is settled like one that is in', () => {
    const moved = (state: State): readonly unknown[] => standings(state).map(({ team: { id }, total }) => [id, total]);
    expect(moved(stateAfter(...judged, judges(1, 2, 3)))).toEqual(moved(stateAfter(...judged)));
    expect(passedBy(chant(stateAfter(...judged))).whole).toHaveLength(3);
    expect(foresee(stateAfter(...judged), judges(1, 2, 3), facilitator)).toEqual({ shifts: [] });
  });
  test('leaves those of a team that was merged away to its own judges', () => {
    const merged: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
    given(...judged, merged).when(judges(3)).thenFacts({ type: 'judgesSet', run: run(2), judges: [judge(3)], kept: [team(1), team(2), team(3)] });
  });
});

describe('what parts equal totals', () => {
  const choose: Command = { type: 'chooseTieChain', chain: [] };
  const points = { points: hundredths(100), reason: 'Menolong' };
  const firsts: readonly (readonly [string, Command])[] = [
    ['a sheet', rated(1, null, [20, 20, 20, 20])],
    ['a rating', { type: 'rateBehaviour', run: run(2), team: team(1), observer: null, basedOn: 0, ratings: { HA: 3, KL: 4 }, note: '' }],
    ['a bonus', { type: 'giveBonus', run: run(2), team: team(1), ...points }],
    ['help', { type: 'giveHelp', giver: team(1), receiver: team(2), ...points }],
    ['an adjustment', { type: 'adjustTotal', team: team(1), ...points }],
  ];
  test.each(firsts)('%s fixes it', (_, first) => {
    given(...begun, first).when(choose).thenRefused({ code: 'tieChainFixed' });
    expect(views.tieChain(stateAfter(...begun, first)).isFixed).toBe(true);
    given(...begun, first, { type: 'undo' }).when(choose).thenFacts({ type: 'tieChainChosen', chain: [] });
  });

  test('a cancelled run that has scores fixes it too: it can be brought back', () => {
    given(...begun, rated(1, null, [20, 20, 20, 20]), { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }).when(choose).thenRefused({ code: 'tieChainFixed' });
  });

  test('a bonus taken back leaves it free, and it stands on the rekap', () => {
    const [, bonus] = firsts[2] ?? [];
    if (bonus === undefined) throw new Error('no bonus');
    const state = stateAfter(...begun, bonus, { type: 'takeBackBonus', run: run(2), bonus: 'b1' as BonusId }, { type: 'chooseTieChain', chain: ['collaboration'] });
    expect(views.tieChain(state)).toEqual({ chain: ['collaboration'], isFixed: false });
    expect(views.rekap(state).tieChain).toEqual(['collaboration']);
  });
});

describe('what a change would move', () => {
  const sheets = [submit(1, { kind: 'unfinished', donePercent: 50 }), submit(2, { kind: 'unfinished', donePercent: 100 }), rated(1, null, [30, 25, 25, 20]), rated(2, null, [20, 20, 20, 20])];
  const heavier: Command = { type: 'weighRun', run: run(2), weight: 10, resultWeight: 60, reason: 'Keputusan panitia' };

  test('totals and places from and to, of the teams that move only', () => {
    const foreseen = foresee(stateAfter(...begun, ...sheets), heavier, facilitator);
    expect(foreseen).toMatchObject({ shifts: [
      { team: team(1), name: 'Rajawali', total: { from: 6000, to: 9273 }, place: { from: 1, to: 1 } },
      { team: team(2), total: { from: 6000, to: 7636 }, place: { from: 1, to: 2 } },
    ] });
  });

  test('a cancelled run leaves for everyone', () => {
    expect(foresee(stateAfter(...begun, rated(1, null, [30, 25, 25, 20])), { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }, facilitator))
      .toMatchObject({ shifts: [{ team: team(1), total: { from: 10_000, to: null }, place: { from: 1, to: null } }] });
  });

  test('nothing before there are scores, and a refusal where the command would be refused', () => {
    expect(foresee(stateAfter(...begun), heavier, facilitator)).toEqual({ shifts: [] });
    expect(foresee(stateAfter(...begun, ...sheets), { ...heavier, reason: null } as Command, facilitator)).toEqual({ refusal: { code: 'reasonNeeded' } });
  });

  test('any command over any story: it is what the board then says, and the state stays as it was', () => {
    const any = fc.oneof<fc.Arbitrary<Command>[]>(scoringCommandOf.weighRun, scoringCommandOf.changeRubric, scoringCommandOf.cancelRun, scoringCommandOf.adjustTotal, ...Object.values<fc.Arbitrary<Command>>(scoringCommandOf));
    let moved = 0;
    fc.assert(fc.property(scoringStory, any, (story, command) => {
      let state = emptyState;
      for (const [i, each] of story.entries()) {
        const decision = decide(state, each, facilitator);
        if (!('refusal' in decision)) state = reduceRow(state, { seq: i + 1, facts: decision.facts, at: moment(i) });
      }
      const bytes = JSON.stringify(state);
      const foreseen = foresee(state, command, facilitator);
      expect(JSON.stringify(state)).toBe(bytes);
      const decision = decide(state, command, facilitator);
      if ('refusal' in decision || 'refusal' in foreseen) {
        expect(foreseen).toEqual(decision);
        return;
      }
      const before = new Map(standings(state).map((row) => [row.team.id, row]));
      for (const { team: { id }, total, place } of standings(reduceAll(state, decision.facts, moment(999)))) {
        const was = before.get(id);
        const shift = foreseen.shifts.find((each) => each.team === id);
        expect([shift?.total.to ?? total, shift?.place.to ?? place]).toEqual([total, place]);
        if (shift === undefined) expect([total, place]).toEqual([was?.total, was?.place]);
        else expect([shift.total.from, shift.place.from]).toEqual([was?.total ?? null, was?.place ?? null]);
      }
      moved += foreseen.shifts.length;
    }), { numRuns: 200 });
    expect(moved).toBeGreaterThan(15);
  });
});

describe('judges who change before every team has passed', () => {
  const whole = [judges(1, 2), rated(1, 1, [30, 25, 25, 20]), rated(1, 2, [30, 20, 20, 20]), rated(2, 1, [20, 20, 20, 20]), rated(2, 2, [20, 20, 20, 21 - 1])];

  test('both means stand beside each other, with how many teams each', () => {
    expect(panelsOf(chant(stateAfter(...begun, ...whole)))).toEqual([]);
    expect(panelsOf(chant(stateAfter(...begun, ...whole, judges(3))))).toEqual([
      { judges: [judge(1), judge(2)], isPresent: false, teams: 2, mean: 8750 }, { judges: [judge(3)], isPresent: true, teams: 0, mean: null },
    ]);
    expect(panelsOf(chant(stateAfter(...begun, ...whole, judges(3), rated(3, 3, [10, 10, 10, 10]))))[1]).toEqual({ judges: [judge(3)], isPresent: true, teams: 1, mean: 4000 });
  });

  test('the same judges in another order are the same', () => {
    expect(panelsOf(chant(stateAfter(...begun, ...whole, judges(2, 1))))).toEqual([]);
  });

  test('a no-show is nobody’s judgement', () => {
    const away: Command = { ...rated(3, 3, []), mark: { kind: 'absent' } };
    expect(panelsOf(chant(stateAfter(...begun, ...whole, judges(3), away)))[1]).toMatchObject({ teams: 0, mean: null });
  });

  test('how far they have come', () => {
    const { whole: passed, half, none } = passedBy(chant(stateAfter(...begun, ...whole.slice(0, 4))));
    expect([passed, half, none].map((rows) => rows.map((row) => row.team))).toEqual([[team(1)], [team(2)], [team(3)]]);
  });
});
