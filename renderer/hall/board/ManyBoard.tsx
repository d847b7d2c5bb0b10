// More teams than one list holds: columns, and pages that turn by themselves.
import type { CSSProperties } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasNumbers, hasTies } from './boardProps.ts';
import { nameFit, rowsThatFit } from '../nameFit.ts';
import { useIsSquare } from '../useIsSquare.ts';
import { usePage } from './usePage.ts';

const ROWS_HEIGHT = 77.2;
/** How the wall may be parted, with the letters on one line of a name; long names want fewer and wider columns. */
const shapes = {
  wide: { longest: 10, parts: [{ columns: 2, line: 24 }, { columns: 3, line: 12 }] },
  square: { longest: 8, parts: [{ columns: 1, line: 30 }, { columns: 2, line: 12 }] },
} as const;

/** The parting that shows the most teams at once. */
const parted = (rows: BoardProps['board']['rows'], { longest, parts }: (typeof shapes)['wide' | 'square']) => {
  const ways = parts.map(({ columns, line }) => ({ columns, line, perColumn: Math.min(longest, rowsThatFit(rows, line, ROWS_HEIGHT)) }));
  return ways.reduce((best, way) => (way.columns * way.perColumn > best.columns * best.perColumn ? way : best));
};

export const ManyBoard = ({ board, language, now }: BoardProps) => {
  const text = hallText[language];
  const { columns, line, perColumn } = parted(board.rows, useIsSquare() ? shapes.square : shapes.wide);
  const { rows, page, pages } = usePage(board.rows, columns * perColumn, now);
  const height = ROWS_HEIGHT / perColumn;
  const count = (value: number): string => formatCount(value, language);
  const isNumbered = hasNumbers(board);
  const most = Math.max(...board.rows.map(({ runsDone }) => runsDone));
  return (
    <>
      <div className="board-rows board-many" style={{ '--columns': columns } as CSSProperties}>
        <GlidingRows
          rows={rows}
          slot={(_, rank) => ({
            left: `calc(${Math.floor(rank / perColumn)} * var(--many-step))`, top: `${(rank % perColumn) * height}vh`, height: `${height}vh`,
          })}
        >
          {({ number, name, place, tied, total }) => (
            <div className={place === 1 && isNumbered ? 'many-row inverted' : 'many-row'}>
              {isNumbered ? <Place place={place} tied={tied} /> : <span className="number">{tied ? '=' : null}</span>}
              <Emblem number={number} />
              <span className="board-name" data-fit={nameFit(name, line, 2 * line)}>{name}</span>
              {isNumbered ? <Points points={total} language={language} /> : null}
            </div>
          )}
        </GlidingRows>
      </div>
      <BoardFoot
        left={`${text.teamCount(count(board.rows.length))}${isNumbered ? `, ${text.runsDone(count(most), count(board.runs))}` : ''}`}
        right={pages > 1 ? text.page(count(page + 1), count(pages)) : hasTies(board) ? text.tieNote : ''}
      />
    </>
  );
};
