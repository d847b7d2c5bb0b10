// Which sessions count towards the JP although their exercise was not held, as far as their titles tell; it changes no number.
import type { State } from '../model.ts';
import { namedExercises } from '../programme/heldExercises.ts';
import { hasScores } from '../scoring/run/hasScores.ts';

/** Their titles; none before the first exercise is held, and none where nothing is scored at all. One that names no exercise, such as stations in rotation, was held where an exercise was held that no session names. */
export const sessionsNotHeld = ({ sessions, runs, exercises }: Pick<State, 'sessions' | 'runs' | 'exercises'>): readonly string[] => {
  const held = runs.filter((run) => run.cancelled === null && hasScores(run)).map(({ exercise }) => exercise.id);
  if (held.length === 0) return [];
  const own = [...exercises, ...runs.map(({ exercise }) => exercise)];
  const counted = sessions.filter(({ kind, counted }) => kind === 'exercise' && counted).map((session) => ({ title: session.title, named: namedExercises(session, own).map(({ id }) => id) }));
  const isElsewhere = held.some((id) => !counted.some(({ named }) => named.includes(id)));
  return counted.filter(({ named }) => !(named.length > 0 ? named.some((id) => held.includes(id)) : isElsewhere)).map(({ title }) => title);
};
