// The stations' timers that go with a round: started together when it starts, finished with it; it sends nothing.
import type { Command } from '../commands.ts';
import type { Rotation } from './schemas.ts';
import { LONGEST_STATION_TIMER_NAME, MOST_STATION_TIMERS } from '../timer/stationSchemas.ts';
import type { StationTimerView } from '../timer/stationTimers.ts';
import { minutes } from '../../units.ts';

const cut = (name: string): string => name.slice(0, LONGEST_STATION_TIMER_NAME).trimEnd();

const stationNames = ({ stations }: Rotation): readonly string[] =>
  stations.map(({ name }, i) => (name.length <= LONGEST_STATION_TIMER_NAME ? name : cut(`${i + 1}. ${name}`)));

/**
 * One a station that is open; where there are more than timers, one for all of them, named after the round. All at one instant, so that they end with one gong.
 * `round`: its name, as the strip says it.
 */
export const timersToStart = (rotation: Rotation, round: string): Command => {
  const open = stationNames(rotation).filter((_, i) => !rotation.closed.includes(i));
  return { type: 'startStationTimers', names: open.length > MOST_STATION_TIMERS || open.length === 0 ? [cut(round)] : open, length: minutes(rotation.work) };
};

/** Whatever was closed and whichever language was chosen since they were started. `rounds`: the round's name in each language. */
export const timersToFinish = (rotation: Rotation, rounds: readonly string[], timers: readonly StationTimerView[]): readonly Command[] => {
  const names = new Set([...stationNames(rotation), ...rounds.map(cut)]);
  return timers.filter(({ name }) => names.has(name)).map(({ id }) => ({ type: 'finishStationTimer', station: id }));
};
