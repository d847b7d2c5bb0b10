// What observers saw of the values in a run, taken in person by person; the points it comes to stand in ../points/behaviour.ts.
import type { MemberId, RunId, TeamId } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { Fact } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import { backInRun, ofRun, withRun } from '../../runs/findRun.ts';
import { same } from '../../same.ts';
import type { Rated } from '../schemas.ts';
import { saidOf, withSaid } from '../sheets/byTeam.ts';
import { sheetKey } from '../sheets/sheetKey.ts';
import { teamsIn } from './teamsInRun.ts';
import { ratingVersion } from '../sheets/sheetVersion.ts';

export const ratingDeciders: Deciders<'rateBehaviour'> = {
  rateBehaviour: (state, { run: id, team, observer, basedOn, ratings, note, reason }, { operator }) => ofRun(state, id, (run) => {
    if (!teamsIn(state, run).some((each) => each.id === team)) return refuse({ code: 'unknownTeam' });
    if (observer !== null && !state.committee.some((member) => member.id === observer)) return refuse({ code: 'unknownMember' });
    if (run.cancelled !== null) return refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
    if (!run.observed) return refuse({ code: 'behaviourOff' });
    // What was read back changes only by a correction with a reason.
    if (run.stage !== 'open' && reason === undefined) return refuse({ code: 'runReadBack', exercise: run.exercise.name });
    // Every value tagged on the exercise is answered, be it with "not observed", and no other is.
    if (!same(Object.keys(ratings).toSorted(), run.exercise.values.toSorted())) return refuse({ code: 'ratingsNotWhole' });
    const key = sheetKey(team, observer);
    const present = saidOf(run.ratings, team, observer);
    const version = ratingVersion(state, id, key);
    if (basedOn !== version) return refuse({ code: 'sheetMovedOn', version });
    if (present !== undefined && same([present.ratings, present.note], [ratings, note])) return refuse({ code: 'unchanged' });
    const corrected: readonly Fact[] = run.stage === 'open' || reason === undefined ? [] : [{ type: 'ratingCorrected', run: id, team, observer, reason, by: operator }];
    return accept(...corrected, { type: 'behaviourRated', run: id, team, observer, version: version + 1, ratings, note });
  }),
};

type Recorded = 'ratingCorrected' | 'behaviourRated' | 'ratingRestored';

/** What a correction came to follows it in the same row. */
const withRating = ({ ratings, ratingCorrections }: Run, team: TeamId, observer: MemberId | null, rated: Rated | null): Pick<Run, 'ratings' | 'ratingCorrections'> => {
  const last = ratingCorrections.findLastIndex((each) => each.team === team && each.observer === observer);
  return {
    ratings: withSaid(ratings, team, observer, rated),
    ratingCorrections: ratingCorrections.map((each, at) => (at === last && each.after === undefined ? { ...each, after: rated } : each)),
  };
};

export const ratingReducers: Reducers<Recorded> = {
  ratingCorrected: (state, { run, team, observer, reason, by, takesBack }, at) => withRun(state, run, ({ ratingCorrections, ratings }) => ({
    ratingCorrections: [...ratingCorrections, { team, observer, before: saidOf(ratings, team, observer) ?? null, reason, by, at, ...(takesBack === undefined ? {} : { takesBack }) }],
  })),
  behaviourRated: (state, { run, team, observer, version, ratings, note, copyOf }) =>
    withRun(state, run, (before) => withRating(before, team, observer, { version, ratings, note, ...(copyOf === undefined ? {} : { copyOf }) })),
  ratingRestored: (state, { run: id, team, observer, rated }) => {
    const key = sheetKey(team, observer);
    // It goes on from the version there was, so that none ever comes twice.
    const version = ratingVersion(state, id, key) + 1;
    const restored = withRun(state, id, (before) => withRating(before, team, observer, rated === null ? null : { ...rated, version }));
    return rated === null ? { ...restored, blankedRatings: { ...state.blankedRatings, [id]: { ...state.blankedRatings[id], [key]: version } } } : restored;
  },
};

const ratingBefore = (before: State, { run, team, observer }: { readonly run: RunId; readonly team: TeamId; readonly observer: MemberId | null }): readonly Fact[] =>
  backInRun(before, run, ({ ratings }) => ({ type: 'ratingRestored', run, team, observer, rated: saidOf(ratings, team, observer) ?? null }));

export const ratingInverses: Inverses<Recorded> = {
  // It stays on record; undoing what it explains is a correction of its own.
  ratingCorrected: () => [],
  behaviourRated: ratingBefore, ratingRestored: ratingBefore,
};
