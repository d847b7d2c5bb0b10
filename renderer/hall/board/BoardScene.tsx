// The board alone, in the way the facilitator chose and the number of rows asks for.
import type { FunctionComponent } from 'react';
import type { BoardMode } from '../../../shared/domain/hall/schemas.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { BoardProps } from './boardProps.ts';
import { hasResults, MOST_ROWS } from './boardProps.ts';
import { boardTags } from '../../parts/boardTags.ts';
import { EmptyBoard } from './EmptyBoard.tsx';
import { FullBoard } from './FullBoard.tsx';
import { ManyBoard } from './ManyBoard.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { TargetBoard } from './TargetBoard.tsx';
import { ThreeBest } from './ThreeBest.tsx';
import './board.css';

const boards: Readonly<Record<BoardMode, FunctionComponent<BoardProps>>> = { threeBest: ThreeBest, all: FullBoard, noNumbers: FullBoard, together: TargetBoard };

export const BoardScene = ({ scene: { board }, demo, language, now }: SceneProps<'board'>) => {
  const text = hallText[language];
  const tags = boardTags(board, language);
  const Board = board.rows.length > MOST_ROWS ? ManyBoard : boards[board.mode];
  return (
    <SceneFrame name="board" demo={demo} language={language}>
      <header className="board-head">
        <h1>{text.boardTitle[board.mode]}</h1>
        {tags === null ? null : <p className="board-tag">{tags}</p>}
      </header>
      {hasResults(board) || board.mode === 'together' ? <Board board={board} language={language} now={now} /> : <EmptyBoard language={language} />}
    </SceneFrame>
  );
};
