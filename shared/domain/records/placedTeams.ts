// The places of all teams as an official paper lists them; it ranks by the one function everything ranks by.
import type { TeamId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Standing } from '../scoring/boards/standings.ts';
import { standings } from '../scoring/boards/standings.ts';
import type { PartedRow } from '../scoring/explain/tieParting.ts';
import { partedRow } from '../scoring/explain/tieParting.ts';

export type PlacedTeam = Pick<Standing, 'place' | 'tied' | 'total' | 'runsDone' | 'help' | 'adjust'> & { readonly team: TeamId; readonly number: number; readonly name: string; readonly parting: PartedRow | null };

export const placedTeams = (state: State): readonly PlacedTeam[] =>
  standings(state).map((row, at, rows) => {
    const { team: { id, number, name }, place, tied, total, runsDone, help, adjust } = row;
    return { team: id, number, name, place, tied, total, runsDone, help, adjust, parting: partedRow(state, row, rows[at + 1]) };
  });
