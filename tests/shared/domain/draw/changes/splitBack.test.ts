// A split after a run was read back goes back whole, with what lies beneath it; and when the two halves come together again, what was seen once counts once.
import { describe, expect, test } from 'vitest';
import { countTotals } from '../../../../../electron/host/recount/reckon.ts';
import { emptyBooks, note } from '../../../../../electron/host/recount/tally.ts';
import type { Command, CommandOf } from '../../../../../shared/domain/commands.ts';
import { idsOfTeam } from '../../../../../shared/domain/draw/idsOfTeam.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { valueProfilesView } from '../../../../../shared/domain/records/valueProfiles.ts';
import { awardsOf } from '../../../../../shared/domain/reveal/awards.ts';
import { collaborationIn, standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { valueSteps } from '../../../../../shared/domain/scoring/explain/perilaku.ts';
import { fraction } from '../../../../../shared/domain/scoring/points/fraction.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { MemberId } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { played } from '../../../acceptedFacts.ts';
import { stateAfter } from '../../../given.ts';
import { addJudge, finished, person, pipe, ready, run, submit, team } from '../../../samples.ts';

const undo: Command = { type: 'undo' };
const redo: Command = { type: 'redo' };
const split: Command = { type: 'splitTeam', team: team(1), name: 'Anoa', seed: '7', members: [1, 5, 9].map(person) };
const merge = (kept: number, gone: number): Command => ({ type: 'mergeTeams', kept: team(kept), gone: team(gone), name: 'Gabungan' });
const rate = (of: number, observer: number, KL: number, more: Partial<CommandOf<'rateBehaviour'>> = {}): Command => ({
  type: 'rateBehaviour', run: run(1), team: team(of), observer: `c${observer}` as MemberId, basedOn: 0,
  ratings: { ...Object.fromEntries(pipe.values.map((code) => [code, null])), KL }, note: `Dilihat ${observer}`, ...more,
});
const verify: Command = { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' };
const scored: readonly Command[] = [...ready(2), addJudge('Ani Contoh'), addJudge('Cici Contoh'), addJudge('Dodi Contoh'), submit(1, finished('5:00')), submit(2, finished('6:00'))];
const rated: readonly Command[] = [...scored, rate(1, 1, 2), rate(1, 2, 4)];
const bonus: Command = { type: 'giveBonus', run: run(1), team: team(1), points: hundredths(100), reason: 'Menolong tim lain' };

const KL = (state: State) => awardsOf(state).values.find(({ title }) => title.kind === 'value' && title.code === 'KL');
const merged = (state: State) => {
  const found = state.teams.find(({ name }) => name === 'Gabungan');
  if (found === undefined) throw new Error('no merged team');
  return found;
};
const seenOf = (state: State) => views.profile(state).teams.find(({ name }) => name === 'Gabungan')?.values.find(({ value }) => value === 'KL');

describe('the split of a team whose run was read back', () => {
  for (const [what, story] of [['sheets and ratings', rated], ['a bonus, too', [...rated, bonus]]] as const) {
    test(`is undone, with ${what}, and lets what lies beneath it go back`, () => {
      const before = stateAfter(...story, verify);
      const undone = stateAfter(...story, verify, split, undo);
      expect({ teams: undone.teams, runs: undone.runs }).toEqual({ teams: before.teams, runs: before.runs });
      expect(stateAfter(...story, verify, split, undo, undo).runs[0]?.stage).toBe('open');
      const again = stateAfter(...story, verify, split, undo, redo);
      expect(standings(again).map(({ total }) => total)).toEqual(standings(stateAfter(...story, verify, split)).map(({ total }) => total));
      expect(stateAfter(...story, verify, split, undo, redo, undo).teams).toEqual(before.teams);
    });
  }
  const second = 'Beni Contoh';
  test.each<readonly [string, readonly Command[]]>([
    ['excused', [{ type: 'excuseTeam', run: run(1), team: team(1), reason: 'Sakit', second }]],
    ['disputed, and it was decided', [{ type: 'disputeCell', run: run(1), team: team(1), words: 'Kami 4:50' }, { type: 'decideDispute', run: run(1), team: team(1), decision: 'Tetap' }]],
  ])('is undone without a correction that nobody made, where it was %s', (_, told) => {
    for (const steps of [[split, undo], [split, undo, redo, undo]]) {
      expect(stateAfter(...scored, ...told, verify, ...steps).runs).toEqual(stateAfter(...scored, ...told, verify).runs);
    }
  });
  test('is undone without a correction that nobody made, where one of the new team was taken back before', () => {
    const correct: Command = submit(3, finished('5:30'), { basedOn: 1, reason: 'Salah baca' });
    const undone = stateAfter(...rated, bonus, verify, split, correct, undo, undo);
    expect(undone.teams).toHaveLength(2);
    expect(undone.runs[0]?.corrections).toHaveLength(2);
  });
});

describe('a team and its half, together again', () => {
  for (const [kept, gone] of [[1, 3], [3, 1]] as const) {
    test(`have what was seen once, t${gone} into t${kept}`, () => {
      const state = stateAfter(...rated, split, merge(kept, gone), verify);
      // Two ratings were given, and two are too few for an award.
      expect(KL(state)?.teams).toEqual([]);
      expect(seenOf(state)).toMatchObject({ grades: [0, 1, 0, 1], count: 2, mean: null });
      expect(valueProfilesView(state).teams.find(({ name }) => name === 'Gabungan')?.notes.map((each) => each.note)).toEqual(['Dilihat 1', 'Dilihat 2']);
      expect(valueSteps(state.runs, idsOfTeam(merged(state)), 'KL').steps.filter((step) => step.kind === 'note' && step.note.say === 'ratings')).toHaveLength(2);
      expect(views.judgeSpread(state).ratings.map(({ count }) => count)).toEqual([1, 1]);
    });
    test(`have what was seen since beside it, t${gone} into t${kept}`, () => {
      const state = stateAfter(...rated, split, rate(1, 3, 3), rate(3, 3, 4), merge(kept, gone), verify);
      expect(KL(state)).toMatchObject({ teams: [{ name: 'Gabungan' }], measure: 8125, observations: 4 });
      expect(collaborationIn(state)(merged(state))).toEqual(fraction(13, 4));
    });
    test(`have what the half was rated anew as its own, and what was corrected as it is now, t${gone} into t${kept}`, () => {
      const anew = stateAfter(...rated, split, rate(3, 1, 3, { basedOn: 1 }), merge(kept, gone), verify);
      expect(seenOf(anew)?.grades).toEqual([0, 1, 1, 1]);
      const corrected = stateAfter(...rated, verify, split, rate(1, 1, 3, { basedOn: 1, reason: 'Salah baca' }), merge(kept, gone));
      expect(seenOf(corrected)?.grades).toEqual([0, 0, 1, 1]);
      const back = stateAfter(...rated, split, rate(3, 1, 3, { basedOn: 1 }), undo, merge(kept, gone), verify);
      expect(seenOf(back)?.grades).toEqual([0, 1, 0, 1]);
    });
  }
  test('still have it where the score of the first is left out', () => {
    const excuse: Command = { type: 'excuseTeam', run: run(1), team: team(1), reason: 'Dipanggil dinas', second: 'Beni Contoh' };
    const state = stateAfter(...rated, rate(1, 3, 3), split, excuse, merge(1, 3), verify);
    expect(KL(state)).toMatchObject({ measure: 7500, observations: 3 });
  });
  test('of halves of a half, and with a team that was merged before, everything counts once', () => {
    const half: Command = { type: 'splitTeam', team: team(3), name: 'Komodo', seed: '8', members: [person(1)] };
    const state = stateAfter(...rated, rate(2, 3, 1), merge(1, 2), { ...split, members: [1, 5, 9, 3, 7, 11].map(person) } as Command, { ...half, members: [1, 5, 9].map(person) } as Command, merge(1, 4), verify);
    expect(seenOf(state)?.grades).toEqual([1, 1, 0, 1]);
    expect(idsOfTeam(merged(state))).toEqual([team(1), team(2), team(4)]);
  });
});

test('the second count comes to the same, where ratings part two teams', () => {
  // Perilaku of both is 3 of 4. Kolaboratif of the one is 2,5, and would be 3 if what stood before the split counted twice; of the other it is 8 ÷ 3.
  const other = [3, 2, 3].map((KL, at) => ({ ...rate(2, at + 1, 3), ratings: { KL, AD: 6 - KL, BP: null } }) as Command);
  const story: readonly Command[] = [...scored.slice(0, -1), submit(2, finished('5:00')), rate(1, 1, 4), rate(1, 2, 4), ...other, split, rate(1, 3, 1), rate(3, 3, 1), merge(3, 1), verify];
  const { state, facts } = played(story);
  const books = emptyBooks();
  for (const fact of facts) note(books, fact);
  const rows = standings(state).map(({ team: { id }, total, place }) => ({ id, total, place }));
  expect(rows).toEqual([{ id: team(2), total: rows[1]?.total, place: 1 }, { id: team(3), total: rows[0]?.total, place: 2 }]);
  expect(countTotals(books).map(({ team: id, total, place }) => ({ id, total, place })).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))).toEqual(rows);
});
