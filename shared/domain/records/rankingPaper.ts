// What the paper of places and awards is printed from; places count every sheet that is in, awards only what was read back (rules: What counts).
import type { State } from '../model.ts';
import type { Awards } from '../reveal/awards.ts';
import { awardsOf } from '../reveal/awards.ts';
import type { PaperBasis } from './paperBasis.ts';
import { paperBasis } from './paperBasis.ts';
import type { PlacedTeam } from './placedTeams.ts';
import { placedTeams } from './placedTeams.ts';

export type RankingPaperView = PaperBasis & { readonly rows: readonly PlacedTeam[]; readonly awards: Pick<Awards, 'values' | 'help' | 'places'> };

export const rankingPaperView = (state: State): RankingPaperView => {
  const { values, help, places } = awardsOf(state);
  return { ...paperBasis(state), rows: placedTeams(state), awards: { values, help, places } };
};
