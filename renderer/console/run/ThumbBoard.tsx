// The hall's board in miniature: as many of its first rows as can still be told apart.
import type { BoardView } from '../../../shared/domain/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { useLanguage } from '../useLanguage.ts';

const ROOM = 10;

export const ThumbBoard = ({ board }: { readonly board: BoardView }) => {
  const language = useLanguage();
  return (
    <ol className={`thumb-board is-${board.mode}`}>
      {board.rows.slice(0, ROOM).map(({ team, number, name, place, tied, total }) => (
        <li key={team} className={place === 1 ? 'is-first' : ''}>
          <Place place={place} tied={tied} /><Emblem number={number} /><span className="thumb-name">{name}</span><Points points={total} language={language} />
        </li>
      ))}
    </ol>
  );
};
