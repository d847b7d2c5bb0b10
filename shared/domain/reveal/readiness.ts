// What still stands between now and the ceremony, and what should be known before it; it mends nothing (rules: Reveal, Points).
import type { RunId, TeamId, Words } from '../../units.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';
import { disputedIn, outIn } from '../scoring/run/teamsInRun.ts';
import { teamScore } from '../scoring/points/teamScore.ts';
import { hasScores } from '../scoring/run/hasScores.ts';
import type { Ranked } from '../scoring/boards/standings.ts';
import { standings } from '../scoring/boards/standings.ts';
import type { AwardGround, AwardTie } from './awards.ts';
import { awardsOf, LAST_AWARDED_PLACE } from './awards.ts';

type OfRun = { readonly run: RunId; readonly exercise: Words };
export type Obstacle =
  /** Sheets that are neither in nor released. `hasAny`: a score of any kind came in; without one it may never have been played. */
  | ({ readonly kind: 'sheetsOut'; readonly teams: readonly string[]; readonly hasAny: boolean } & OfRun)
  | ({ readonly kind: 'notReadBack' } & OfRun)
  | ({ readonly kind: 'notClosed' } & OfRun)
  | ({ readonly kind: 'dispute'; readonly team: string } & OfRun)
  | { readonly kind: 'tie'; readonly tie: AwardTie }
  /** No team has a Total. */
  | { readonly kind: 'nothingCounted' };
/** A team's runs are not those of the others; by the runs all had, teams would stand elsewhere on an award line. */
export type ExcuseNote = {
  readonly excused: readonly ({ readonly team: string } & OfRun)[];
  readonly moved: readonly { readonly team: string; readonly place: number | null; readonly commonPlace: number | null }[];
};
export type Readiness = { readonly obstacles: readonly Obstacle[]; readonly excuses: ExcuseNote | null };

const ofRun = ({ id, exercise }: Run): OfRun => ({ run: id, exercise: exercise.name });

const obstaclesOf = (run: Run, state: Pick<State, 'teams'>): readonly Obstacle[] => {
  if (run.cancelled !== null) return [];
  const out = outIn(state, run).map(({ name }) => name);
  const disputes = disputedIn(state, run);
  const stage: readonly Obstacle[] = run.stage === 'closed' || out.length > 0 ? []
    : [{ kind: run.stage === 'open' ? 'notReadBack' : 'notClosed', ...ofRun(run) }];
  return [
    ...(out.length > 0 ? [{ kind: 'sheetsOut' as const, teams: out, hasAny: hasScores(run), ...ofRun(run) }] : []),
    ...disputes.map(({ name }): Obstacle => ({ kind: 'dispute', team: name, ...ofRun(run) })),
    ...stage,
  ];
};

const awardPlaces = (ranked: Ranked): ReadonlyMap<TeamId, number> =>
  new Map(standings(ranked).flatMap(({ team, place }) => (place === null || place > LAST_AWARDED_PLACE ? [] : [[team.id, place]])));

/** null: all teams had the same runs, or the runs all had give the same first three places. */
const excusesOf = (ground: AwardGround): ExcuseNote | null => {
  const held = ground.runs.filter(({ cancelled }) => cancelled === null);
  const teams = ground.teams.filter((team) => held.some((run) => teamScore(run, team) !== null));
  const lacking = held.flatMap((run) => teams.filter((team) => teamScore(run, team) === null).map((team) => ({ team: team.name, ...ofRun(run) })));
  if (lacking.length === 0) return null;
  const common = held.filter((run) => !lacking.some((each) => each.run === run.id));
  const [now, byCommon] = [awardPlaces(ground), awardPlaces({ ...ground, runs: common })];
  const moved = teams.filter(({ id }) => now.get(id) !== byCommon.get(id))
    .map(({ id, name }) => ({ team: name, place: now.get(id) ?? null, commonPlace: byCommon.get(id) ?? null }));
  return common.length === 0 || moved.length === 0 ? null : { excused: lacking, moved };
};

/** Ties and excuses are looked at once every run has come to its end: before that they may still dissolve. */
export const readinessOf = (ground: AwardGround): Readiness => {
  const ofRuns = ground.runs.flatMap((run) => obstaclesOf(run, ground));
  if (ofRuns.length > 0) return { obstacles: ofRuns, excuses: null };
  const { announced, ties } = awardsOf(ground);
  if (announced.length === 0) return { obstacles: [{ kind: 'nothingCounted' }], excuses: null };
  return { obstacles: ties.filter(({ decided }) => decided === null).map((tie): Obstacle => ({ kind: 'tie', tie })), excuses: excusesOf(ground) };
};
