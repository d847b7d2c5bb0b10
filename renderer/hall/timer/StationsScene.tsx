// Every station's time at once, as a calm grid; the more there are, the more columns.
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { StationTile } from './StationTile.tsx';
import './stations.css';

const gridOf = (count: number): 'column' | 'pair' | 'eight' | 'many' => (count <= 2 ? 'column' : count <= 6 ? 'pair' : count <= 8 ? 'eight' : 'many');

export const StationsScene = ({ scene: { timers }, demo, language, now }: SceneProps<'stations'>) => (
  <SceneFrame name="stations" demo={demo} language={language}>
    <ul className="station-grid" data-grid={gridOf(timers.length)}>
      {timers.map((timer) => <StationTile key={timer.id} timer={timer} language={language} now={now} />)}
    </ul>
  </SceneFrame>
);
