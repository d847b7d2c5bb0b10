// Lays what the standings say beside the second count, cell by cell and team by team; it counts nothing itself.
import type { Fact } from '../../../shared/domain/facts.ts';
import type { State } from '../../../shared/domain/model.ts';
import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';
import { teamScore } from '../../../shared/domain/scoring/points/teamScore.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import type { CountedTeam } from './reckon.ts';
import { countCell, countScore, countTotals } from './reckon.ts';
import { emptyBooks, note } from './tally.ts';

/** Points in hundredths; null where blank. A merged team has what it comes to, and no Hasil or Perilaku of its own. */
export type CountedScore = { readonly team: string; readonly hasil: number | null; readonly perilaku: number | null; readonly score: number | null };
export type Board = {
  readonly runs: readonly { readonly run: string; readonly scores: readonly CountedScore[] }[];
  readonly totals: readonly CountedTeam[];
};
/** `where`: a run and a team, a team, or what both have a list of. */
export type Difference = { readonly where: string; readonly standings: unknown; readonly recount: unknown };

/** What the app itself shows: the first count, as the standings have it. */
export const shownBoard = (state: State): Board => ({
  runs: state.runs.map((run) => ({
    run: run.id,
    scores: state.teams.map((team) => {
      const own = cellOf(run, team.id);
      const isMerged = (team.formerly ?? []).length > 0;
      return { team: team.id, hasil: isMerged ? null : own.hasil, perilaku: isMerged ? null : own.perilaku, score: teamScore(run, team) };
    }),
  })),
  totals: standings(state).map(({ team, place, total, help, adjust, runsDone }) => ({ team: team.id, place, total, help, adjust, runs: runsDone })),
});

/** What the bare facts come to by other means. */
export const recounted = (facts: readonly Fact[]): Board => {
  const books = emptyBooks();
  for (const fact of facts) note(books, fact);
  return {
    runs: books.runs.map((run) => ({
      run: run.id,
      scores: books.teams.map((team) => {
        const cell = (team.formerly ?? []).length > 0 ? null : countCell(run, team.id);
        return { team: team.id, hasil: cell?.hasil ?? null, perilaku: cell?.perilaku ?? null, score: countScore(run, team) };
      }),
    })),
    totals: countTotals(books).map(({ team, place, total, help, adjust, runs }) => ({ team, place, total, help, adjust, runs })),
  };
};

export const differencesOf = (shown: Board, counted: Board): readonly Difference[] => {
  const differences: Difference[] = [];
  const compare = (where: string, standing: unknown, recount: unknown): void => {
    if (JSON.stringify(standing) !== JSON.stringify(recount)) differences.push({ where, standings: standing, recount });
  };
  compare('runs', shown.runs.map(({ run }) => run), counted.runs.map(({ run }) => run));
  for (const { run, scores } of counted.runs) {
    const own = shown.runs.find((each) => each.run === run)?.scores;
    for (const score of scores) compare(`${run} ${score.team}`, own?.find(({ team }) => team === score.team) ?? null, score);
  }
  compare('teams', shown.totals.map(({ team }) => team).toSorted(), counted.totals.map(({ team }) => team).toSorted());
  for (const total of counted.totals) compare(total.team, shown.totals.find(({ team }) => team === total.team) ?? null, total);
  return differences;
};
