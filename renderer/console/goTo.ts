// Leads from anywhere to one place of the console; it knows none of them, and keeps the goal only until it is reached.
import { useEffect, useEffectEvent } from 'react';
import type { RetreatDocument } from '../../shared/documents.ts';
import type { Figure } from '../../shared/domain/learning/gains/opened.ts';
import type { InstrumentId, RunId } from '../../shared/units.ts';
import type { Aside } from './asides.ts';
import type { ClosePane } from './close/closePanes.ts';
import type { LearningPaneName } from './close/learning/learningPanes.ts';
import type { Part } from './parts.ts';
import type { PeopleTab } from './prepare/people/peopleTabs.ts';
import type { Step } from './prepare/steps.ts';
import type { RunPane } from './run/panes.ts';

export type Goal =
  | { readonly to: 'part'; readonly part: Part }
  | { readonly to: 'step'; readonly step: Step }
  | { readonly to: 'peopleTab'; readonly tab: PeopleTab }
  | { readonly to: 'agencies' }
  | { readonly to: 'frameworks' }
  | { readonly to: 'run'; readonly run: RunId; readonly pane: RunPane }
  | { readonly to: 'closePane'; readonly pane: ClosePane }
  | { readonly to: 'learningPane'; readonly pane: LearningPaneName }
  /** A number of what changed, opened to the forms it was made of. */
  | { readonly to: 'figure'; readonly instrument: InstrumentId; readonly figure: Figure }
  /** A page beside the parts. */
  | { readonly to: 'aside'; readonly aside: Aside }
  | { readonly to: 'document'; readonly document: RetreatDocument };
type GoalOf<To extends Goal['to']> = Extract<Goal, { to: To }>;

/** The part it lies in. */
export const partOf = (goal: Exclude<Goal, GoalOf<'aside'>>): Part => {
  switch (goal.to) {
    case 'part': return goal.part;
    case 'step': case 'peopleTab': case 'agencies': case 'frameworks': return 'prepare';
    case 'run': return 'run';
    case 'closePane': case 'learningPane': case 'figure': case 'document': return 'close';
  }
};

const ASKED = 'kompak-goal';
let goal: Goal | null = null;

export const goTo = (wanted: Goal): void => {
  goal = wanted;
  window.dispatchEvent(new Event(ASKED));
};

/** For what stands on the way there: it is told of every goal, also of one set before it was seen, and takes none. */
export const useGoalAsked = (onAsked: (wanted: Goal) => void): void => {
  const latest = useEffectEvent((wanted: Goal) => onAsked(wanted));
  useEffect(() => {
    const listen = (): void => { if (goal !== null) latest(goal); };
    listen();
    window.addEventListener(ASKED, listen);
    return () => window.removeEventListener(ASKED, listen);
  }, []);
};

/** For the place itself, when it is come to and while it is seen. */
export const useGoal = <To extends Goal['to']>(to: To, onGoal: (wanted: GoalOf<To>) => void): void => {
  const latest = useEffectEvent((wanted: GoalOf<To>) => onGoal(wanted));
  useEffect(() => {
    const isFor = (wanted: Goal): wanted is GoalOf<To> => wanted.to === to;
    const listen = (): void => {
      if (goal === null || !isFor(goal)) return;
      const reached = goal;
      goal = null;
      latest(reached);
    };
    listen();
    window.addEventListener(ASKED, listen);
    return () => window.removeEventListener(ASKED, listen);
  }, [to]);
};
