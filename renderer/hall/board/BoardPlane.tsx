// The board beside the timer: place, team and points, or the shared target alone, and nothing that takes the eye from the digits.
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasNumbers, hasResults, MOST_ROWS } from './boardProps.ts';
import { EmptyBoard } from './EmptyBoard.tsx';
import { nameFit, rowsThatFit } from '../nameFit.ts';
import { PlaneTarget } from './PlaneTarget.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import { usePage } from './usePage.ts';
import './board.css';

/** All rows together and the tallest one, in vh; a handful of rows is set larger. */
const ROWS_HEIGHT = 85;
const TALLEST = 8.25;
const TALLEST_OF_FEW = 15;
const FEW = 4;
/** Letters on one line, a size smaller. */
const LINE = { wide: 20, square: 14 } as const;

export const BoardPlane = ({ board, language, now }: BoardProps) => {
  const text = hallText[language];
  // There is room for one word; that it is not final says more.
  const tag = board.provisional ? text.provisional : board.frozen === true ? text.frozen : null;
  const line = LINE[useIsSquare() ? 'square' : 'wide'];
  const size = Math.min(MOST_ROWS, rowsThatFit(board.rows, line, ROWS_HEIGHT));
  const { rows, page, pages } = usePage(board.rows, size, now);
  const isFew = board.rows.length <= FEW;
  const height = Math.min(isFew ? TALLEST_OF_FEW : Math.max(TALLEST, ROWS_HEIGHT / size), ROWS_HEIGHT / Math.max(1, rows.length));
  return (
    <aside className="plane" data-few={isFew}>
      <header className="plane-head">
        <h2>{text.boardTitleShort[board.mode]}{pages > 1 ? ` ${formatCount(page + 1, language)}/${formatCount(pages, language)}` : ''}</h2>
        {tag === null ? null : <p className="scene-aside">{tag.toLocaleLowerCase(language)}</p>}
      </header>
      {board.target !== null && board.mode === 'together' ? <PlaneTarget target={board.target} language={language} /> : hasResults(board)
        ? (
          <GlidingRows rows={rows} slot={(_, rank) => ({ top: `${rank * height}vh`, height: `${height}vh` })}>
            {({ number, name, place, tied, total }) => (
              <div className="plane-row">
                {hasNumbers(board) ? <Place place={place} tied={tied} /> : <span className="number">{tied ? '=' : null}</span>}
                <Emblem number={number} />
                <span className="board-name" data-fit={isFew ? nameFit(name, 11, 22) : nameFit(name, 13, 32)}>{name}</span>
                {hasNumbers(board) ? <Points points={total} language={language} /> : null}
              </div>
            )}
          </GlidingRows>
        )
        : <EmptyBoard language={language} />}
    </aside>
  );
};
