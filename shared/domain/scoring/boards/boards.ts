// The boards of the console: everything, one day, one run, one value; each by the one rule of standings.ts, over some of the runs.
import type { Day, Hundredths, RunId, TeamId } from '../../../units.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { Run, Team } from '../../things.ts';
import type { Ranked } from './standings.ts';
import { placed, standings } from './standings.ts';
import { valueSteps } from '../explain/perilaku.ts';
import type { BoardOf } from '../explain/step.ts';
import type { ScoreBook } from './scoreBook.ts';
import { teamScore } from '../points/teamScore.ts';

export type BoardLine = {
  readonly team: Team;
  readonly place: number | null;
  readonly tied: boolean;
  /** What it is placed by: a Total, a mean of scores, a Score, or ratings as points. */
  readonly total: Hundredths | null;
};

/** Held runs, not those broken off. */
const isHeld = ({ cancelled }: Run): boolean => cancelled === null;

/** The days on which runs were held, in order; null last: those that nothing gives a day. */
export const daysOf = ({ runs, days }: ScoreBook): readonly (Day | null)[] => {
  const known = [...new Set(runs.map(({ id }) => days[id] ?? null))];
  return known.toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
};

/** The codes of the values that any run is tagged with, in the order they first come. */
export const valuesOf = ({ runs }: Pick<ScoreBook, 'runs'>): readonly string[] => [...new Set(runs.flatMap(({ exercise }) => exercise.values))];

export const runsOf = (book: ScoreBook, of: BoardOf): readonly Run[] => {
  switch (of.kind) {
    case 'all': case 'value': return book.runs;
    case 'day': return book.runs.filter(({ id }) => (book.days[id] ?? null) === of.day);
    case 'run': return book.runs.filter(({ id }) => id === of.run);
  }
};

/**
 * What a board ranks by. Help, and what is added outside any exercise, belong to the event as a whole. In one run equal Scores share their place,
 * as countback counts them.
 */
export const rankedOf = (book: ScoreBook, of: BoardOf): Ranked =>
  (of.kind === 'all' ? book : { teams: book.teams, runs: runsOf(book, of), help: [], adjustments: [], tieChain: of.kind === 'day' ? book.tieChain : [] });

export const boardLines = (book: ScoreBook, of: BoardOf): readonly BoardLine[] =>
  (of.kind === 'value' ? placed(book.teams.map((team) => ({ team, total: valueSteps(book.runs, idsOfTeam(team), of.code).value })), []) : standings(rankedOf(book, of)));

export type RunsHad = { readonly done: Readonly<Record<TeamId, number>>; readonly held: number; /** Not every team that has a score has had the same runs. */ readonly differ: boolean };

/** How many of the runs held each team has had. */
export const runsHad = (book: ScoreBook, of: BoardOf): RunsHad => {
  const runs = runsOf(book, of).filter(isHeld);
  const had = book.teams.map((team) => ({ id: team.id, runs: runs.filter((run) => teamScore(run, team) !== null).map(({ id }): RunId => id) }));
  const sets = new Set(had.filter((each) => each.runs.length > 0).map((each) => each.runs.join(' ')));
  return { done: Object.fromEntries(had.map((each) => [each.id, each.runs.length])), held: runs.length, differ: sets.size > 1 };
};
