// From a seating to what the command "drawTeams" brings: teams by name, and the hash that seals them; it seats nobody.
import type { CommandOf } from '../commands.ts';
import type { Levelled } from './evenness/levels.ts';
import type { Seating } from './problem.ts';
import { resultText, seedTextOf } from './record/resultText.ts';
import { hashOf } from './record/rosterText.ts';

export type DrawnTeams = Omit<CommandOf<'drawTeams'>, 'type' | 'reason'>;

/** The draw's algorithm; another one may never call itself the same. */
const DRAW_VERSION = 1;

/** `names` in the order of the team numbers, one a team. */
export const drawnTeams = ({ problem, people }: Levelled, seating: Seating, names: readonly string[], listHash: string, seed: string): DrawnTeams => ({
  version: DRAW_VERSION, seed, listHash,
  resultHash: hashOf(resultText(seedTextOf(listHash, seed), problem, seating)),
  teams: names.map((name, team) => ({ name, members: people.filter((_, place) => seating[place] === team) })),
});
