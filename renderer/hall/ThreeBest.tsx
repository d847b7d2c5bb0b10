// The first three places, large; teams that share a place are equally large, and no other team is in the page.
import type { CSSProperties } from 'react';
import type { BoardRow } from '../../shared/domain/hall.ts';
import { hallText } from '../../shared/text/hall.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { GlidingRows } from '../parts/GlidingRows.tsx';
import { Place } from '../parts/Place.tsx';
import { Points } from '../parts/Points.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasTies } from './boardProps.ts';
import { nameFit } from './nameFit.ts';

/** All rows together, in vh, and the tallest an ordinary one may be; the first place is taller by a share. */
const ROWS_HEIGHT = 77.2;
const TALLEST = 21;
const FIRST = 1.42;

const weight = ({ place }: BoardRow): number => (place === 1 ? FIRST : 1);
const sum = (rows: readonly BoardRow[]): number => rows.reduce((total, row) => total + weight(row), 0);

export const ThreeBest = ({ board, language }: BoardProps) => {
  const text = hallText[language];
  const unit = Math.min(TALLEST, ROWS_HEIGHT / sum(board.rows));
  const slot = (row: BoardRow, rank: number) => ({
    top: `${unit * sum(board.rows.slice(0, rank))}vh`, height: `${unit * weight(row)}vh`,
  });
  return (
    <>
      <div className="board-rows">
        <GlidingRows rows={board.rows} slot={slot}>
          {(row) => (
            <div
              className={row.place === 1 ? 'best-row best-first inverted' : 'best-row'}
              style={{ '--row-height': `${unit * weight(row)}vh` } as CSSProperties}
            >
              <Place place={row.place} tied={row.tied} />
              <Emblem number={row.number} />
              <span className="board-name" data-fit={row.place === 1 ? nameFit(row.name, 12, 28) : nameFit(row.name, 18, 42)}>{row.name}</span>
              <Points points={row.total} language={language} />
            </div>
          )}
        </GlidingRows>
      </div>
      <BoardFoot left={hasTies(board) ? text.tieNote : ''} right="" />
    </>
  );
};
