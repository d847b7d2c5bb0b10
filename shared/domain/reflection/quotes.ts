// What teams let others read of what they said, in the order a report tells it; it never holds what is private.
import type { Words } from '../../units.ts';
import type { State } from '../model.ts';
import type { Reflection } from '../things.ts';
import { reflectionRow } from './reflections.ts';

/** Shared ones only: first of the whole retreat, then exercise by exercise, each in the order it was noted. */
export const sharedInOrder = ({ reflections, runs }: Pick<State, 'reflections' | 'runs'>): readonly Reflection[] => {
  const shared = reflections.filter((each) => each.shared);
  return [null, ...runs.map(({ id }) => id)].flatMap((run) => shared.filter((each) => each.run === run));
};

/** `exercise` null: of the whole retreat. `team` null: it is no longer there. */
export type Quote = { readonly exercise: Words | null; readonly step: number | null; readonly team: string | null; readonly text: string };

const MOST_EACH = 3;

/** The first few of each exercise, then of the whole retreat. */
export const quotes = (state: State): readonly Quote[] => {
  const all = sharedInOrder(state);
  const row = reflectionRow(state);
  return [...state.runs.map(({ id }) => id), null].flatMap((run) => all.filter((each) => each.run === run).slice(0, MOST_EACH))
    .map(row).map(({ exercise, step, teamName, text }) => ({ exercise, step, team: teamName, text }));
};
