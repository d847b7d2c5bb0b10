// The rotation of teams over stations: planning it, its rounds, planning again after a disruption, and clearing it; it starts no clock.
import type { Refusal } from '../../refusal.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import { disruptionOf, roundsAfter } from './disruption.ts';
import { findExercise } from '../ownExercises/ownExercises.ts';
import { fitsSlot, lengthBeforeDebrief } from './fitting.ts';
import type { Rotation, RotationFields } from './schemas.ts';
import { plannedRounds } from './teamRounds.ts';

const problemOf = (state: State, { teams, stations, work }: RotationFields): Refusal | null => {
  if (teams.some((team) => !state.teams.some(({ id }) => id === team))) return { code: 'unknownTeam' };
  const names = stations.map(({ name }) => name.toLowerCase());
  const twice = stations.find((_, i) => names.indexOf(names[i] ?? '') < i);
  if (twice !== undefined) return { code: 'stationNameTwice', name: twice.name };
  for (const { name, exercise } of stations) {
    if (exercise === null) continue;
    const found = findExercise(state, exercise);
    if (found === undefined) return { code: 'unknownExercise' };
    if (!fitsSlot(found, work)) return { code: 'exerciseOverSlot', station: name, work, needs: lengthBeforeDebrief(found) };
  }
  return null;
};

const planOf = (rotation: Omit<Rotation, 'version'>) => {
  const { form, stations, teams, work, walk, from, rounds } = rotation;
  return { form, stations, teams, work, walk, from, rounds, ...disruptionOf(rotation) };
};

const withRotation = ({ rotation }: State, go: (rotation: Rotation) => Decision): Decision => (rotation === null ? refuse({ code: 'noRotation' }) : go(rotation));

export const rotationDeciders: Deciders<'planRotation' | 'startRound' | 'finishRound' | 'replanRotation' | 'clearRotation'> = {
  planRotation: (state, { fields }) => {
    const { rotation, rotationVersions } = state;
    // A round that has begun is history, and history is not planned anew.
    if (rotation !== null && (rotation.finished > 0 || rotation.isRunning)) return refuse({ code: 'rotationBegan' });
    const problem = problemOf(state, fields);
    if (problem !== null) return refuse(problem);
    const planned = { ...fields, rounds: plannedRounds(fields), finished: 0, isRunning: false, closed: [], away: [] };
    // What stands after a disruption is another plan, though its fields are the same.
    if (rotation !== null && same(planOf(rotation), planOf(planned))) return refuse({ code: 'unchanged' });
    return accept({ type: 'rotationPlanned', rotation: { ...planned, version: rotationVersions + 1 } });
  },
  startRound: (state) => withRotation(state, ({ rounds, finished, isRunning }) =>
    isRunning ? refuse({ code: 'roundIsOn', round: finished + 1 })
      : finished >= rounds.length ? refuse({ code: 'rotationOver' })
        : accept({ type: 'roundStarted', round: finished })),
  finishRound: (state) => withRotation(state, ({ finished, isRunning }) =>
    (isRunning ? accept({ type: 'roundFinished', round: finished }) : refuse({ code: 'roundNotOn' }))),
  replanRotation: (state, { version, closed, away, late, reason }) => withRotation(state, (rotation) => {
    if (version !== rotation.version) return refuse({ code: 'rotationMovedOn', version: rotation.version });
    if (closed.some((station) => rotation.stations[station] === undefined)) return refuse({ code: 'unknownStation' });
    if ([...away, ...late.map(({ team }) => team)].some((team) => !rotation.teams.includes(team))) return refuse({ code: 'unknownTeam' });
    const disruption = disruptionOf({ ...rotation, closed, away, late });
    const rounds = roundsAfter(rotation, disruption);
    if (same([rounds, disruption], [rotation.rounds, disruptionOf(rotation)])) return refuse({ code: 'unchanged' });
    return accept({ type: 'rotationReplanned', rotation: { ...rotation, version: state.rotationVersions + 1, rounds, ...disruption }, reason });
  }),
  clearRotation: (state) => withRotation(state, () => accept({ type: 'rotationCleared' })),
};

type Recorded = 'rotationPlanned' | 'rotationReplanned' | 'rotationCleared' | 'rotationRestored' | 'roundStarted' | 'roundFinished';

const holding = (state: State, rotation: Rotation | null): State =>
  ({ ...state, rotation, rotationVersions: Math.max(state.rotationVersions, rotation?.version ?? 0) });

const during = (state: State, change: (rotation: Rotation) => Partial<Rotation>): State =>
  (state.rotation === null ? state : { ...state, rotation: { ...state.rotation, ...change(state.rotation) } });

export const rotationReducers: Reducers<Recorded> = {
  rotationPlanned: (state, { rotation }) => holding(state, rotation),
  rotationReplanned: (state, { rotation }) => holding(state, rotation),
  rotationCleared: (state) => ({ ...state, rotation: null }),
  rotationRestored: (state, { rotation }) => holding(state, rotation),
  roundStarted: (state, { round }) => during(state, () => ({ finished: round, isRunning: true })),
  roundFinished: (state, { round }) => during(state, () => ({ finished: round + 1, isRunning: false })),
};

const asBefore = ({ rotation }: State): readonly Fact[] => [{ type: 'rotationRestored', rotation }];

export const rotationInverses: Inverses<Recorded> = {
  rotationPlanned: asBefore, rotationReplanned: asBefore, rotationCleared: asBefore, rotationRestored: asBefore, roundStarted: asBefore, roundFinished: asBefore,
};

export const rotationViews = { rotation: ({ rotation }: State): Rotation | null => rotation };
