// Keeps who sat in which team whenever work began, and which teams stood at one station in a round that was finished; it counts no pair.
import type { Instant } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';

const worked = (state: State, at: Instant): State => {
  const { teams, gatherings } = state;
  return teams.length === 0 || gatherings.at(-1)?.teams === teams ? state : { ...state, gatherings: [...gatherings, { kind: 'work', at, teams }] };
};

const walked = (before: State, after: State, round: number, at: Instant): State => {
  const { rotation, teams } = before;
  const visits = rotation?.rounds[round];
  if (rotation === null || visits === undefined) return after;
  return { ...after, gatherings: [...after.gatherings, { kind: 'round', at, teams, visits, stations: rotation.stations.map(({ name }) => name) }] };
};

/** Rounds that are taken back were not walked: as many of the last ones go. A rotation that is cleared takes no round with it. */
const takenBack = (before: State, after: State): State => {
  let over = before.rotation === null || after.rotation === null ? 0 : before.rotation.finished - after.rotation.finished;
  if (over <= 0) return after;
  return { ...after, gatherings: after.gatherings.toReversed().filter(({ kind }) => kind !== 'round' || over-- <= 0).toReversed() };
};

/** After every fact: what it says of who works with whom now. Nobody's undo makes unhappened that people did work together. */
export const withGatherings = (before: State, after: State, fact: Fact, at: Instant): State => {
  switch (fact.type) {
    case 'phaseStarted': case 'sheetSubmitted': case 'behaviourRated': case 'roundStarted': return worked(after, at);
    case 'roundFinished': return walked(before, after, fact.round, at);
    case 'rotationRestored': return takenBack(before, after);
    default: return after;
  }
};
