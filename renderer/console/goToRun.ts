// Leads from anywhere to one run and one pane of "Jalankan"; it knows neither part, and keeps the goal only until it is reached.
import { useEffect, useEffectEvent } from 'react';
import type { RunId } from '../../shared/units.ts';
import type { RunPane } from './run/panes.ts';

export type RunGoal = { readonly run: RunId; readonly pane: RunPane };

const GOAL = 'run goal';
const ASKED = 'kompak-run-goal';

export const goToRun = (goal: RunGoal): void => {
  sessionStorage.setItem(GOAL, JSON.stringify(goal));
  window.dispatchEvent(new Event(ASKED));
};

/** For whoever switches the parts. */
export const useRunAsked = (onAsked: () => void): void => {
  const latest = useEffectEvent(onAsked);
  useEffect(() => {
    const listen = (): void => latest();
    window.addEventListener(ASKED, listen);
    return () => window.removeEventListener(ASKED, listen);
  }, []);
};

/** For the desk of the runs, each time it is come to. */
export const useRunGoal = (onGoal: (goal: RunGoal) => void): void => {
  const latest = useEffectEvent(onGoal);
  useEffect(() => {
    const goal = JSON.parse(sessionStorage.getItem(GOAL) ?? 'null') as RunGoal | null;
    sessionStorage.removeItem(GOAL);
    if (goal !== null) latest(goal);
  }, []);
};
