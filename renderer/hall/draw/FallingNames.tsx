// Up to three names that fall together, each with its team under it; for halls too large for one name at a time.
import { useState } from 'react';
import type { DrawShowScene } from '../../../shared/domain/draw/hall/drawScenes.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import type { Fall } from './fall.ts';
import { fallStyle } from './fall.ts';
import { lettersIn, nameFit } from '../nameFit.ts';

/** Letters of a team's name on one line. */
const LINE = 14;

export type FallingNamesProps = Pick<DrawShowScene, 'falls' | 'teams'> & { readonly hasLanded: boolean; readonly fall: Fall };

export const FallingNames = ({ falls, teams, hasLanded, fall }: FallingNamesProps) => {
  const [style] = useState(() => fallStyle(fall));
  return (
    <ul className="draw-lane draw-several" style={style}>
      {falls.map(({ name, to }, at) => (
        <li key={at}>
          <div className="draw-plate"><p data-fit={nameFit(name, 17, 34)}>{name}</p></div>
          {hasLanded ? <p className="draw-team"><Emblem number={teams[to]?.number ?? 1} /><span data-fit={lettersIn(teams[to]?.name ?? '') <= LINE ? 'full' : 'longest'}>{teams[to]?.name}</span></p> : null}
        </li>
      ))}
    </ul>
  );
};
