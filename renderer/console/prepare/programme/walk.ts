// Which session the arrow keys lead to: up and down within a day, left and right to the nearest one of another day; it moves no focus.
import type { Session } from '../../../../shared/domain/things.ts';
import { minutesOf } from '../../../../shared/domain/programme/times.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const arrows: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
export const isArrow = (key: string): key is Arrow => arrows.includes(key);

/** `sessions` in the order of the programme; where it goes no further, the same one. */
export const sessionBeside = (sessions: readonly Session[], chosen: Session, arrow: Arrow): Session => {
  const inDay = (day: string): readonly Session[] => sessions.filter((each) => each.day === day);
  const today = inDay(chosen.day);
  const at = today.findIndex(({ id }) => id === chosen.id);
  if (arrow === 'ArrowUp') return today[at - 1] ?? chosen;
  if (arrow === 'ArrowDown') return today[at + 1] ?? chosen;
  const days = [...new Set(sessions.map(({ day }) => day))];
  const other = days[days.indexOf(chosen.day) + (arrow === 'ArrowLeft' ? -1 : 1)];
  const away = ({ from }: Session): number => Math.abs(minutesOf(from) - minutesOf(chosen.from));
  return other === undefined ? chosen : inDay(other).toSorted((a, b) => away(a) - away(b))[0] ?? chosen;
};
