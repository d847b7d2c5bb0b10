// The board beside the timer: place, team and points, and nothing that takes the eye from the digits.
import { formatCount } from '../../shared/text/format.ts';
import { hallText } from '../../shared/text/hall.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { GlidingRows } from '../parts/GlidingRows.tsx';
import { Place } from '../parts/Place.tsx';
import { Points } from '../parts/Points.tsx';
import type { BoardProps } from './boardProps.ts';
import { nameFit } from './nameFit.ts';
import { usePage } from './usePage.ts';
import './board.css';

/** All rows together and the tallest one, in vh. */
const ROWS_HEIGHT = 85;
const TALLEST = 8.25;
const MOST_ROWS = 12;

export const BoardPlane = ({ board, language, now }: BoardProps) => {
  const text = hallText[language];
  const { rows, page, pages } = usePage(board.rows, MOST_ROWS, now);
  const height = Math.min(TALLEST, ROWS_HEIGHT / Math.max(1, rows.length));
  return (
    <aside className="plane">
      <header className="plane-head">
        <h2>{text.boardTitleShort[board.mode]}{pages > 1 ? ` ${formatCount(page + 1, language)}/${formatCount(pages, language)}` : ''}</h2>
        {board.provisional ? <p className="scene-aside">{text.provisional.toLocaleLowerCase(language)}</p> : null}
      </header>
      {board.rows.some(({ place }) => place !== null)
        ? (
          <GlidingRows rows={rows} slot={(_, rank) => ({ top: `${rank * height}vh`, height: `${height}vh` })}>
            {({ number, name, place, tied, total }) => (
              <div className="plane-row">
                <Place place={place} tied={tied} />
                <Emblem number={number} />
                <span className="board-name" data-fit={nameFit(name, 13, 36)}>{name}</span>
                <Points points={total} language={language} />
              </div>
            )}
          </GlidingRows>
        )
        : <p className="plane-empty scene-aside">{text.noResultsYet}</p>}
    </aside>
  );
};
