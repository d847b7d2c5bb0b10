// Every station's time at once, as a calm grid; the more there are, the more columns.
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { StationTile } from './StationTile.tsx';
import './stations.css';

/** Letters a name may have on the one line of its tile, for each number of columns. */
const LETTERS = [0, 60, 26, 15] as const;

const gridOf = (count: number): 'column' | 'pair' | 'eight' | 'many' => (count <= 2 ? 'column' : count <= 6 ? 'pair' : count <= 8 ? 'eight' : 'many');
const columns = { column: 1, pair: 2, eight: 3, many: 3 } as const;

export const StationsScene = ({ scene: { timers }, demo, language, now }: SceneProps<'stations'>) => {
  const grid = gridOf(timers.length);
  const isLong = timers.some(({ name }) => name.length > LETTERS[columns[grid]]);
  return (
    <SceneFrame name="stations" demo={demo} language={language}>
      <ul className="station-grid" data-grid={grid} data-rows={Math.ceil(timers.length / columns[grid])} data-names={isLong ? 'long' : 'short'}>
        {timers.map((timer) => <StationTile key={timer.id} timer={timer} language={language} now={now} />)}
      </ul>
    </SceneFrame>
  );
};
