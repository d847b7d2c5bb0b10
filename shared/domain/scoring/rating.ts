// What observers saw of the values in a run, taken in person by person; the points it comes to stand in behaviour.ts.
import type { MemberId, RunId, TeamId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { backInRun, ofRun, withRun } from '../runs.ts';
import { same } from '../same.ts';
import { sheetKey } from './sheetKey.ts';

export const ratingDeciders: Deciders<'rateBehaviour'> = {
  rateBehaviour: (state, { run: id, team, observer, basedOn, ratings, note }) => ofRun(state, id, (run) => {
    if (!state.teams.some((each) => each.id === team)) return refuse({ code: 'unknownTeam' });
    if (observer !== null && !state.committee.some((member) => member.id === observer)) return refuse({ code: 'unknownMember' });
    if (!run.observed) return refuse({ code: 'behaviourOff' });
    if (run.stage !== 'open') return refuse({ code: 'runReadBack', exercise: run.exercise.name });
    // Every value tagged on the exercise is answered, be it with "not observed", and no other is.
    if (!same(Object.keys(ratings).toSorted(), run.exercise.values.toSorted())) return refuse({ code: 'ratingsNotWhole' });
    const present = run.ratings[sheetKey(team, observer)];
    if (basedOn !== (present?.version ?? 0)) return refuse({ code: 'sheetMovedOn', version: present?.version ?? 0 });
    if (present !== undefined && same([present.ratings, present.note], [ratings, note])) return refuse({ code: 'unchanged' });
    return accept({ type: 'behaviourRated', run: id, team, observer, version: basedOn + 1, ratings, note });
  }),
};

type Recorded = 'behaviourRated' | 'ratingRestored';

export const ratingReducers: Reducers<Recorded> = {
  behaviourRated: (state, { run, team, observer, version, ratings, note }) => withRun(state, run, (before) => ({
    ratings: { ...before.ratings, [sheetKey(team, observer)]: { version, ratings, note } },
  })),
  ratingRestored: (state, { run, team, observer, rated }) => withRun(state, run, ({ ratings }) => {
    const key = sheetKey(team, observer);
    const { [key]: present, ...others } = ratings;
    // It goes on from the version there was, so that none ever comes twice.
    return { ratings: rated === null ? others : { ...others, [key]: { ...rated, version: (present?.version ?? rated.version) + 1 } } };
  }),
};

const ratingBefore = (before: State, { run, team, observer }: { readonly run: RunId; readonly team: TeamId; readonly observer: MemberId | null }): readonly Fact[] =>
  backInRun(before, run, ({ ratings }) => ({ type: 'ratingRestored', run, team, observer, rated: ratings[sheetKey(team, observer)] ?? null }));

export const ratingInverses: Inverses<Recorded> = { behaviourRated: ratingBefore, ratingRestored: ratingBefore };
