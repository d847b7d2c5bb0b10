// The debrief that is held: of which run, at which step, since when; what the teams commit themselves to is kept elsewhere.
import type { Instant, Words } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';

const runHeld = ({ debrief, runs }: State): Run | null => runs.find(({ id }) => id === debrief?.run) ?? null;

export const debriefDeciders: Deciders<'startDebrief' | 'turnDebrief' | 'endDebrief'> = {
  // It is cued, as whatever is prepared for the wall; a take brings it there.
  startDebrief: (state, { run }) => {
    if (!state.runs.some(({ id }) => id === run)) return refuse({ code: 'unknownRun' });
    const { shown, cued } = state.hall;
    const cue: readonly Fact[] = shown === 'debrief' || cued === 'debrief' ? [] : [{ type: 'sceneCued', scene: 'debrief' }];
    return accept({ type: 'debriefStarted', run }, ...cue);
  },
  turnDebrief: (state, { step }) => (runHeld(state) === null ? refuse({ code: 'nothingOpened' })
    : state.debrief?.step === step ? refuse({ code: 'unchanged' }) : accept({ type: 'debriefTurned', step })),
  endDebrief: ({ debrief }) => (debrief === null ? refuse({ code: 'nothingOpened' }) : accept({ type: 'debriefEnded' })),
};

type Recorded = 'debriefStarted' | 'debriefTurned' | 'debriefEnded';

export const debriefReducers: Reducers<Recorded> = {
  debriefStarted: (state, { run }, at) => ({ ...state, debrief: { run, step: 0, since: at } }),
  debriefTurned: (state, { step }, at) => (state.debrief === null ? state : { ...state, debrief: { ...state.debrief, step, since: at } }),
  debriefEnded: (state) => ({ ...state, debrief: null }),
};

export const debriefInverses: Inverses<Recorded> = { debriefStarted: null, debriefTurned: null, debriefEnded: null };

export type DebriefScene = { readonly exercise: Words; readonly questions: readonly Words[]; readonly step: number; readonly since: Instant };

/** null: none is held, or its run has gone. */
export const debriefScene = (state: State): DebriefScene | null => {
  const run = runHeld(state);
  if (run === null || state.debrief === null) return null;
  const { step, since } = state.debrief;
  return { exercise: run.exercise.name, questions: run.exercise.debrief, step, since };
};
