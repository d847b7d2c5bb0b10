// On which day runs were held, as far as anything says so; it keeps four moments a run and decides nothing else.
import type { Day, Instant, RunId } from '../../units.ts';
import type { State } from '../model.ts';
import type { RunMoments } from '../things.ts';
import { dayOf } from '../programme/times.ts';
import type { RunStage } from '../scoring/schemas.ts';

const none: RunMoments = { started: null, firstSheet: null, readBack: null, cancelled: null };
const withMoments = (state: State, id: RunId, change: (before: RunMoments) => Partial<RunMoments>): State => {
  const before = state.runMoments[id] ?? none;
  return { ...state, runMoments: { ...state.runMoments, [id]: { ...before, ...change(before) } } };
};

/** A start before the first sheet counts: what runs after it is an explanation repeated, or the debrief. */
export const withStart = (state: State, id: RunId, at: Instant): State =>
  withMoments(state, id, ({ started, firstSheet }) => ({ started: started === null || firstSheet === null ? at : started }));

export const withFirstSheet = (state: State, id: RunId, at: Instant): State =>
  (state.runMoments[id]?.firstSheet ?? null) === null ? withMoments(state, id, () => ({ firstSheet: at })) : state;

/** Closing it leaves the moment of its reading as it is; opened again, it has none. */
export const withStage = (state: State, id: RunId, stage: RunStage, at: Instant): State =>
  withMoments(state, id, ({ readBack }) => ({ readBack: stage === 'open' ? null : readBack ?? at }));

/** Held again, it has none. */
export const withCancelled = (state: State, id: RunId, isCancelled: boolean, at: Instant): State =>
  withMoments(state, id, () => ({ cancelled: isCancelled ? at : null }));

/** The day its time ran, else that of the session its judges are asked for, else that of its first sheet; null: nothing tells. */
export const dayOfRun = ({ retreat, runMoments, duties, sessions }: Pick<State, 'retreat' | 'runMoments' | 'duties' | 'sessions'>, id: RunId): Day | null => {
  if (retreat === null) return null;
  const { started, firstSheet } = runMoments[id] ?? none;
  const asked = duties.filter(({ run }) => run === id).map(({ session }) => session);
  const session = sessions.find((each) => asked.includes(each.id));
  return started !== null ? dayOf(started, retreat.zone)
    : session !== undefined ? session.day
      : firstSheet !== null ? dayOf(firstSheet, retreat.zone) : null;
};

/** Its time ran, or something of it came in. */
export const hasBegun = ({ runMoments }: Pick<State, 'runMoments'>, id: RunId): boolean => {
  const { started, firstSheet, readBack } = runMoments[id] ?? none;
  return started !== null || firstSheet !== null || readBack !== null;
};

/** Of every run; one that has not begun has none. */
export const runDays = (state: State): readonly (Day | null)[] => state.runs.map(({ id }) => (hasBegun(state, id) ? dayOfRun(state, id) : null));
