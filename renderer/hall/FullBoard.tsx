// Every team in one list with its bar, up to twelve rows.
import { formatCount } from '../../shared/text/format.ts';
import { hallText } from '../../shared/text/hall.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { GlidingRows } from '../parts/GlidingRows.tsx';
import { Moved } from '../parts/Moved.tsx';
import { Place } from '../parts/Place.tsx';
import { Points } from '../parts/Points.tsx';
import { ScoreBar } from '../parts/ScoreBar.tsx';
import { BoardFoot } from './BoardFoot.tsx';
import type { BoardProps } from './boardProps.ts';
import { hasTies } from './boardProps.ts';
import { nameFit } from './nameFit.ts';

/** All rows together, in vh; fewer than ten do not grow. */
const ROWS_HEIGHT = 77.2;
const FEWEST = 10;
/** Letters beside a bar, at full size and a size smaller; one longer name and the bars make room for names. */
const BESIDE_BAR = 12;
const BESIDE_BAR_SMALLER = 16;
/** Letters without bars, on one line and on two. */
const ALONE = 21;
const ALONE_ON_TWO = 52;

export const FullBoard = ({ board, language }: BoardProps) => {
  const text = hallText[language];
  const height = ROWS_HEIGHT / Math.max(FEWEST, board.rows.length);
  const most = Math.max(...board.rows.map(({ runsDone }) => runsDone));
  const hasBars = board.rows.every(({ name }) => name.length <= BESIDE_BAR_SMALLER);
  return (
    <>
      <div className="board-rows" data-bars={hasBars}>
        <GlidingRows rows={board.rows} slot={(_, rank) => ({ top: `${rank * height}vh`, height: `${height}vh` })}>
          {({ number, name, place, tied, total, moved, runsDone }) => (
            <div className={place === 1 ? 'board-row inverted' : 'board-row'}>
              <span className="board-place"><Place place={place} tied={tied} /></span>
              <span className="board-moved"><Moved places={moved} label={text.moved(moved ?? 0)} /></span>
              <Emblem number={number} />
              <span className="board-name" data-fit={hasBars ? nameFit(name, BESIDE_BAR, BESIDE_BAR_SMALLER) : nameFit(name, ALONE, ALONE_ON_TWO)}>{name}</span>
              {hasBars ? <ScoreBar number={number} points={total} /> : null}
              <span className={runsDone < most ? 'board-runs' : 'board-runs scene-aside'}>
                {text.runsDone(formatCount(runsDone, language), formatCount(board.runs, language))}
              </span>
              <span className="board-points"><Points points={total} language={language} /></span>
            </div>
          )}
        </GlidingRows>
      </div>
      <BoardFoot
        left={hasTies(board) ? text.tieNote : text.teamCount(formatCount(board.rows.length, language))}
        right={hasBars ? text.barNote : ''}
      />
    </>
  );
};
