// What a team has beside its runs, for help and on its Total, those that were merged into it counted in (rules: Merging two teams); it knows no reason.
import type { Hundredths, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import { fraction, printed } from './fraction.ts';
import type { Merged } from './teamScore.ts';

/** `mergers`: how many teams had been merged into it by then; absent: none. */
export type Beside = { readonly points: Hundredths; readonly mergers?: number };

/**
 * Of what one team was given itself, what came after so many of its mergers. Where a merger is no more, in teams that were drawn anew, its points are the last one's.
 */
export const givenSince = <Given extends Beside>({ formerly = [] }: Pick<Merged, 'formerly'>, own: readonly Given[], mergers: number): readonly Given[] =>
  own.filter((each) => Math.min(each.mergers ?? 0, formerly.length) === mergers);

const sum = (given: readonly Beside[]): number => given.reduce((all, { points }) => all + points, 0);

/**
 * A merger takes the mean of what both brought along, rounded half up once, as it does with their scores. What is given afterwards is given to one team, as its next score is: it counts whole,
 * or a help point said aloud would be half a point on the board, and coming late would cost a merged team half of what it costs the others.
 */
export const besideRuns = (team: Merged, of: (id: TeamId) => readonly Beside[]): Hundredths => {
  const own = of(team.id);
  const { formerly } = team;
  return formerly === undefined ? hundredths(sum(own)) : formerly.reduce<Hundredths>(
    (value, former, at) => hundredths(printed(fraction(value + besideRuns(former, of), 2)) + sum(givenSince(team, own, at + 1))), hundredths(sum(givenSince(team, own, 0))));
};
