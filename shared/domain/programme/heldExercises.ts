// Which exercises a session of the programme holds, by the names in its title, and which of them nobody has planned yet; it plans none.
import { exercises as builtIn } from '../../library/exercises.ts';
import { stationsOf } from '../../library/threeDays.ts';
import type { Exercise } from '../exercise.ts';
import type { Run, Session } from '../things.ts';
import type { ExerciseId } from '../../units.ts';

/** Its words alone, so that a name is found whole and not within another word. */
const wordsOf = (text: string): string => ` ${text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** What is said before a simulation's name. */
const SIMULATION = /^\s*(simulasi|simulation)\s*:/i;
const SHORTEST = 5;

/** `own`: the retreat's own exercises. A title names what it holds whole, or else the only exercise in whose name it stands: "Simulasi: Bu Sri". */
export const namedExercises = ({ kind, title }: Pick<Session, 'kind' | 'title'>, own: readonly Exercise[]): readonly Exercise[] => {
  if (kind !== 'exercise') return [];
  const known = (fits: (name: string) => boolean) => [...own, ...builtIn].filter(({ name }) => fits(wordsOf(name.id)) || fits(wordsOf(name.en)));
  const [words, short] = [wordsOf(title), wordsOf(title.replace(SIMULATION, ''))];
  const whole = known((name) => words.includes(name));
  if (whole.length > 0 || short.trim().length < SHORTEST) return whole;
  const part = known((name) => name.includes(short));
  return new Set(part.map(({ id }) => id)).size === 1 ? part : [];
};

/** Only a session of that kind holds any; the round of stations holds its own, which its title does not name. */
export const heldExercises = (session: Pick<Session, 'kind' | 'title'>, own: readonly Exercise[]): readonly Exercise[] => {
  const stations = session.kind === 'exercise' ? stationsOf(session.title) : [];
  return [...stations.flatMap((id) => builtIn.filter((exercise) => exercise.id === id)), ...namedExercises(session, own).filter(({ id }) => !stations.includes(id))];
};

/** The session in which teams go around stations with these exercises; the first that holds two of them, or that is known for its round. */
export const sessionOfStations = <S extends Pick<Session, 'kind' | 'title'>>(sessions: readonly S[], own: readonly Exercise[], stations: readonly ExerciseId[]): S | undefined =>
  sessions.find((session) => heldExercises(session, own).filter(({ id }) => stations.includes(id)).length > 1) ?? sessions.find(({ title }) => stationsOf(title).length > 0);

/** Of what is planned, what teams go around to: what their session holds, or everything where no session says. */
export const plannedForStations = (sessions: readonly Pick<Session, 'kind' | 'title'>[], own: readonly Exercise[], planned: readonly Exercise[]): readonly Exercise[] => {
  const session = sessionOfStations(sessions, own, planned.map(({ id }) => id));
  const held = session === undefined ? [] : heldExercises(session, own).map(({ id }) => id);
  const there = planned.filter(({ id }) => held.includes(id));
  return there.length > 1 ? there : planned;
};

type Planned = { readonly exercise: Pick<Run['exercise'], 'id'> };

/** In the order of the programme, each once; one that was cancelled was planned. */
export const unplannedExercises = (sessions: readonly Pick<Session, 'kind' | 'title'>[], own: readonly Exercise[], runs: readonly Planned[]): readonly Exercise[] => {
  const seen = new Set(runs.map(({ exercise }) => exercise.id));
  return sessions.flatMap((session) => heldExercises(session, own)).filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
};
