// How much was scored already: until it is something, teams may be drawn anew and a zero report made; it computes no points.
import type { State } from '../../model.ts';
import { allSaid } from '../sheets/byTeam.ts';

/** Everything that a score can come of: sheets, ratings, bonuses, cells with a mark, releases, help and adjustments. */
export const entriesScored = ({ runs, help, adjustments }: State): number => runs.reduce(
  (sum, { sheets, ratings, bonuses, cells, released }) => sum + allSaid(sheets).length + allSaid(ratings).length + bonuses.length + Object.keys(cells).length + released.length,
  help.length + adjustments.length,
);
