// The places of all teams as an official paper lists them; it ranks by the one function everything ranks by.
import type { TeamId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Standing } from '../scoring/boards/standings.ts';
import { standings } from '../scoring/boards/standings.ts';

export type PlacedTeam = Pick<Standing, 'place' | 'tied' | 'total' | 'runsDone' | 'help' | 'adjust'> & { readonly team: TeamId; readonly number: number; readonly name: string };

export const placedTeams = (state: State): readonly PlacedTeam[] =>
  standings(state).map(({ team: { id, number, name }, place, tied, total, runsDone, help, adjust }) => ({ team: id, number, name, place, tied, total, runsDone, help, adjust }));
