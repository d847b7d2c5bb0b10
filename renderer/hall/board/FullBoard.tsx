// Every team in one list with its bar, up to twelve rows.
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Moved } from '../../parts/Moved.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { ScoreBar } from '../../parts/ScoreBar.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasNumbers, hasTies, MOST_ROWS } from './boardProps.ts';
import { lettersIn, nameFit, rowsThatFit } from '../nameFit.ts';
import { useIsSquare } from '../useIsSquare.ts';
import { usePage } from './usePage.ts';

/** All rows together, in vh; fewer than ten do not grow. */
const ROWS_HEIGHT = 77.2;
const FEWEST = 10;
/** Letters beside a bar, at full size and a size smaller; one longer name and the bars make room for names. */
const BESIDE_BAR = 11;
const BESIDE_BAR_SMALLER = 16;
/** Letters on one line without bars: at full size, a size smaller, and in the narrow face with narrower columns beside it. */
const alone = { wide: { full: 30, smaller: 40, narrow: 56 }, square: { full: 22, smaller: 26, narrow: 42 } } as const;

export const FullBoard = ({ board, language, now }: BoardProps) => {
  const text = hallText[language];
  const isSquare = useIsSquare();
  const line = alone[isSquare ? 'square' : 'wide'];
  // One long name makes all names narrow: a board of two faces would look like two kinds of teams.
  const isNarrow = board.rows.some(({ name }) => lettersIn(name) > line.smaller);
  const size = Math.min(MOST_ROWS, rowsThatFit(board.rows, isNarrow ? line.narrow : line.smaller, ROWS_HEIGHT));
  const { rows, page, pages } = usePage(board.rows, size, now);
  const height = ROWS_HEIGHT / Math.max(Math.min(FEWEST, size), rows.length);
  const most = Math.max(...board.rows.map(({ runsDone }) => runsDone));
  const isNumbered = hasNumbers(board);
  const hasBars = isNumbered && !isSquare && board.rows.every(({ name }) => lettersIn(name) <= BESIDE_BAR_SMALLER);
  return (
    <>
      <div className="board-rows" data-bars={hasBars} data-numbers={isNumbered} data-narrow={isNarrow}>
        <GlidingRows rows={rows} slot={(_, rank) => ({ top: `${rank * height}vh`, height: `${height}vh` })}>
          {({ number, name, place, tied, total, moved, runsDone }) => (
            <div className={place === 1 && isNumbered ? 'board-row inverted' : 'board-row'}>
              <span className="board-place">{isNumbered ? <Place place={place} tied={tied} /> : tied ? '=' : null}</span>
              <span className="board-moved">
                <Moved places={moved} label={isNumbered || moved === 0 ? text.moved(moved ?? 0) : text.movedWay((moved ?? 0) > 0)} hasNumber={isNumbered} />
              </span>
              <Emblem number={number} />
              <span className="board-name" data-fit={hasBars ? nameFit(name, BESIDE_BAR, BESIDE_BAR_SMALLER) : isNarrow ? 'narrow' : nameFit(name, line.full, line.smaller)}>{name}</span>
              {hasBars ? <ScoreBar number={number} points={total} /> : null}
              {isNumbered ? (
                <>
                  <span className={runsDone < most ? 'board-runs' : 'board-runs scene-aside'}>
                    {isNarrow ? <span className="number">{formatCount(runsDone, language)}/{formatCount(board.runs, language)}</span> : text.runsDone(formatCount(runsDone, language), formatCount(board.runs, language))}
                  </span>
                  <span className="board-points"><Points points={total} language={language} /></span>
                </>
              ) : null}
            </div>
          )}
        </GlidingRows>
      </div>
      <BoardFoot
        left={pages > 1 ? text.page(formatCount(page + 1, language), formatCount(pages, language)) : hasTies(board) ? text.tieNote : ''}
        right={hasBars ? text.barNote : ''}
      />
    </>
  );
};
