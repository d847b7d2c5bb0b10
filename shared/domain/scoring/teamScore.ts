// The score of a team in one run, those that were merged into it counted in (rules: Points, Merging two teams).
import type { Hundredths } from '../../units.ts';
import { hundredths } from '../../units.ts';
import type { FormerTeam } from '../draw/schemas.ts';
import type { Run } from '../model.ts';
import { cellOf } from './cell.ts';
import { fraction, roundHalfUp } from './fraction.ts';

export type Merged = Pick<FormerTeam, 'id' | 'formerly'>;

/** The mean of what a team and each merged into it has, as printed; one that has none leaves the other's. Each merger is rounded half up once. */
export const mergedMean = (team: Merged, own: (id: Merged['id']) => Hundredths | null): Hundredths | null =>
  (team.formerly ?? []).reduce<Hundredths | null>((value, former) => {
    const other = mergedMean(former, own);
    if (value === null || other === null) return value ?? other;
    return hundredths(roundHalfUp(fraction(value + other, 2)));
  }, own(team.id));

/** null: nothing of it counts. */
export const teamScore = (run: Run, team: Merged): Hundredths | null => mergedMean(team, (id) => cellOf(run, id).score);

/** The names of those merged into the team, at whatever time, whose own score counts in this run. */
export const countedIn = (run: Run, { formerly = [] }: Pick<Merged, 'formerly'>): readonly string[] =>
  formerly.flatMap((former) => [...(cellOf(run, former.id).score === null ? [] : [former.name]), ...countedIn(run, former)]);
