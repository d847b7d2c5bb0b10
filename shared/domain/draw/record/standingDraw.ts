// The draw the present teams come from, as it was made: its problem, its seating, and the text a witness repeats it from. It deals nobody.
import type { PersonId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Draw, DrawnFrom, Team } from '../../things.ts';
import { levelsOf } from '../evenness/levels.ts';
import type { DrawProblem, Seating } from '../problem.ts';
import { witnessText } from './rosterText.ts';

/** `number` counts from 1 among all draws, those taken back included. */
export type StandingDraw = { readonly number: number; readonly draw: Draw; readonly from: DrawnFrom };

export const standingDraw = ({ standingDraw: number, draws, drawnFrom }: State): StandingDraw | null => {
  const [draw, from] = [draws[number - 1], drawnFrom[number - 1]];
  return draw === undefined || from === undefined ? null : { number, draw, from };
};

const seatsIn = (teams: readonly Team[]): string => JSON.stringify(teams.map(({ id, members }) => [id, members.toSorted()]).toSorted());

/** People came, went or moved since, so a result hash no longer speaks of the teams as they are. */
export const hasChangedSince = ({ from }: StandingDraw, teams: readonly Team[]): boolean => seatsIn(from.teams) !== seatsIn(teams);

/** `ids`: who stands at each place of the problem. */
export type DrawnProblem = { readonly problem: DrawProblem; readonly ids: readonly PersonId[]; readonly seating: Seating };

/** What was drawn and how it came out; null for draws of before there were lists. */
export const drawnProblem = ({ from: { people, limited, list, teams } }: StandingDraw): DrawnProblem | null => {
  if (list === null) return null;
  const { problem, people: ids } = levelsOf(people, list.plan, new Set(limited));
  const teamOf = new Map(teams.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  return { problem, ids, seating: ids.map((id) => teamOf.get(id) ?? 0) };
};

/** The text for the witness of the standing draw; null where there is none to be had. */
export const standingText = (state: State): ReturnType<typeof witnessText> | null => {
  const standing = standingDraw(state);
  const drawn = standing === null ? null : drawnProblem(standing);
  return drawn === null ? null : witnessText(drawn.problem, standing?.from.list?.salt ?? null);
};
