// The teams beside the draw: how many each has by now; the row a name has just reached is inverted.
import type { CSSProperties } from 'react';
import type { DrawShowScene } from '../../../shared/domain/draw/hall/drawScenes.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { hasRoomForPips, rowHeight, rowsOf } from './drawLayout.ts';
import { lettersIn } from '../nameFit.ts';
import { useIsSquare } from '../useIsSquare.ts';

export type DrawTeamsProps = Pick<DrawShowScene, 'teams' | 'people' | 'falls'> & {
  /** How many names have landed, and those that landed last. */
  readonly fallen: number;
  readonly current: DrawShowScene['falls'];
  readonly isInColumn: boolean;
  readonly top: number;
  readonly language: Language;
};

/** A team with more members than this has a number alone. */
const MOST_PIPS = 12;
/** Letters on one line in ordinary writing, beside the pips and without them. */
const LINE = { pips: { wide: 11, square: 10 }, alone: { wide: 19, square: 17 } } as const;

const countsOf = (falls: DrawShowScene['falls'], teams: number): readonly number[] => {
  const counts = Array.from({ length: teams }, () => 0);
  for (const { to } of falls) counts[to] = (counts[to] ?? 0) + 1;
  return counts;
};

const Pips = ({ filled, of, isFresh }: { readonly filled: number; readonly of: number; readonly isFresh: boolean }) => (
  <span className="draw-pips" aria-hidden="true">
    {Array.from({ length: of }, (_, at) => <i key={at} data-pip={at >= filled ? 'empty' : isFresh && at === filled - 1 ? 'fresh' : 'filled'} />)}
  </span>
);

export const DrawTeams = ({ teams, people, falls, fallen, current, isInColumn, top, language }: DrawTeamsProps) => {
  const shape = useIsSquare() ? 'square' : 'wide';
  const names = teams.map(({ name }) => name);
  const counts = countsOf(falls.slice(0, fallen), teams.length);
  // A draw is even; before its show nothing more is known of it.
  const most = Math.max(Math.ceil(people / teams.length), ...countsOf(falls, teams.length));
  const hasPips = isInColumn && most <= MOST_PIPS && hasRoomForPips(names, shape);
  // One writing for all of them.
  const fit = isInColumn && names.every((name) => lettersIn(name) <= LINE[hasPips ? 'pips' : 'alone'][shape]) ? 'full' : 'narrow';
  // Of more teams than the wall holds, those around the latest.
  const columns = isInColumn ? 1 : 2;
  const { most: rows, tallest } = rowsOf(names, columns, shape);
  const room = columns * rows;
  const first = Math.floor((falls[Math.max(0, fallen - 1)]?.to ?? 0) / room) * room;
  const shown = teams.slice(first, first + room);
  const perColumn = Math.ceil(shown.length / columns);
  const height = rowHeight(top, perColumn, tallest);
  return (
    <ul className="draw-teams" style={{ '--columns': columns, '--rows': perColumn, '--row-height': `${height}vh` } as CSSProperties}>
      {shown.map(({ team, number, name }, at) => {
        const isFresh = current.some(({ to }) => to === first + at);
        const filled = counts[first + at] ?? 0;
        return (
          <li key={team} className={isFresh ? 'inverted' : ''}>
            <Emblem number={number} />
            <span className="draw-name" data-fit={fit}>{name}</span>
            {hasPips ? <Pips filled={filled} of={most} isFresh={isFresh} /> : null}
            <span className="number">{formatCount(filled, language)}</span>
          </li>
        );
      })}
    </ul>
  );
};
