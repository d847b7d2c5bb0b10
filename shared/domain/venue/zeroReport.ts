// What the zero report is printed from, and how much was scored already, so that it is only made while that is nothing.
import type { Words } from '../../units.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import { allSaid } from '../scoring/sheets/byTeam.ts';

/** Everything that a score can come of: sheets, ratings, bonuses, cells with a mark, releases, help and adjustments. */
export const entriesScored = ({ runs, help, adjustments }: State): number => runs.reduce(
  (sum, { sheets, ratings, bonuses, cells, released }) => sum + allSaid(sheets).length + allSaid(ratings).length + bonuses.length + Object.keys(cells).length + released.length,
  help.length + adjustments.length,
);

export type ZeroReportView = {
  readonly retreat: Retreat | null;
  readonly operator: string;
  readonly teams: readonly { readonly number: number; readonly name: string }[];
  readonly runs: readonly { readonly name: Words; readonly weight: number }[];
  readonly entries: number;
};

export const zeroReportView = (state: State): ZeroReportView => ({
  retreat: state.retreat, operator: state.operator, entries: entriesScored(state),
  teams: state.teams.map(({ number, name }) => ({ number, name })),
  runs: state.runs.filter(({ cancelled }) => cancelled === null).map(({ exercise, weight }) => ({ name: exercise.name, weight })),
});
