// One name as a yellow plate that falls to the height of its team's row, and the arrow that then touches the row.
import type { CSSProperties } from 'react';
import { useState } from 'react';
import type { ShownTeam } from '../../../shared/domain/draw/hall/drawScenes.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import type { Landing } from './drawLayout.ts';
import type { Fall } from './fall.ts';
import { fallStyle } from './fall.ts';
import { nameFit } from '../nameFit.ts';

export type FallingNameProps = {
  readonly name: string;
  readonly team: ShownTeam | undefined;
  readonly landing: Landing;
  readonly hasLanded: boolean;
  readonly fall: Fall;
};

export const FallingName = ({ name, team, landing: { plate, team: teamTop, arrow }, hasLanded, fall }: FallingNameProps) => {
  // As it was when it was put on the wall: changed later, it would make the fall jump.
  const [style] = useState(() => fallStyle(fall));
  return (
    <>
      <div className="draw-lane" style={{ ...style, '--plate-top': `${plate}vh` } as CSSProperties}>
        <div className="draw-plate"><p data-fit={nameFit(name, 26, 40)}>{name}</p></div>
        {hasLanded && team !== undefined ? (
          <p className="draw-team" style={{ top: `${teamTop}vh` }}><Emblem number={team.number} /><span data-fit={nameFit(team.name, 14, 30)}>{team.name}</span></p>
        ) : null}
      </div>
      <div className="draw-gutter" style={style} aria-hidden="true">
        <div className="draw-arrow" style={{ clipPath: `polygon(0 ${arrow.from}vh, 100% ${arrow.tip}vh, 0 ${arrow.to}vh)` }} />
      </div>
    </>
  );
};
