// The score of a team in one run, those that were merged into it counted in (rules: Points, Merging two teams).
import type { Hundredths } from '../../units.ts';
import { hundredths } from '../../units.ts';
import type { Run } from '../model.ts';
import type { FormerTeam } from '../draw/schemas.ts';
import { fraction, roundHalfUp } from './fraction.ts';
import { runScore } from './runScore.ts';

/** Each merger takes the mean of the two as printed; one that has none leaves the other's. Each is rounded half up once. null: none has any. */
export const teamScore = (run: Run, team: Pick<FormerTeam, 'id' | 'formerly'>): Hundredths | null =>
  (team.formerly ?? []).reduce<Hundredths | null>((score, former) => {
    const other = teamScore(run, former);
    if (score === null || other === null) return score ?? other;
    return hundredths(roundHalfUp(fraction(score + other, 2)));
  }, runScore(run, team.id));

/** Whether a sheet of the team, or of one merged into it, is in. */
export const hasSheet = (run: Run, { id, formerly = [] }: Pick<FormerTeam, 'id' | 'formerly'>): boolean =>
  run.sheets[id] !== undefined || formerly.some((former) => hasSheet(run, former));

/** The names of those merged into the team, at whatever time, that have a sheet of their own in this run. */
export const countedIn = (run: Run, { formerly = [] }: Pick<FormerTeam, 'formerly'>): readonly string[] =>
  formerly.flatMap((former) => [...(run.sheets[former.id] === undefined ? [] : [former.name]), ...countedIn(run, former)]);
