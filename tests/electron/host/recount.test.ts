// The second count: it comes to what the standings come to, over any story of scores, and says where it does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCell, countScore, countTotals } from '../../../electron/host/recount/reckon.ts';
import { emptyBooks, note } from '../../../electron/host/recount/tally.ts';
import { differencesOf, recounted, shownBoard } from '../../../electron/host/recount/compareCounts.ts';
import { printDifferences } from '../../../electron/host/plainNode/scoreCommands.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';
import { allOfTeam } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { teamScore } from '../../../shared/domain/scoring/points/teamScore.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import type { ExerciseId, MemberId } from '../../../shared/units.ts';
import { played } from '../../shared/acceptedFacts.ts';
import { playedStory } from '../../shared/playedStory.ts';
import { scoringStory } from '../../shared/scoringStory.ts';
import { addJudge, finished, planRun, rateAlike, ready, run, submit, team } from '../../shared/samples.ts';

test('any story comes to the same twice', () => {
  let [cells, carried] = [0, 0];
  fc.assert(fc.property(scoringStory, (commands) => {
    const { state, facts } = played(commands);
    const books = emptyBooks();
    for (const fact of facts) note(books, fact);
    expect(books.teams.map(({ id }) => id)).toEqual(state.teams.map(({ id }) => id));
    for (const [i, run] of state.runs.entries()) {
      const book = books.runs[i];
      if (book === undefined) throw new Error('a run is missing');
      for (const team of state.teams) {
        const { hasil, perilaku, score } = cellOf(run, team.id);
        expect(countCell(book, team.id)).toEqual(score === null ? null : { hasil, perilaku, score });
        expect(countScore(book, team)).toBe(teamScore(run, team));
        cells += score === null ? 0 : 1;
        // Written for an earlier rubric, and carried over to the present one.
        carried += score !== null && run.formerRubrics.length > 0 && allOfTeam(run.sheets, team.id).some(({ said: { rubric = 1 } }) => rubric <= run.formerRubrics.length) ? 1 : 0;
      }
    }
    const rows = new Map(standings(state).map((row) => [row.team.id as string, row]));
    for (const { team, total, place, help, adjust, runs } of countTotals(books)) {
      expect(rows.get(team)).toMatchObject({ total, place, help, adjust, runsDone: runs });
    }
  }), { numRuns: 400 });
  expect(cells).toBeGreaterThan(1_000);
  expect(carried).toBeGreaterThan(40);
});

test.each(Array.from({ length: 20 }, (_, i) => i + 1))('the demo played from seed %i comes to the same twice', (seed) => {
  const { state, facts } = playedStory(seed);
  expect(differencesOf(shownBoard(state), recounted(facts))).toEqual([]);
  expect(shownBoard(state)).toMatchObject({ runs: { length: 14 }, totals: { length: 9 } });
  // A point less in every adjustment is noticed.
  const other = facts.map((fact) => (fact.type === 'totalAdjusted' ? { ...fact, adjustment: { ...fact.adjustment, points: (fact.adjustment.points - 100) as typeof fact.adjustment.points } } : fact));
  expect(differencesOf(shownBoard(state), recounted(other)).length).toBeGreaterThan(0);
});

test('what was seen in a cell that does not count parts no tie in either of them', () => {
  const second = { run: run(2) };
  const { state, facts } = played([...ready(2), ...[1, 2].map((number) => submit(number, finished('6:00'))), planRun, rateAlike(1, 4, second), rateAlike(2, 2, second)]);
  expect(shownBoard(state).totals.map(({ place }) => place)).toEqual([1, 1]);
  expect(differencesOf(shownBoard(state), recounted(facts))).toEqual([]);
});

describe('where the highest and the lowest are left out', () => {
  const panel = (...numbers: readonly number[]): readonly MemberId[] => numbers.map((number) => `c${number}` as MemberId);
  const [first, second] = [panel(1, 2, 3, 4), panel(2, 3, 4, 5)];
  const chant = { run: run(2) };
  const judges = (of: readonly MemberId[]): Command => ({ type: 'setJudges', ...chant, judges: of });
  const judged = (number: number, of: readonly MemberId[]): readonly Command[] => of.map((judge, i) => submit(number, { kind: 'rated', points: [300 * i * i, 500, 500, 500] }, { ...chant, judge }));
  const begun: readonly Command[] = [
    ...ready(2), ...['Ani', 'Beni', 'Cici', 'Doni', 'Eka'].map((name) => addJudge(`${name} Contoh`)), { type: 'planRun', exercise: 'yel' as ExerciseId },
    judges(first), { type: 'dropEnds', ...chant, on: true },
  ];

  test('other judges halfway put the ends back in for both', () => {
    for (const more of [[], [judges(second), ...judged(2, second)], [judges(first.toReversed())]]) {
      const { state, facts } = played([...begun, ...judged(1, first), ...more]);
      expect(differencesOf(shownBoard(state), recounted(facts))).toEqual([]);
      expect(shownBoard(state).runs[1]?.scores[0]?.hasil).toBe(more.length > 1 ? 2550 : 2250);
    }
  });

  test('the release of a judge who is on no panel any more puts none back, for either of them', () => {
    const released: Command = { type: 'releaseSheet', ...chant, team: team(1), judge: 'c1' as MemberId, reason: 'Sakit', second: 'Beni Contoh' };
    const { state, facts } = played([...begun, released, judges(second), ...judged(1, second), ...judged(2, second)]);
    expect(shownBoard(state).runs[1]?.scores.map(({ hasil }) => hasil)).toEqual([2250, 2250]);
    expect(differencesOf(shownBoard(state), recounted(facts))).toEqual([]);
  });
});

describe('where the two counts differ', () => {
  const { state, facts } = played([...ready(3), submit(1, finished('5:00')), submit(2, finished('6:00')), submit(3, finished('7:00'))]);
  const shown = shownBoard(state);
  const counted = recounted(facts);
  const said = (altered: typeof shown, isJson: boolean) => {
    const lines: string[] = [];
    const isSame = printDifferences(7, altered, counted, isJson, 'en', { print: (line) => { lines.push(line); }, say: () => undefined });
    return { isSame, lines };
  };
  const altered = { ...shown, totals: shown.totals.map((row) => (row.team === 't2' ? { ...row, total: (row.total ?? 0) + 1 } : row)) };

  test('a changed Total is named by its team, with both numbers', () => {
    expect(differencesOf(shown, counted)).toEqual([]);
    expect(differencesOf(altered, counted)).toMatchObject([{ where: 't2', standings: { total: 8501 }, recount: { total: 8500 } }]);
    expect(said(shown, false).isSame).toBe(true);
    const { isSame, lines } = said(altered, false);
    expect(isSame).toBe(false);
    expect(lines[0]).toMatch(/t2.*8501.*8500/s);
    expect(JSON.parse(said(altered, true).lines[0] ?? '')).toMatchObject({ seq: 7, cells: 3, differences: [{ where: 't2' }] });
  });

  test('so are a changed Score, a run and a team that only one of them has', () => {
    const inRun = { ...shown, runs: shown.runs.map((run) => ({ ...run, scores: run.scores.map((score) => (score.team === 't3' ? { ...score, score: 1 } : score)) })) };
    expect(differencesOf(inRun, counted).map(({ where }) => where)).toEqual(['r1 t3']);
    expect(differencesOf({ ...shown, runs: [] }, counted).map(({ where }) => where)).toContain('runs');
    expect(differencesOf({ ...shown, totals: shown.totals.slice(1) }, counted).map(({ where }) => where)).toContain('teams');
  });
});
