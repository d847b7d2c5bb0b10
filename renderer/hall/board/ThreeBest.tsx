// The first three places, large; teams that share a place are equally large, and no other team is in the page.
import type { CSSProperties } from 'react';
import type { BoardRow } from '../../../shared/domain/hall/hallView.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasTies } from './boardProps.ts';
import type { NameFit } from '../nameFit.ts';
import { nameFit } from '../nameFit.ts';
import { TargetRidge } from './TargetRidge.tsx';
import { targetWords } from './targetWords.ts';

/** All rows together, in vh, and the tallest an ordinary one may be; the first place is taller by a share. */
const ROWS_HEIGHT = 77.2;
const TALLEST = 21;
/** The same above a shared target; more rows than this leave no room for it. */
const ABOVE_TARGET = 46;
const MOST_ABOVE_TARGET = 5;
const FIRST = 1.42;

const weight = ({ place }: BoardRow): number => (place === 1 ? FIRST : 1);
const sum = (rows: readonly BoardRow[]): number => rows.reduce((total, row) => total + weight(row), 0);
/** As the longest name on its place needs it: of two that tie, a smaller one would look like the second. */
const fitOf = ({ place }: BoardRow, rows: readonly BoardRow[]): NameFit => {
  const [room, most] = place === 1 ? [12, 28] : [18, 42];
  const fits = rows.filter((row) => row.place === place).map(({ name }) => nameFit(name, room, most));
  return fits.includes('longest') ? 'longest' : fits.includes('long') ? 'long' : 'full';
};

export const ThreeBest = ({ board, language }: BoardProps) => {
  const text = hallText[language];
  const target = board.rows.length <= MOST_ABOVE_TARGET ? board.target : null;
  const unit = Math.min(TALLEST, (target === null ? ROWS_HEIGHT : ABOVE_TARGET) / sum(board.rows));
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
              <span className="board-name" data-fit={fitOf(row, board.rows)}>{row.name}</span>
              <Points points={row.total} language={language} />
            </div>
          )}
        </GlidingRows>
      </div>
      {target === null ? <BoardFoot left={hasTies(board) ? text.tieNote : ''} right="" /> : (
        <>
          <p className="target-line">
            <span>{text.target.title}</span>
            <span><span className="number">{targetWords(target, language).reached}</span> <span className="scene-aside">{targetWords(target, language).of}</span></span>
          </p>
          <TargetRidge target={target} language={language} />
        </>
      )}
    </>
  );
};
