// The stations' timers that go with a round: started together when it starts, finished with it; it sends nothing.
import type { Command } from '../commands.ts';
import type { Rotation } from './schemas.ts';
import { LONGEST_STATION_TIMER_NAME, MOST_STATION_TIMERS } from '../timer/stationSchemas.ts';
import type { StationTimerView } from '../timer/stationTimers.ts';
import { minutes } from '../../units.ts';

/** One a station; where there are more stations than timers, one for all of them, named after the round. */
const namesOf = ({ stations, closed }: Rotation, round: string): readonly string[] => {
  const open = stations.flatMap(({ name }, i) => (closed.includes(i) ? [] : [name.length <= LONGEST_STATION_TIMER_NAME ? name : `${i + 1}. ${name}`.slice(0, LONGEST_STATION_TIMER_NAME).trimEnd()]));
  return open.length > MOST_STATION_TIMERS || open.length === 0 ? [round.slice(0, LONGEST_STATION_TIMER_NAME)] : open;
};

/** All at one instant, so that they end with one gong. `round`: its name, as the strip says it. */
export const timersToStart = (rotation: Rotation, round: string): Command => ({ type: 'startStationTimers', names: namesOf(rotation, round), length: minutes(rotation.work) });

export const timersToFinish = (rotation: Rotation, round: string, timers: readonly StationTimerView[]): readonly Command[] => {
  const names = new Set(namesOf(rotation, round));
  return timers.filter(({ name }) => names.has(name)).map(({ id }) => ({ type: 'finishStationTimer', station: id }));
};
