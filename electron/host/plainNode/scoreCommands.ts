// The command line's way to scores: how the teams stand, and a second count that must come to the same; it decides nothing.
import { resolve } from 'node:path';
import { cellOf } from '../../../shared/domain/scoring/cell.ts';
import { teamScore } from '../../../shared/domain/scoring/teamScore.ts';
import { standings } from '../../../shared/domain/standings.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import type { ReadRetreat } from '../log/readRetreat.ts';
import { readRetreat } from '../log/readRetreat.ts';
import { countCell, countScore, countTotals } from '../recount/reckon.ts';
import { emptyBooks, note } from '../recount/tally.ts';
import type { Said } from './fileCommands.ts';

/** Points in hundredths, weights as given; null where blank. A merged team is listed with what it comes to, and no Hasil or Perilaku of its own. */
const standingsOf = ({ seq, state }: ReadRetreat) => ({
  seq,
  runs: state.runs.map((run) => {
    const scores = state.teams.map((team) => {
      const own = cellOf(run, team.id);
      const isMerged = (team.formerly ?? []).length > 0;
      return { team: team.id, hasil: isMerged ? null : own.hasil, perilaku: isMerged ? null : own.perilaku, score: teamScore(run, team) };
    });
    const stage = run.cancelled !== null ? 'cancelled' : scores.some(({ score }) => score !== null) ? 'held' : 'open';
    return { run: run.id, exercise: run.exercise.id, state: stage, weight: run.weight, hasilWeight: run.resultWeight, scores };
  }),
  totals: standings(state).map(({ team, place, total, help, adjust, runsDone }) => ({ team: team.id, place, total, help, adjust, runs: runsDone })),
});

export const printStandings = (file: string, isJson: boolean, language: Language, { print }: Said): void => {
  const read = readRetreat(resolve(file));
  if (isJson) return print(JSON.stringify(standingsOf(read)));
  for (const { team, place, total, runsDone } of standings(read.state)) {
    print(`${place ?? '–'}\t${team.name}\t${total === null ? '–' : formatPoints(total, language)}\t${runsDone}`);
  }
};

type Difference = { readonly where: string; readonly standings: unknown; readonly recount: unknown };

/** Where the second count comes to something else than the first. */
export const differencesIn = (read: ReadRetreat): { readonly runs: number; readonly teams: number; readonly differences: readonly Difference[] } => {
  const books = emptyBooks();
  for (const fact of read.facts) note(books, fact);
  const first = standingsOf(read);
  const differences: Difference[] = [];
  const compare = (where: string, standing: unknown, recount: unknown): void => {
    if (JSON.stringify(standing) !== JSON.stringify(recount)) differences.push({ where, standings: standing, recount });
  };
  compare('runs', first.runs.map(({ run }) => run), books.runs.map(({ id }) => id));
  for (const run of books.runs) {
    const scores = books.teams.map((team) => {
      const cell = (team.formerly ?? []).length > 0 ? null : countCell(run, team.id);
      return { team: team.id, hasil: cell?.hasil ?? null, perilaku: cell?.perilaku ?? null, score: countScore(run, team) };
    });
    for (const score of scores) compare(`${run.id} ${score.team}`, first.runs.find((each) => each.run === run.id)?.scores.find((each) => each.team === score.team) ?? null, score);
  }
  const totals = countTotals(books);
  compare('teams', first.totals.map(({ team }) => team).toSorted(), totals.map(({ team }) => team).toSorted());
  for (const { team, place, total, help, adjust, runs } of totals) compare(team, first.totals.find((each) => each.team === team) ?? null, { team, place, total, help, adjust, runs });
  return { runs: books.runs.length, teams: books.teams.length, differences };
};

/** Prints where the second count differs; true when it does nowhere. */
export const recountFile = (file: string, isJson: boolean, language: Language, { print }: Said): boolean => {
  const text = commandLineText[language].recount;
  const read = readRetreat(resolve(file));
  const { runs, teams, differences } = differencesIn(read);
  if (isJson) print(JSON.stringify({ seq: read.seq, cells: runs * teams, differences }));
  else {
    for (const each of differences) print(text.differs(each.where, JSON.stringify(each.standings), JSON.stringify(each.recount)));
    print(differences.length === 0 ? text.same(runs, teams) : text.differences(differences.length));
  }
  return differences.length === 0;
};
