// The hall's board in miniature: as many of its first rows as can still be told apart.
import type { BoardView } from '../../../../shared/domain/hall/hallView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { hallText } from '../../../../shared/text/hall.ts';
import { boardTags } from '../../../parts/boardTags.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { Place } from '../../../parts/Place.tsx';
import { Points } from '../../../parts/Points.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

const ROOM = 10;
const POINT = 100;

export const ThumbBoard = ({ board }: { readonly board: BoardView }) => {
  const language = useLanguage();
  const text = useText(hallText);
  const tags = boardTags(board, language);
  const rows = board.rows.slice(0, ROOM);
  return (
    <div className="thumb-board" data-rows={rows.length > 4 ? 'many' : 'few'}>
      <p><strong>{text.boardTitle[board.mode]}</strong>{tags === null ? null : <span>{tags}</span>}</p>
      {board.target === null || board.mode !== 'together' ? null : (
        <p className="thumb-target"><span className="number">{formatCount(Math.floor(board.target.reached / POINT), language)}</span></p>
      )}
      {board.mode === 'together' ? null : rows.length === 0 ? <p className="thumb-none">{text.noResults}</p> : (
        <ol>
          {rows.map(({ team, number, name, place, tied, total }) => (
            <li key={team} className={place === 1 && board.mode !== 'noNumbers' ? 'is-first' : ''}>
              {board.mode === 'noNumbers' ? <span>{tied ? '=' : null}</span> : <Place place={place} tied={tied} />}<Emblem number={number} /><span className="thumb-name">{name}</span>{board.mode === 'noNumbers' ? null : <Points points={total} language={language} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
