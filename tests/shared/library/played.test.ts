// The played demo: whatever the seed, it is accepted command by command and holds everything a full retreat can hold.
import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Run } from '../../../shared/domain/things.ts';
import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';
import { teamScore } from '../../../shared/domain/scoring/points/teamScore.ts';
import { allSaid } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { playedStory } from '../playedStory.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

const sheetsOf = ({ sheets }: Run) => allSaid(sheets).map(({ said }) => said);
const ratingsIn = ({ runs }: State) => runs.flatMap(({ ratings }) => allSaid(ratings)).map(({ said }) => said);
const hasTwice = (values: readonly (number | null)[]): boolean => new Set(values.filter((value) => value !== null)).size < values.filter((value) => value !== null).length;
const penaltyKinds = (run: Run): readonly string[] => sheetsOf(run).flatMap((sheet) => [sheet, ...sheet.earlier ?? []]).flatMap(({ penalties }) =>
  run.exercise.penalties.filter(({ id }) => (penalties[id] ?? 0) > 0).map(({ effect }) => effect.kind));

/** What there is of each thing a played retreat must hold. */
const counted = (state: State) => {
  const { runs, teams, help, adjustments, commitments, actionPlans, attendance, sessions } = state;
  const held = runs.filter(({ cancelled }) => cancelled === null);
  const marks = Object.values(attendance).flatMap((each) => Object.values(each));
  const cells = runs.flatMap((run) => Object.values(run.cells));
  return {
    kinds: [...new Set(held.map(({ exercise }) => exercise.result.kind))].toSorted(),
    weights: [...new Set(held.map(({ weight }) => weight))].toSorted(),
    stages: held.map(({ stage }) => stage).join(' '),
    cancelled: runs.filter(({ cancelled }) => cancelled?.replacedBy !== undefined && cancelled?.replacedBy !== null).length,
    judges: runs.map(({ judges }) => judges.length).filter((count) => count > 0),
    dropsEnds: runs.filter(({ dropsEnds }) => dropsEnds).every(({ judges, released }) => judges.length === 4 && released.length === 0),
    dropping: runs.filter(({ dropsEnds }) => dropsEnds).length,
    penalties: [...new Set(runs.flatMap(penaltyKinds))].toSorted(),
    unseen: ratingsIn(state).filter(({ ratings }) => Object.values(ratings).includes(null)).length,
    notes: ratingsIn(state).filter(({ note }) => note !== '').length,
    observers: new Set(runs.flatMap(({ ratings }) => allSaid(ratings).map(({ who }) => who))).size,
    bonuses: runs.flatMap(({ bonuses }) => bonuses).length,
    tries: runs.flatMap(sheetsOf).filter(({ earlier }) => earlier !== undefined).length,
    helpers: new Set(help.map(({ giver }) => giver)).size,
    deductions: adjustments.filter(({ points }) => points < 0).length,
    corrections: runs.flatMap(({ corrections }) => corrections).length,
    ratingCorrections: runs.flatMap(({ ratingCorrections }) => ratingCorrections).length,
    decided: cells.filter(({ kind }) => kind === 'decided').length,
    disputed: cells.filter(({ kind }) => kind === 'disputed').length,
    excused: cells.filter(({ kind }) => kind === 'excused').length,
    noShows: runs.flatMap(sheetsOf).filter(({ mark }) => mark.kind === 'absent').length,
    released: runs.flatMap(({ released }) => released).length,
    merged: teams.flatMap(({ formerly }) => formerly ?? []).length,
    teams: teams.length,
    commitments: commitments.filter(({ run }) => run !== null).length > 0 && commitments.filter(({ run, person }) => run === null && person === null).length === teams.length,
    plans: actionPlans.length,
    withPartners: actionPlans.filter(({ partners }) => partners.length > 0).length,
    dueDays: new Set(actionPlans.map(({ due }) => due)).size,
    begun: sessions.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt !== null).length,
    counted: Object.keys(attendance).length,
    late: marks.filter((mark) => mark.kind === 'present' && mark.at !== null).length > 0,
    absences: [...new Set(marks.map(({ kind }) => kind))].toSorted(),
    target: state.target !== null,
    timer: state.timer,
  };
};

describe.each(seeds)('with seed %i', (seed) => {
  const { deeds, state, facts, refused } = playedStory(seed);

  test('every command is well formed and accepted, in the order of its moments', () => {
    for (const { command } of deeds) expect(commandSchema.parse(command)).toEqual(command);
    expect(refused).toEqual([]);
    expect(deeds.every(({ at }, i) => at >= (deeds[i - 1]?.at ?? 0))).toBe(true);
    expect([...new Set(deeds.map(({ at }) => dayOf(at, 'WIB')))]).toEqual(['2025-05-12', '2025-05-15', '2025-05-16', '2025-05-17']);
  });

  test('it holds everything', () => {
    const { notes, unseen, tries, helpers, commitments, withPartners, begun, counted: sheets, corrections, bonuses, observers, ...rest } = counted(state);
    expect(rest).toEqual({
      kinds: ['combined', 'count', 'error', 'measure', 'rubric', 'shared', 'time'],
      weights: [1, 2, 3],
      stages: 'closed closed closed closed closed closed closed closed closed closed closed verified open',
      cancelled: 1, judges: [3, 4, 3, 4, 3], dropsEnds: true, dropping: 2,
      penalties: ['ceiling', 'points', 'seconds', 'units'],
      deductions: 1, ratingCorrections: 1,
      decided: 2, disputed: 0, excused: 1, noShows: 1, released: 1, merged: 1, teams: 9, plans: 11, dueDays: 3,
      late: true, absences: ['absent', 'duty', 'permitted', 'present', 'sick'], target: true, timer: null,
    });
    expect(Math.min(notes - 20, unseen - 10, tries - 10, helpers - 4, begun - 18, sheets - 18, corrections - 2, bonuses - 3, observers - 4, withPartners - 5)).toBeGreaterThanOrEqual(0);
    expect(commitments).toBe(true);
    expect(facts.filter(({ type }) => type === 'teamRenamed').length).toBe(1);
  });

  test('teams say what they saw, some of it for everybody, and the last evening shows that', () => {
    const [open, closed] = [true, false].map((isShared) => state.reflections.filter(({ shared }) => shared === isShared).length);
    expect(Math.min(open ?? 0, closed ?? 0)).toBeGreaterThan(6);
    expect(new Set(state.reflections.map(({ team }) => team)).size).toBeGreaterThan(5);
    expect(facts.filter(({ type }) => type === 'reflectionPutUp').length).toBe(state.reflections.filter(({ run, shared }) => run === null && shared).length);
  });

  test('almost everybody answers, and what they know and think has grown', () => {
    const forms = (id: string, occasion: string) => state.answerForms.filter((form) => form.instrument === id && form.occasion === occasion);
    for (const id of ['b1', 'b2']) expect([Math.trunc(forms(id, 'before').length / 96), forms(id, 'after').length]).toEqual([1, 90]);
    expect([forms('b3', 'before').length, forms('b3', 'after').length]).toEqual([0, 90]);
    const last = state.sessions.find(({ title }) => title.startsWith('Rencana aksi'));
    const marks = last === undefined ? [] : Object.values(state.attendance[last.id] ?? {});
    expect(marks.filter(({ kind }) => kind === 'present').length).toBeGreaterThanOrEqual(forms('b3', 'after').length);
    const share = (occasion: string): number => {
      const keys = state.instruments[0]?.items.map((item) => (item.kind === 'choice' ? item.right : null)) ?? [];
      const all = forms('b1', occasion).flatMap(({ answers }) => answers.map((answer, i) => answer === keys[i]));
      return Math.round((100 * all.filter((isRight) => isRight).length) / all.length);
    };
    expect(Math.max(Math.abs(share('before') - 61), Math.abs(share('after') - 82))).toBeLessThanOrEqual(4);
    expect(state.answerForms.some(({ answers }) => answers.includes(null))).toBe(true);
    const before = new Set(forms('b1', 'before').map(({ code }) => code));
    expect(forms('b1', 'after').filter(({ code }) => before.has(code)).length).toBeGreaterThan(80);
  });

  test('one dispute changed a sheet and one did not', () => {
    const changed = state.runs.flatMap((run) => Object.entries(run.cells).filter(([, cell]) => cell.kind === 'decided')
      .map(([team]) => run.corrections.some((correction) => correction.team === team)));
    expect(changed.toSorted()).toEqual([false, true]);
  });

  test('sessions begin when they are planned or a little later, and some are late', () => {
    const delays = state.sessions.flatMap(({ day, from, startedAt }) =>
      (startedAt === null ? [] : [(startedAt - Date.parse(`${day}T${from}:00+07:00`)) / 60_000]));
    expect(delays.filter((delay) => delay >= 3).length).toBeGreaterThan(0);
    expect(delays.every((delay) => delay >= 0 && delay < 20)).toBe(true);
  });

  test('teams tie in a run and in the Total, and one sits out a run', () => {
    expect(state.runs.some((run) => hasTwice(state.teams.map((team) => teamScore(run, team))))).toBe(true);
    expect(hasTwice(standings(state).map(({ total }) => total))).toBe(true);
    expect(new Set(standings(state).map(({ runsDone }) => runsDone)).size).toBe(2);
  });

  test('scores are plausible', () => {
    const totals = standings(state).map(({ total }) => total ?? 0);
    expect(Math.min(...totals)).toBeGreaterThan(3_500);
    expect(Math.max(...totals)).toBeLessThan(10_000);
    const scores = state.runs.flatMap((run) => state.teams.flatMap(({ id }) => cellOf(run, id).score ?? []));
    expect(new Set(scores).size).toBeGreaterThan(60);
  });
});

test('the same seed gives the same commands, and others other scores', () => {
  expect(playedDeeds(4)).toEqual(playedDeeds(4));
  const boards = seeds.map((seed) => standings(playedStory(seed).state).map(({ total }) => total).join());
  expect(new Set(boards).size).toBe(seeds.length);
});

test('all that the demo itself is made of comes first, as it is there', () => {
  const played = playedDeeds(1).map(({ command }) => JSON.stringify(command));
  const places = demoCommands().map((command) => played.indexOf(JSON.stringify(command)));
  expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
});
