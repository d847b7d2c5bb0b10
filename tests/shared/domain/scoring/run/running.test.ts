// Scores as they come about: several judges, behaviour, what counts and what is left out, reading back, corrections, help and places.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import { isProvisional, standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, Hundredths } from '../../../../../shared/units.ts';
import { millis } from '../../../../../shared/units.ts';
import { given, stateAfter } from '../../../given.ts';
import { absent, addJudge, finished, judge, planRun, ready, run, submit, team } from '../../../samples.ts';

const four = ['Ani', 'Beni', 'Cici', 'Doni'].map((name) => addJudge(`${name} Contoh`));
/** A rubric of 30, 25, 25, 20; the second run. */
const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };
const begun = [...ready(3), ...four, chant];
const rated = (number: number, by: number | null, points: readonly [number, number, number, number], more: Partial<Extract<Command, { type: 'submitSheet' }>> = {}): Command => ({
  type: 'submitSheet', run: run(2), team: team(number), ...(by === null ? {} : { judge: judge(by) }), basedOn: 0,
  mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {}, ...more,
});
const judges = (...numbers: readonly number[]): Command => ({ type: 'setJudges', run: run(2), judges: numbers.map(judge) });
const behaviour = (number: number, observer: number | null, HA: number | null, KL: number | null, basedOn = 0): Command =>
  ({ type: 'rateBehaviour', run: run(2), team: team(number), observer: observer === null ? null : judge(observer), basedOn, ratings: { HA, KL }, note: '' });
const cell = (state: State, number: number, of = 2) => {
  const found = state.runs.find(({ id }) => id === run(of));
  if (found === undefined) throw new Error('no such run');
  const { state: kind, hasil, perilaku, score } = cellOf(found, team(number));
  return [kind, hasil, perilaku, score];
};
const totals = (state: State) => standings(state).map((row) => [row.team.id, row.total, row.place]);

describe('several judges', () => {
  test('the run has the mean of what each gave, and counts once all sheets are in', () => {
    const first = stateAfter(...begun, judges(1, 2, 3), rated(1, 1, [20, 20, 20, 20]), rated(1, 2, [30, 20, 20, 20]));
    expect(cell(first, 1)).toEqual(['blank', null, null, null]);
    expect(cell(stateAfter(...begun, judges(1, 2, 3), rated(1, 1, [20, 20, 20, 20]), rated(1, 2, [30, 20, 20, 20]), rated(1, 3, [30, 25, 20, 20])), 1)).toEqual(['counts', 8833, null, 8833]);
  });

  test('the highest and the lowest of four are left out, unless a sheet is missing: then for nobody', () => {
    const drop: Command = { type: 'dropEnds', run: run(2), on: true };
    const sheets = [rated(1, 1, [10, 10, 10, 10]), rated(1, 2, [20, 20, 20, 20]), rated(1, 3, [20, 20, 20, 10]), rated(1, 4, [30, 25, 25, 20])];
    expect(cell(stateAfter(...begun, judges(1, 2, 3, 4), drop, ...sheets), 1)[1]).toBe(7500);
    const missing: Command = { type: 'releaseSheet', run: run(2), team: team(2), judge: judge(4), reason: 'Sakit', second: 'Beni Contoh' };
    expect(cell(stateAfter(...begun, judges(1, 2, 3, 4), drop, ...sheets, missing), 1)[1]).toBe(7250);
    // Of one who no longer judges no sheet is missing.
    const gone: Command = { ...missing, judge: judge(5) };
    expect(cell(stateAfter(...begun, addJudge('Eka Contoh'), judges(1, 2, 3, 4, 5), drop, gone, judges(1, 2, 3, 4), ...sheets), 1)[1]).toBe(7500);
  });

  test('no sheet is released in a run that was read back', () => {
    const release: Command = { type: 'releaseSheet', run: run(1), team: team(2), judge: null, reason: 'Hilang', second: 'Beni Contoh' };
    const excused: Command = { type: 'excuseTeam', run: run(1), team: team(2), reason: 'Sakit', second: 'Beni Contoh' };
    given(...ready(2), submit(1, finished('5:00')), excused, { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }).when(release).thenRefused({ code: 'runReadBack', exercise: expect.anything() as never });
  });

  test('the ends count for every team once judges change halfway to others, and not where they only change places', () => {
    const drop: Command = { type: 'dropEnds', run: run(2), on: true };
    const by = (team: number, ...numbers: readonly number[]): readonly Command[] => {
      const points = [[10, 10, 10, 10], [20, 20, 20, 20], [20, 20, 20, 10], [30, 25, 25, 20]] as const;
      return numbers.map((number, i) => rated(team, number, points[i] ?? points[0]));
    };
    const story = [...begun, addJudge('Eka Contoh'), judges(1, 2, 3, 4), drop, ...by(1, 1, 2, 3, 4)];
    expect([story, [...story, judges(4, 3, 2, 1), ...by(2, 1, 2, 3, 4)]].map((each) => cell(stateAfter(...each), 1)[1])).toEqual([7500, 7500]);
    const apart = stateAfter(...story, judges(2, 3, 4, 5), ...by(2, 2, 3, 4, 5));
    expect([cell(apart, 1)[1], cell(apart, 2)[1]]).toEqual([7250, 7250]);
    expect(cell(stateAfter(...story, judges(2, 3, 4, 5), judges(1, 2, 3, 4)), 1)[1]).toBe(7500);
  });

  test('judges who change halfway keep what was judged whole; a team judged in part stops them', () => {
    const whole = [judges(1, 2), rated(1, 1, [20, 20, 20, 20]), rated(1, 2, [30, 20, 20, 20])];
    const state = stateAfter(...begun, ...whole, judges(3), rated(2, 3, [30, 25, 25, 20]));
    expect([cell(state, 1)[1], cell(state, 2)[1]]).toEqual([8500, 10_000]);
    given(...begun, judges(1, 2), rated(1, 1, [20, 20, 20, 20])).when(judges(3)).thenRefused({ code: 'teamHalfJudged', name: 'Rajawali' });
    given(...begun, ...whole, judges(3)).when(rated(1, 3, [1, 1, 1, 1])).thenRefused({ code: 'notAwaited', name: 'Rajawali' });
    given(...ready(3), ...four).when({ type: 'setJudges', run: run(1), judges: [judge(1)] }).thenRefused({ code: 'oneOfficialSheet' });
  });
});

describe('behaviour', () => {
  test('3 and 4 are 87,50, weighed with 40; not observed is left out; nobody rated is Hasil alone', () => {
    const sheet = rated(1, null, [20, 20, 20, 20]);
    expect(cell(stateAfter(...begun, sheet, behaviour(1, null, 3, 4)), 1)).toEqual(['counts', 8000, 8750, 8300]);
    expect(cell(stateAfter(...begun, sheet, behaviour(1, null, 3, null)), 1)).toEqual(['counts', 8000, 7500, 7800]);
    expect(cell(stateAfter(...begun, sheet, behaviour(1, 1, 4, 4), behaviour(1, 2, 2, null)), 1)).toEqual(['counts', 8000, 7500, 7800]);
    expect(cell(stateAfter(...begun, sheet), 1)).toEqual(['counts', 8000, null, 8000]);
  });

  test('switched off it counts nowhere, and only before the first score', () => {
    const off: Command = { type: 'switchBehaviour', run: run(2), on: false };
    given(...begun, off).when(behaviour(1, null, 3, 4)).thenRefused({ code: 'behaviourOff' });
    given(...begun, behaviour(1, null, 3, 4)).when(off).thenRefused({ code: 'runHasScores', exercise: { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' } });
    given(...begun).when({ type: 'rateBehaviour', run: run(2), team: team(1), observer: null, basedOn: 0, ratings: { HA: 3 }, note: '' }).thenRefused({ code: 'ratingsNotWhole' });
  });
});

describe('what is left out', () => {
  const sheets = [submit(1, finished('5:00')), submit(2, finished('6:00')), rated(1, null, [20, 20, 20, 20]), rated(2, null, [30, 20, 20, 20])];

  test('a disputed cell until it is decided, an excused one, a cancelled run for everyone', () => {
    const dispute: Command = { type: 'disputeCell', run: run(2), team: team(1), words: 'Kriteria kedua' };
    expect(cell(stateAfter(...begun, ...sheets, dispute), 1)).toEqual(['disputed', null, null, null]);
    expect(cell(stateAfter(...begun, ...sheets, dispute, { type: 'decideDispute', run: run(2), team: team(1), decision: 'Tetap' }), 1)[0]).toBe('counts');
    expect(cell(stateAfter(...begun, ...sheets, { type: 'excuseTeam', run: run(2), team: team(1), reason: 'Dipanggil dinas', second: 'Beni Contoh' }), 1)[0]).toBe('excused');
    const cancelled = stateAfter(...begun, ...sheets, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null });
    expect([cell(cancelled, 1)[0], cell(cancelled, 2)[0]]).toEqual(['cancelled', 'cancelled']);
    expect(totals(stateAfter(...begun, ...sheets, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }, { type: 'reviveRun', run: run(2) })))
      .toEqual(totals(stateAfter(...begun, ...sheets)));
  });

  test('a team of which nobody came is marked on the rekap, whoever judged it; one that was excused is not', () => {
    const away = { ...rated(1, 1, [0, 0, 0, 0]), mark: absent } as Command;
    const excused: Command = { type: 'excuseTeam', run: run(2), team: team(1), reason: 'Dipanggil dinas', second: 'Beni Contoh' };
    const marks = (...steps: readonly Command[]) => views.rekap(stateAfter(...begun, judges(1), away, ...steps)).rows.find((row) => row.team === team(1))?.cells.map(({ state }) => state === 'noShow');
    expect([marks(), marks(excused)]).toEqual([[false, true], [false, false]]);
  });

  test('a no-show has 0, a released sheet leaves the cell out', () => {
    expect(cell(stateAfter(...begun, { ...rated(1, null, [0, 0, 0, 0]), mark: absent } as Command), 1)).toEqual(['noShow', 0, null, 0]);
    const released: Command = { type: 'releaseSheet', run: run(2), team: team(3), judge: null, reason: 'Lembar hilang', second: 'Beni Contoh' };
    expect(cell(stateAfter(...begun, ...sheets, released), 3)[0]).toBe('missing');
    given(...begun, ...sheets).when({ ...released, second: 'Sari Wulandari' }).thenRefused({ code: 'secondIsOperator', name: 'Sari Wulandari' });
    given(...begun, ...sheets).when({ ...released, team: team(1) }).thenRefused({ code: 'sheetIsIn', name: 'Rajawali' });
  });
});

describe('reading back', () => {
  const all = [1, 2, 3].map((number) => rated(number, null, [20, 20, 20, 20]));
  const verify: Command = { type: 'verifyRun', run: run(2), reader: 'Beni Contoh' };
  const exercise = { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' };

  test('waits for every sheet, and then only a correction with a reason changes a value, undo included', () => {
    given(...begun, ...all.slice(1)).when(verify).thenRefused({ code: 'sheetsOut', names: ['Rajawali'] });
    given(...begun, ...all).when({ ...verify, reader: 'Sari Wulandari' }).thenRefused({ code: 'secondIsOperator', name: 'Sari Wulandari' });
    given(...begun, ...all, verify).when(rated(1, null, [30, 20, 20, 20], { basedOn: 1 })).thenRefused({ code: 'runReadBack', exercise });
    const corrected = rated(1, null, [30, 20, 20, 20], { basedOn: 1, reason: 'Salah baca' });
    const state = stateAfter(...begun, ...all, verify, corrected);
    expect(cell(state, 1)[1]).toBe(9000);
    expect(state.runs[1]?.corrections).toMatchObject([{ team: team(1), judge: null, reason: 'Salah baca', by: 'Sari Wulandari', before: { version: 1 } }]);
  });

  test('a correction that is undone is a correction, too: its reason stays on record, and nothing before it moves', () => {
    const corrected = rated(1, null, [30, 20, 20, 20], { basedOn: 1, reason: 'Salah baca' });
    const mark = { kind: 'rated', points: [2000, 2000, 2000, 2000] } as const;
    const story = [...begun, ...all, verify, corrected];
    given(...story).when({ type: 'undo' }, { role: 'console', operator: 'Budi Santoso' }).thenFacts({ type: 'undone', seq: 17 },
      { type: 'sheetCorrected', run: run(2), team: team(1), judge: null, reason: 'Salah baca', by: 'Budi Santoso', takesBack: true }, { type: 'sheetRestored', run: run(2), team: team(1), sheet: { version: 1, mark, penalties: {} } });
    const undone = stateAfter(...story, { type: 'undo' });
    expect([cell(undone, 1)[1], undone.runs[1]?.stage]).toEqual([8000, 'verified']);
    expect(undone.runs[1]?.corrections).toMatchObject([
      { reason: 'Salah baca', before: { version: 1 }, after: { version: 2 } }, { reason: 'Salah baca', takesBack: true, before: { version: 2 }, after: { version: 3, mark } },
    ]);
    const again = stateAfter(...story, { type: 'undo' }, { type: 'redo' });
    expect([cell(again, 1)[1], again.runs[1]?.corrections.at(-1)]).toMatchObject([9000, { reason: 'Salah baca', before: { version: 3 }, after: { version: 4 } }]);
    expect(again.runs[1]?.corrections.at(-1)?.takesBack).toBeUndefined();
    // Then what lies before it, and so on.
    expect(stateAfter(...story, { type: 'undo' }, { type: 'undo' }).runs[1]?.stage).toBe('open');
  });

  test('a bonus that came or went after the reading back is undone with its own reason', () => {
    const bonus: Command = { type: 'giveBonus', run: run(2), team: team(1), points: 500 as Hundredths, reason: 'Lupa dicatat', corrects: true };
    const given500 = { id: 'b1', team: team(1), points: 500, reason: 'Lupa dicatat', by: 'Sari Wulandari' };
    const back = stateAfter(...begun, ...all, verify, bonus, { type: 'undo' });
    expect([cell(back, 1)[1], back.runs[1]?.stage]).toEqual([8000, 'verified']);
    given(...begun, ...all, verify, bonus).when({ type: 'undo' }).thenFacts({ type: 'undone', seq: 17 }, { type: 'bonusTakenBack', run: run(2), bonus: given500 as never, reason: 'Lupa dicatat' });
    const gone: Command = { type: 'takeBackBonus', run: run(2), bonus: 'b1' as never, reason: 'Salah tim' };
    expect(cell(stateAfter(...begun, ...all, verify, bonus, gone, { type: 'undo' }), 1)[1]).toBe(8500);
  });

  test('closes only what was read back and has no open dispute', () => {
    given(...begun, ...all).when({ type: 'closeRun', run: run(2) }).thenRefused({ code: 'notReadBack' });
    given(...begun, ...all, verify, { type: 'disputeCell', run: run(2), team: team(2), words: 'Waktu' }).when({ type: 'closeRun', run: run(2) }).thenRefused({ code: 'disputesOpen', names: ['Badak'] });
    expect(stateAfter(...begun, ...all, verify, { type: 'closeRun', run: run(2) }).runs[1]?.stage).toBe('closed');
  });

  test('a board is provisional until every run that is held was read back', () => {
    const dropFirst: Command = { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: run(2) };
    expect(isProvisional(stateAfter(...begun, ...all, verify))).toBe(true);
    expect(isProvisional(stateAfter(...begun, ...all, dropFirst))).toBe(true);
    expect(views.standings(stateAfter(...begun, ...all, verify, dropFirst)).provisional).toBe(false);
    expect(isProvisional(stateAfter(...begun, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }, { ...dropFirst, replacedBy: null }))).toBe(true);
  });
});

describe('totals and places', () => {
  const help = (points: number): Command => ({ type: 'giveHelp', giver: team(1), receiver: team(2), points: points as Hundredths, reason: 'Meminjamkan alat' });

  test('help is added, at most three points an event; deductions are taken off, never below 0', () => {
    const state = stateAfter(...begun, rated(1, null, [20, 20, 20, 20]), help(150), { type: 'adjustTotal', team: team(1), points: -100 as Hundredths, reason: 'Terlambat apel' });
    expect(standings(state)[0]).toMatchObject({ total: 8050, help: 150, adjust: -100 });
    given(...begun, help(150), help(100)).when(help(75)).thenRefused({ code: 'helpFull', name: 'Rajawali', left: 50 as Hundredths });
    given(...begun).when({ type: 'giveHelp', giver: team(1), receiver: team(1), points: 25 as Hundredths, reason: 'x' }).thenRefused({ code: 'helpedItself', name: 'Rajawali' });
    expect(standings(stateAfter(...begun, rated(1, null, [0, 0, 0, 0]), { type: 'adjustTotal', team: team(1), points: -500 as Hundredths, reason: 'x' }))[0]?.total).toBe(0);
  });

  test('weights 1 and 2 with help of 1,50: 70,19 and 81,75 make 79,40', () => {
    const two = stateAfter(...begun, { type: 'weighRun', run: run(2), weight: 2, resultWeight: 60, reason: null },
      { type: 'submitSheet', run: run(2), team: team(1), basedOn: 0, mark: { kind: 'rated', points: [3000, 2500, 2500, 175] }, penalties: {} },
      submit(1, { kind: 'finished', time: millis(478_480) }), help(150));
    expect([cell(two, 1, 1)[3], cell(two, 1)[3], standings(two)[0]?.total]).toEqual([7019, 8175, 7940]);
  });

  test('equal totals are parted by first places in the runs, then by Kolaboratif, then not at all', () => {
    const tie = [rated(1, null, [30, 20, 20, 20]), rated(2, null, [20, 20, 20, 20]), chant,
      { ...rated(1, null, [20, 20, 20, 20]), run: run(3) } as Command, { ...rated(2, null, [30, 20, 20, 20]), run: run(3) } as Command];
    expect(totals(stateAfter(...begun, ...tie)).slice(0, 2).map(([, , place]) => place)).toEqual([1, 1]);
    const seen = [2, 3].flatMap((of) => [behaviour(1, null, 4, 2), behaviour(2, null, 2, 4)].map((each) => ({ ...each, run: run(of) }) as Command));
    expect(totals(stateAfter(...begun, ...tie, ...seen)).slice(0, 2)).toEqual([[team(2), 8100, 1], [team(1), 8100, 2]]);
    const more = [...begun, ...tie, { type: 'submitSheet', run: run(1), team: team(1), basedOn: 0, mark: absent, penalties: {} } as Command, submit(2, absent)];
    expect(totals(stateAfter(...more)).slice(0, 2).map(([, , place]) => place)).toEqual([1, 1]);
  });

  test('the chain is chosen before the first score and is fixed then', () => {
    given(...begun).when({ type: 'chooseTieChain', chain: [] }).thenFacts({ type: 'tieChainChosen', chain: [] });
    given(...begun, rated(1, null, [20, 20, 20, 20])).when({ type: 'chooseTieChain', chain: [] }).thenRefused({ code: 'tieChainFixed' });
    given(...begun, planRun, rated(1, null, [20, 20, 20, 20])).when({ type: 'weighRun', run: run(2), weight: 3, resultWeight: 60, reason: null }).thenRefused({ code: 'reasonNeeded' });
  });
});

describe('what observers rated', () => {
  const all = [1, 2, 3].map((number) => rated(number, null, [20, 20, 20, 20]));
  const verify: Command = { type: 'verifyRun', run: run(2), reader: 'Beni Contoh' };
  const exercise = { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' };
  const versions = (state: State) => views.runs(state)[1]?.rows[0]?.blankRatings;

  test('goes on from the version it had when it is taken back to blank, so that none comes twice', () => {
    const back = stateAfter(...begun, behaviour(1, 2, 3, 4), { type: 'undo' });
    expect(versions(back)).toEqual([{ observer: judge(2), version: 2 }]);
    given(...begun, behaviour(1, 2, 3, 4), { type: 'undo' }).when(behaviour(1, 2, 1, 1)).thenRefused({ code: 'sheetMovedOn', version: 2 });
    const again = stateAfter(...begun, behaviour(1, 2, 3, 4), { type: 'undo' }, behaviour(1, 2, 1, 1, 2));
    expect(again.runs[1]?.ratings).toEqual({ [team(1)]: { c2: { version: 3, ratings: { HA: 1, KL: 1 }, note: '' } } });
    expect(versions(again)).toEqual([]);
  });

  test('is corrected with a reason once it was read back, and the correction stays on record', () => {
    const corrected: Command = { ...behaviour(1, null, 4, 4, 1), type: 'rateBehaviour', reason: 'Salah baca formulir' } as Command;
    given(...begun, ...all, behaviour(1, null, 3, 3), verify).when(behaviour(1, null, 4, 4, 1)).thenRefused({ code: 'runReadBack', exercise });
    const state = stateAfter(...begun, ...all, behaviour(1, null, 3, 3), verify, corrected);
    expect(views.runs(state)[1]?.rows[0]?.ratingCorrections).toMatchObject([{ observer: null, before: { ratings: { HA: 3, KL: 3 } }, reason: 'Salah baca formulir', by: 'Sari Wulandari' }]);
    expect(cell(state, 1)).toEqual(['counts', 8000, 10_000, 8800]);
    const undone = stateAfter(...begun, ...all, behaviour(1, null, 3, 3), verify, corrected, { type: 'undo' });
    expect(undone.runs[1]?.ratingCorrections).toMatchObject([{ reason: 'Salah baca formulir' }, { before: { ratings: { HA: 4, KL: 4 } }, reason: 'Salah baca formulir', takesBack: true }]);
    expect([cell(undone, 1), undone.runs[1]?.stage]).toEqual([['counts', 8000, 7500, 7800], 'verified']);
    // What is typed once the reading is taken back is none of the correction's.
    const reopened = stateAfter(...begun, ...all, behaviour(1, null, 3, 3), verify, corrected, { type: 'undo' }, { type: 'undo' }, behaviour(1, null, 2, 2, 3), verify);
    expect(views.resultRecord(reopened).matters.corrections.map((each) => (each.what === 'ratings' ? each.changed.map(({ before, after }) => [before, after]) : null)))
      .toEqual([[[3, 4], [3, 4]], [[4, 3], [4, 3]]]);
    // A reason given before the reading back is no correction.
    given(...begun, behaviour(1, null, 3, 3)).when(corrected)
      .thenFacts({ type: 'behaviourRated', run: run(2), team: team(1), observer: null, version: 2, ratings: { HA: 4, KL: 4 }, note: '' });
  });

  test('is not taken in where the run is cancelled, nor a bonus, nor is it closed', () => {
    const cancelled = [...begun, ...all, verify, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null } as Command];
    const bonus: Command = { type: 'giveBonus', run: run(2), team: team(1), points: 100 as Hundredths, reason: 'x' };
    for (const command of [behaviour(1, null, 4, 4), bonus, { type: 'closeRun', run: run(2) } as Command]) given(...cancelled).when(command).thenRefused({ code: 'runIsCancelled', exercise });
  });
});
