// The picture a projector is set up by: edges and corners, letters as small as the hall ever has them, the teams' colours, greys, and what the displays are; it knows no retreat.
import { useContext } from 'react';
import type { Resolution } from '../../../shared/machineTopics.ts';
import { hallTestText } from '../../../shared/text/hallTest.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { DisplaysContext } from './displaysContext.ts';
import './testCard.css';
import { useWallPixels } from './useWallPixels.ts';

const CORNERS = ['A', 'B', 'C', 'D'] as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** The emblems that are given first. */
const TEAMS = Array.from({ length: 10 }, (_, i) => i + 1);
/** In tenths of white. */
const GREYS = Array.from({ length: 11 }, (_, i) => i);
const PLATES = ['attention', 'overtime', 'done'] as const;

const inPixels = ({ width, height }: Resolution): string => `${width} × ${height}`;

/** Without the band of a demo or a rehearsal: that would cover an edge, and nothing here is anybody's. */
export const TestCardScene = ({ language }: SceneProps<'testCard'>) => {
  const text = hallTestText[language];
  const displays = useContext(DisplaysContext);
  const wall = useWallPixels();
  const hall = displays?.resolutions.hall ?? wall?.display ?? null;
  const laptop = displays?.resolutions.console ?? null;
  const name = displays?.on ?? null;
  return (
    <section className="scene test-card">
      <div className="test-edges" aria-hidden="true">
        <span className="test-circle" />
        <span className="test-frame" />
        {SIDES.map((side) => <span key={side} className="test-edge" data-side={side} />)}
        {SIDES.map((side) => <span key={side} className="test-arrow" data-side={side} />)}
        {CORNERS.map((corner) => <strong key={corner} className="test-corner" data-corner={corner}>{corner}</strong>)}
      </div>
      <div className="test-body">
        <section className="test-letters">
          <h1>{text.title}</h1>
          <ol>
            {text.lines.map((line, at) => <li key={line} data-line={at + 1}><span className="test-number number">{at + 1}</span><span>{line}</span></li>)}
          </ol>
        </section>
        <section className="test-colours">
          <div className="test-teams" aria-hidden="true">{TEAMS.map((number) => <Emblem key={number} number={number} />)}</div>
          <div className="test-greys" aria-hidden="true">{GREYS.map((tenths) => <span key={tenths} style={{ opacity: tenths / 10 }} />)}</div>
          <div className="test-plates">{PLATES.map((plate) => <p key={plate} data-plate={plate}>{text.plates[plate]}</p>)}</div>
        </section>
        <ul className="test-asks">
          <li>{text.edges}</li>
          <li>{text.letters}</li>
          <li>{text.colours}</li>
        </ul>
        <p className="test-displays">
          <strong>{name === null || name === '' ? text.hall : text.hallOn(name)}</strong>{hall === null ? null : <span className="number">{inPixels(hall)}</span>}
          {laptop === null ? null : <><strong>{text.laptop}</strong><span className="number">{inPixels(laptop)}</span></>}
          {wall === null || hall === null || (wall.picture.width === hall.width && wall.picture.height === hall.height) ? null
            : <><strong>{text.picture}</strong><span className="number">{inPixels(wall.picture)}</span></>}
        </p>
      </div>
    </section>
  );
};
