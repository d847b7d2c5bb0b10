// Which sessions count towards the JP although their exercise was not held, as far as their titles tell; it changes no number.
import { exercises as builtIn } from '../../library/exercises.ts';
import type { State } from '../model.ts';
import { hasScores } from '../scoring/run/hasScores.ts';
import type { Words } from '../../units.ts';

const plain = (text: string): string => text.toLowerCase().replace(/^(simulasi|simulation): */, '').trim();
/** A title names an exercise where one holds the other: "Simulasi: Bu Sri" and "Satu Pintu untuk Bu Sri". */
const names = (title: string, name: Words): boolean => {
  const said = plain(title);
  return [name.id, name.en].map(plain).some((each) => said.includes(each) || (said.length >= 5 && each.includes(said)));
};

/** Their titles; none before the first exercise is held, and none where nothing is scored at all. One that names no exercise, such as stations in rotation, was held where an exercise was held that no session names. */
export const sessionsNotHeld = ({ sessions, runs, exercises }: Pick<State, 'sessions' | 'runs' | 'exercises'>): readonly string[] => {
  const titles = sessions.filter(({ kind, counted }) => kind === 'exercise' && counted).map(({ title }) => title);
  const held = runs.filter((run) => run.cancelled === null && hasScores(run)).map(({ exercise }) => exercise.name);
  if (held.length === 0) return [];
  const known = [...exercises, ...builtIn, ...runs.map(({ exercise }) => exercise)].map(({ name }) => name);
  const isElsewhere = held.some((name) => !titles.some((title) => names(title, name)));
  return titles.filter((title) => !(known.some((name) => names(title, name)) ? held.some((name) => names(title, name)) : isElsewhere));
};
