// What a command would move on the board, team by team, before anybody gives it; nothing is stored.
import type { Hundredths, TeamId } from '../../../units.ts';
import type { Command } from '../../commands.ts';
import { decide } from '../../decide.ts';
import type { Actor } from '../../decision.ts';
import type { State } from '../../model.ts';
import { reduceAll } from '../../reduce.ts';
import type { Refusal } from '../../../refusal.ts';
import { instant } from '../../../units.ts';
import { standings } from '../boards/standings.ts';

/** A team whose Total or place changes; null: it has none. */
export type Shift = {
  readonly team: TeamId;
  readonly number: number;
  readonly name: string;
  readonly total: { readonly from: Hundredths | null; readonly to: Hundredths | null };
  readonly place: { readonly from: number | null; readonly to: number | null };
};

/** In the order of the board as it would be. */
export const foresee = (state: State, command: Command, by: Actor): { readonly shifts: readonly Shift[] } | { readonly refusal: Refusal } => {
  const decision = decide(state, command, by);
  if ('refusal' in decision) return decision;
  // No total depends on the moment.
  const after = standings(reduceAll(state, decision.facts, instant(0)));
  const before = new Map(standings(state).map((row) => [row.team.id, row]));
  return {
    shifts: after.flatMap(({ team: { id, number, name }, total, place }): readonly Shift[] => {
      const was = before.get(id);
      if (was?.total === total && was.place === place) return [];
      return [{ team: id, number, name, total: { from: was?.total ?? null, to: total }, place: { from: was?.place ?? null, to: place } }];
    }),
  };
};
