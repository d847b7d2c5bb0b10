// The rubric of a run: free before the first score, versions with a reason after it, sheets that stay as they were written, and undo to the byte.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../../shared/domain/reduce.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import { explain } from '../../../../../shared/domain/scoring/explain/explain.ts';
import { saidOf } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { CriterionId, ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { facilitator, given, moment, stateAfter } from '../../../given.ts';
import { absent, addJudge, ready, run, submit, team } from '../../../samples.ts';

const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };
/** The chant is the second run: 30, 25, 25, 20. */
const begun = [...ready(3), addJudge('Ani Contoh'), addJudge('Beni Contoh'), chant];
const exercise = { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' };
type Points = readonly number[];
const criteria = (mosts: Points): CommandOf<'changeRubric'>['criteria'] => mosts.map((most, i) => ({ name: { id: `Kriteria ${i + 1}`, en: `Criterion ${i + 1}` }, most: hundredths(most * 100) }));
const withIds = (mosts: Points) => criteria(mosts).map((each, i) => ({ id: `k${i + 1}` as CriterionId, ...each }));
const change = (mosts: Points, reason: string | null = null): CommandOf<'changeRubric'> => ({ type: 'changeRubric', run: run(2), criteria: criteria(mosts), reason });
const rated = (number: number, points: Points, more: Partial<CommandOf<'submitSheet'>> = {}): CommandOf<'submitSheet'> =>
  ({ type: 'submitSheet', run: run(2), team: team(number), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {}, ...more });
const chantOf = ({ runs }: State) => {
  const found = runs.find(({ id }) => id === run(2));
  if (found === undefined) throw new Error('no chant');
  return found;
};
const hasil = (state: State, number: number) => cellOf(chantOf(state), team(number)).hasil;
const REASON = 'Juri sepakat kekompakan lebih berat';

describe('before the first score', () => {
  test('names, points and number change freely, without a version', () => {
    const state = stateAfter(...begun, change([60, 40]));
    expect(chantOf(state)).toMatchObject({ formerRubrics: [], exercise: { result: { kind: 'rubric', criteria: withIds([60, 40]) } } });
    expect(hasil(stateAfter(...begun, change([60, 40]), rated(1, [60, 40])), 1)).toBe(10_000);
    given(...begun).when(change([60, 40], 'tidak perlu')).thenFacts({ type: 'rubricChanged', run: run(2), criteria: withIds([60, 40]), reason: null });
  });

  test('they come to 100, and only where the rubric is all there is', () => {
    given(...begun).when(change([60, 41])).thenRefused({ code: 'rubricNotHundred' });
    given(...begun, change([60, 40])).when(change([60, 40])).thenRefused({ code: 'unchanged' });
    given(...begun).when({ ...change([60, 40]), run: run(1) }).thenRefused({ code: 'noRubric', exercise: { id: 'Pipa Bocor', en: 'Leaking Pipe' } });
  });
});

describe('after the first score', () => {
  const scored = [...begun, rated(1, [24, 20, 20, 15]), rated(2, [30, 25, 10, 10])];
  const changed = [...scored, change([40, 10, 35, 15], REASON)];

  test('it asks for a reason, and the number of criteria stays', () => {
    given(...scored).when(change([40, 10, 35, 15])).thenRefused({ code: 'reasonNeeded' });
    given(...scored).when(change([60, 40], REASON)).thenRefused({ code: 'criteriaCountFixed', count: 4 });
  });

  test('sheets stay as written; each criterion counts as points × new most ÷ old most, rounded once', () => {
    const state = stateAfter(...changed);
    expect(saidOf(chantOf(state).sheets, team(1), null)).toEqual({ version: 1, mark: { kind: 'rated', points: [2400, 2000, 2000, 1500] }, penalties: {} });
    // 24 × 40/30 + 20 × 10/25 + 20 × 35/25 + 15 × 15/20 = 32 + 8 + 28 + 11,25.
    expect([hasil(state, 1), hasil(state, 2)]).toEqual([7925, 7150]);
    // 10 × 17/30 + 10 × 33/25 + … is 5,6666… and so on: 5,67 would be too much four times.
    expect(hasil(stateAfter(...begun, rated(1, [10, 10, 10, 10]), change([17, 33, 33, 17], REASON)), 1)).toBe(4057);
  });

  test('a sheet written later is on the new rubric, and a third version counts both on', () => {
    const state = stateAfter(...changed, rated(3, [40, 10, 35, 10]));
    expect(saidOf(chantOf(state).sheets, team(3), null)).toMatchObject({ rubric: 2 });
    expect(hasil(state, 3)).toBe(9500);
    const third = stateAfter(...changed, rated(3, [40, 10, 35, 10]), change([25, 25, 25, 25], 'Kembali rata'));
    // 24/30 + 20/25 + 20/25 + 15/20 of 25 each; 40/40 + 10/10 + 35/35 + 10/15 of 25 each.
    expect([hasil(third, 1), hasil(third, 3)]).toEqual([7875, 9167]);
    given(...changed).when(rated(3, [41, 10, 35, 10])).thenRefused({ code: 'pointsOverMost', most: 4000 });
  });

  test('a sheet that stands as it was keeps its version, also as an earlier try; one can say which version the paper bears', () => {
    const again = rated(1, [24, 20, 20, 15], { basedOn: 1 });
    given(...changed).when(again).thenRefused({ code: 'unchanged' });
    const two = stateAfter(...changed, { ...again, mark: { kind: 'rated', points: [2400, 1000, 2000, 1500] }, earlier: [{ mark: again.mark, penalties: {} }] });
    expect(saidOf(chantOf(two).sheets, team(1), null)).toEqual({
      version: 2, mark: { kind: 'rated', points: [2400, 1000, 2000, 1500] }, penalties: {}, rubric: 2,
      earlier: [{ mark: { kind: 'rated', points: [2400, 2000, 2000, 1500] }, penalties: {} }],
    });
    expect(hasil(two, 1)).toBe(7925);
    const old = stateAfter(...changed, rated(1, [27, 20, 20, 15], { basedOn: 1, rubric: 1 }));
    expect(saidOf(chantOf(old).sheets, team(1), null)?.rubric).toBeUndefined();
    expect(hasil(old, 1)).toBe(8325);
    given(...changed).when(rated(3, [1, 1, 1, 1], { rubric: 3 })).thenRefused({ code: 'unknownRubric', version: 2 });
    expect(saidOf(chantOf(stateAfter(...changed, { ...rated(3, []), mark: absent })).sheets, team(3), null)).not.toHaveProperty('rubric');
  });

  test('judges on two versions: the mean of both, each carried over', () => {
    const by = (judge: number, points: Points) => rated(1, points, { judge: `c${judge}` as MemberId });
    const state = stateAfter(...begun, { type: 'setJudges', run: run(2), judges: ['c1', 'c2'] as readonly string[] as readonly MemberId[] }, by(1, [30, 25, 25, 0]), change([40, 10, 35, 15], REASON), by(2, [40, 10, 35, 5]));
    expect(hasil(state, 1)).toBe(8750);
  });

  test('version, moment and reason are kept and shown', () => {
    const { formerRubrics, exercise: { result } } = views.runs(stateAfter(...changed))[1] ?? { formerRubrics: [], exercise: { result: null } };
    expect(formerRubrics).toMatchObject([{ reason: REASON, until: moment(0), criteria: [{ most: 3000 }, { most: 2500 }, { most: 2500 }, { most: 2000 }] }]);
    expect(result).toMatchObject({ criteria: withIds([40, 10, 35, 15]) });
  });

  test('a team split off takes its sheets along with their version', () => {
    const members = stateAfter(...begun).teams[2]?.members.slice(0, 2) ?? [];
    const state = stateAfter(...changed, rated(3, [40, 10, 35, 10]), { type: 'splitTeam', team: team(3), name: 'Anoa', seed: '7', members });
    expect([hasil(state, 3), hasil(state, 4)]).toEqual([9500, 9500]);
  });
});

describe('undo', () => {
  const plain = (state: State) => JSON.stringify({ ...state, undoable: [], redoable: [] });

  test('restores to the byte, there and back', () => {
    const steps = [...begun, rated(1, [24, 20, 20, 15])];
    const before = stateAfter(...steps);
    const after = stateAfter(...steps, change([40, 10, 35, 15], REASON));
    expect(plain(stateAfter(...steps, change([40, 10, 35, 15], REASON), { type: 'undo' }))).toBe(plain(before));
    expect(plain(stateAfter(...steps, change([40, 10, 35, 15], REASON), { type: 'undo' }, { type: 'redo' }))).toBe(plain(after));
    expect(plain(stateAfter(...begun, change([60, 40]), { type: 'undo' }))).toBe(plain(stateAfter(...begun)));
  });

  test('is refused while a correction on record is written for the new rubric, one that was undone too', () => {
    const sheets = [1, 2, 3].map((number) => rated(number, [24, 20, 20, 15]));
    const corrected = [...begun, ...sheets, change([40, 10, 35, 15], REASON), { type: 'verifyRun', run: run(2), reader: 'Beni Contoh' } as Command,
      rated(1, [30, 10, 20, 15], { basedOn: 1, reason: 'Salah baca' }), { type: 'undo' }, { type: 'undo' }] as readonly Command[];
    given(...corrected).when({ type: 'undo' }).thenRefused({ code: 'rubricInUse', exercise });
  });

  test('over any row of changes and sheets, undo of all comes back to the beginning', () => {
    const anyMosts = fc.constantFrom<Points>([25, 25, 25, 25], [40, 10, 35, 15], [3, 17, 33, 47], [60, 40]);
    const step = fc.oneof(
      fc.tuple(anyMosts, fc.option(fc.constant(REASON), { freq: 5 })).map(([mosts, reason]): Command => change(mosts, reason)),
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 })).map(([number, points]): Command => rated(number, points)),
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (commands) => {
      const start = stateAfter(...begun);
      let state = start;
      let seq = start.undoable.length;
      const go = (command: Command): boolean => {
        const decision = decide(state, command, facilitator);
        if ('refusal' in decision) return false;
        seq += 1;
        state = reduceRow(state, { seq, facts: decision.facts, at: moment(seq) });
        return true;
      };
      const done = commands.filter((command) => {
        const basedOn = command.type === 'submitSheet' ? views.runs(state)[1]?.rows.find((row) => row.team === command.team)?.sheets[0]?.version ?? 0 : 0;
        return go(command.type === 'submitSheet' ? { ...command, basedOn } : command);
      }).length;
      for (let i = 0; i < done; i += 1) expect(go({ type: 'undo' })).toBe(true);
      expect(JSON.stringify(chantOf(state))).toBe(JSON.stringify(chantOf(start)));
    }), { numRuns: 200 });
  });
});

test('a measured run next to it is not moved', () => {
  const steps = [...begun, submit(1, { kind: 'unfinished', donePercent: 95 }), rated(1, [24, 20, 20, 15])];
  expect(views.runs(stateAfter(...steps, change([40, 10, 35, 15], REASON)))[0]?.rows).toEqual(views.runs(stateAfter(...steps))[0]?.rows);
});

test('what a sheet came to before a correction is said on the present rubric too', () => {
  const state = stateAfter(
    ...begun, ...[1, 2, 3].map((number) => rated(number, [24, 20, 20, 15])), change([40, 10, 35, 15], REASON), { type: 'verifyRun', run: run(2), reader: 'Ani Contoh' },
    rated(1, [30, 25, 25, 20], { basedOn: 1, rubric: 1, reason: 'Salah salin' }),
  );
  const explained = explain(views.scoreBook(state), { kind: 'hasil', run: run(2), team: team(1) });
  expect(explained?.steps).toContainEqual({ kind: 'note', note: expect.objectContaining({ say: 'corrected', before: 7925 }) });
});
