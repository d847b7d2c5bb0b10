// Keeps who sat in which team whenever work began, and which teams stood at one station in a round that was finished; it counts no pair.
import type { Instant } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';

const worked = (state: State, at: Instant): State => {
  const { teams, gatherings } = state;
  return teams.length === 0 || gatherings.at(-1)?.teams === teams ? state : { ...state, gatherings: [...gatherings, { kind: 'work', at, teams }] };
};

const walked = (after: State, round: number, at: Instant): State => {
  const { rotation, teams } = after;
  const visits = rotation?.rounds[round];
  if (rotation === null || visits === undefined) return after;
  return { ...after, gatherings: [...after.gatherings, { kind: 'round', at, teams, visits, stations: rotation.stations.map(({ name }) => name) }] };
};

const takenBack = (after: State, rounds: number): State => {
  let over = rounds;
  return { ...after, gatherings: after.gatherings.toReversed().filter(({ kind }) => kind !== 'round' || over-- <= 0).toReversed() };
};

/** Rounds that are taken back were not walked: as many of the last ones go. Brought again they were. A rotation that is cleared takes no round with it, and brings none when it is there again. */
const restored = (before: State, after: State, at: Instant): State => {
  if (before.rotation === null || after.rotation === null) return after;
  const [from, to] = [before.rotation.finished, after.rotation.finished];
  if (to < from) return takenBack(after, from - to);
  return Array.from({ length: to - from }, (_, i) => from + i).reduce((state, round) => walked(state, round, at), after);
};

/** After every fact: what it says of who works with whom now. Nobody's undo makes unhappened that people did work together. */
export const withGatherings = (before: State, after: State, fact: Fact, at: Instant): State => {
  switch (fact.type) {
    case 'phaseStarted': case 'sheetSubmitted': case 'behaviourRated': case 'roundStarted': return worked(after, at);
    case 'roundFinished': return walked(after, fact.round, at);
    case 'rotationRestored': return restored(before, after, at);
    default: return after;
  }
};
