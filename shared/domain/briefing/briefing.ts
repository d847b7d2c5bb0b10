// Which exercise is explained on the wall, and how far its rules have been read out; it plans no run and starts no time.
import type { Millis, Words } from '../../units.ts';
import { millis } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Exercise, Guide } from '../exercise.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { LAST_PAGE, rulesOn } from './pages.ts';

type Explained = { readonly exercise: Exercise; readonly guide: Guide; readonly page: number };
const explained = ({ briefing, runs }: State): Explained | null => {
  const exercise = runs.find(({ id }) => id === briefing?.run)?.exercise;
  return briefing === null || exercise?.guide === undefined ? null : { exercise, guide: exercise.guide, page: briefing.page };
};

export const briefingDeciders: Deciders<'openBriefing' | 'turnBriefing'> = {
  // It is cued, as whatever is prepared for the wall; a take brings it there.
  openBriefing: (state, { run: id }) => {
    const run = state.runs.find((each) => each.id === id);
    if (run === undefined) return refuse({ code: 'unknownRun' });
    if (run.exercise.guide === undefined) return refuse({ code: 'noGuide' });
    const { shown, cued } = state.hall;
    const cue: readonly Fact[] = shown === 'briefing' || cued === 'briefing' ? [] : [{ type: 'sceneCued', scene: 'briefing' }];
    const isOpen = state.briefing?.run === id && state.briefing.page === 0;
    if (isOpen && cue.length === 0) return refuse({ code: 'unchanged' });
    return accept(...(isOpen ? [] : [{ type: 'briefingOpened' as const, run: id }]), ...cue);
  },
  turnBriefing: (state, { page }) => (explained(state) === null ? refuse({ code: 'nothingOpened' })
    : state.briefing?.page === page ? refuse({ code: 'unchanged' }) : accept({ type: 'briefingTurned', page })),
};

type Recorded = 'briefingOpened' | 'briefingTurned';

export const briefingReducers: Reducers<Recorded> = {
  briefingOpened: (state, { run }) => ({ ...state, briefing: { run, page: 0 } }),
  briefingTurned: (state, { page }) => (state.briefing === null ? state : { ...state, briefing: { ...state.briefing, page } }),
};

export const briefingInverses: Inverses<Recorded> = { briefingOpened: null, briefingTurned: null };

export type BriefingScene = {
  readonly exercise: Words;
  /** `about` and `scoring` null: the rules stand there instead. */
  readonly about: { readonly objective: Words; readonly materials: Words; readonly phases: Exercise['phases']; readonly length: Millis } | null;
  /** By the exercise's own rules, as they stand now. */
  readonly scoring: Pick<Exercise, 'result' | 'penalties'> | null;
  /** Those read out so far. */
  readonly rules: readonly Words[];
  /** Counted from 1; null: none is read out now. */
  readonly read: number | null;
  readonly ofRules: number;
};

/** null: none is opened, or its exercise has gone. What has not been read out yet is not in it. */
export const briefingScene = (state: State): BriefingScene | null => {
  const open = explained(state);
  if (open === null) return null;
  const { exercise: { name, objective, phases, result, penalties }, guide: { materials, rules }, page } = open;
  const { count, read } = rulesOn(page);
  const length = millis(phases.reduce((sum, phase) => sum + phase.length, 0));
  return {
    exercise: name, about: page === 0 ? { objective, materials, phases, length } : null, scoring: page === LAST_PAGE ? { result, penalties } : null,
    rules: rules.slice(0, count), read, ofRules: rules.length,
  };
};
