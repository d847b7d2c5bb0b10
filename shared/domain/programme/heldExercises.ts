// Which exercises a session of the programme holds, by the names in its title, and which of them nobody has planned yet; it plans none.
import { exercises as builtIn } from '../../library/exercises.ts';
import { stationsOf } from '../../library/threeDays.ts';
import type { Exercise } from '../exercise.ts';
import type { Run, Session } from '../model.ts';

/** Its words alone, so that a name is found whole and not within another word. */
const wordsOf = (text: string): string => ` ${text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** `own`: the retreat's own exercises. Only a session of that kind holds any. */
export const heldExercises = ({ kind, title }: Pick<Session, 'kind' | 'title'>, own: readonly Exercise[]): readonly Exercise[] => {
  if (kind !== 'exercise') return [];
  const [words, stations] = [wordsOf(title), stationsOf(title)];
  return [
    ...stations.flatMap((id) => builtIn.filter((exercise) => exercise.id === id)),
    ...[...own, ...builtIn].filter(({ id, name }) => !stations.includes(id) && (words.includes(wordsOf(name.id)) || words.includes(wordsOf(name.en)))),
  ];
};

type Planned = { readonly exercise: Pick<Run['exercise'], 'id'> };

/** In the order of the programme, each once; one that was cancelled was planned. */
export const unplannedExercises = (sessions: readonly Pick<Session, 'kind' | 'title'>[], own: readonly Exercise[], runs: readonly Planned[]): readonly Exercise[] => {
  const seen = new Set(runs.map(({ exercise }) => exercise.id));
  return sessions.flatMap((session) => heldExercises(session, own)).filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
};
