// What the zero report is printed from; it is only made while nothing was scored.
import type { Words } from '../../units.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import { entriesScored } from '../scoring/run/entriesScored.ts';

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
