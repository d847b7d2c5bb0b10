// What the recap of an evening is printed from: the board as it stands, and what befell the scores, to be picked out by day; it knows no seal and no clock.
import type { Day } from '../../units.ts';
import type { State } from '../model.ts';
import { runDays } from '../runs/runDays.ts';
import type { Matters } from './matters.ts';
import { daysOf, mattersOf } from './matters.ts';
import type { PaperBasis } from './paperBasis.ts';
import { paperBasis } from './paperBasis.ts';
import type { PlacedTeam } from './placedTeams.ts';
import { placedTeams } from './placedTeams.ts';
import type { TieRecord } from './tieRecords.ts';
import { tieRecords } from './tieRecords.ts';

export type DayRecapView = PaperBasis & {
  readonly rows: readonly PlacedTeam[];
  readonly matters: Matters;
  /** They have no moment, and are decided once the last exercise has ended: they belong to the last day. */
  readonly ties: readonly TieRecord[];
  /** On which day each run was held, in their order; null: nothing tells. */
  readonly runDays: readonly (Day | null)[];
  /** Every day of which there is something to report, the first one first. */
  readonly days: readonly Day[];
};

export const dayRecapView = (state: State): DayRecapView => {
  const matters = mattersOf(state);
  const held = runDays(state);
  const days = state.retreat === null ? [] : daysOf(matters, state.retreat.zone);
  return {
    ...paperBasis(state), rows: placedTeams(state), matters, ties: tieRecords(state), runDays: held,
    days: [...new Set([...days, ...held.flatMap((day) => day ?? [])])].toSorted(),
  };
};
