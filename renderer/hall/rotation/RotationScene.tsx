// Which team goes to which station in the round that is going on or comes next; breaks are named.
import type { CSSProperties } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { BoardFoot } from '../board/BoardFoot.tsx';
import '../board/board.css';
import { usePage } from '../board/usePage.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import './rotation.css';
import { rotationLayout } from './rotationLayout.ts';

export const RotationScene = ({ scene: { round, rounds, state, rows }, demo, language, now }: SceneProps<'rotation'>) => {
  const { rotation: text, teamCount, page: pageText } = hallText[language];
  const count = (value: number): string => formatCount(value, language);
  const named = rows.map((row) => ({ ...row, rests: row.station === null, station: row.station ?? text.rest }));
  const layout = rotationLayout(named, useIsSquare());
  const { rows: shown, page, pages } = usePage(named, layout.columns * layout.perColumn, now);
  const resting = named.filter(({ rests }) => rests).length;
  return (
    <SceneFrame name="rotation" demo={demo} language={language}>
      <header className="board-head">
        <h1>{state === 'over' ? text.title : text.of(count(round), count(rounds))}</h1>
        {state === 'over' ? null : <p className="board-tag">{text.states[state]}</p>}
      </header>
      {state === 'over' ? <p className="rotation-over">{text.states.over}</p> : (
        <ul
          className="rotation-rows" data-size={layout.size} data-beside={layout.isBeside}
          style={{ '--columns': layout.columns, '--rows': layout.perColumn, '--row-height': `${layout.rowHeight}vh`, '--name-share': layout.nameShare } as CSSProperties}
        >
          {shown.map(({ team, number, name, station, rests }) => (
            <li key={team}>
              <Emblem number={number} />
              <span className="rotation-team" data-fit="full">{name}</span>
              <span className="rotation-station" data-fit="full" data-rests={rests}>{station}</span>
            </li>
          ))}
        </ul>
      )}
      {state === 'over' ? null : (
        <BoardFoot
          left={`${teamCount(count(rows.length))}${resting === 0 ? '' : `, ${text.resting(count(resting))}`}`}
          right={pages > 1 ? pageText(count(page + 1), count(pages)) : ''}
        />
      )}
    </SceneFrame>
  );
};
