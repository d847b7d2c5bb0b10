// Who of the list was absent from every session that counts and whose attendance was noted; it keeps nobody's certificate back.
import type { State } from '../model.ts';
import type { Person } from '../things.ts';

/** Only who was marked absent at least once: where nobody noted anything, nothing is known of anybody. */
export const neverPresent = ({ people, sessions, attendance }: Pick<State, 'people' | 'sessions' | 'attendance'>): readonly Person[] => {
  const counted = sessions.filter((session) => session.counted).map(({ id }) => attendance[id] ?? {});
  return people.filter(({ id }) => counted.some((marks) => marks[id] !== undefined) && counted.every((marks) => marks[id]?.kind !== 'present'));
};
