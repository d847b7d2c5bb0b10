// More teams than one list holds: columns, and pages that turn by themselves.
import { formatCount } from '../../shared/text/format.ts';
import { hallText } from '../../shared/text/hall.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { GlidingRows } from '../parts/GlidingRows.tsx';
import { Place } from '../parts/Place.tsx';
import { Points } from '../parts/Points.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasNumbers, hasTies } from './boardProps.ts';
import { nameFit, rowsThatFit } from './nameFit.ts';
import { useIsSquare } from './useIsSquare.ts';
import { usePage } from './usePage.ts';

const ROWS_HEIGHT = 77.2;
const shapes = { wide: { columns: 3, longest: 10 }, square: { columns: 2, longest: 8 } } as const;
/** Letters on one line. */
const LINE = 12;

export const ManyBoard = ({ board, language, now }: BoardProps) => {
  const text = hallText[language];
  const { columns, longest } = useIsSquare() ? shapes.square : shapes.wide;
  const perColumn = Math.min(longest, rowsThatFit(board.rows, LINE, ROWS_HEIGHT));
  const { rows, page, pages } = usePage(board.rows, columns * perColumn, now);
  const height = ROWS_HEIGHT / perColumn;
  const count = (value: number): string => formatCount(value, language);
  const isNumbered = hasNumbers(board);
  const most = Math.max(...board.rows.map(({ runsDone }) => runsDone));
  return (
    <>
      <div className="board-rows board-many">
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
              <span className="board-name" data-fit={nameFit(name, LINE, 2 * LINE)}>{name}</span>
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
