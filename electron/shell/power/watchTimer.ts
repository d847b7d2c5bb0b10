// Tells whether any time is running, the phase's or a station's, as a window would be told; it changes nothing.
import type { Topics } from '../../../shared/contract.ts';
import { listNow } from '../../../shared/listNow.ts';
import type { Host } from '../../host/host.ts';

/** `onChange` is called with the present state at once and then with each change of a timer. */
export const watchTimer = (connect: Host['connect'], onChange: (isRunning: boolean) => void): void => {
  let phase: Topics['timer'] = null;
  let stations: Topics['stationTimers'] = [];
  const talk = connect('console', (message) => {
    if (message.kind === 'view' && message.topic === 'timer') phase = message.view as Topics['timer'];
    else if (message.kind === 'view' && message.topic === 'stationTimers') stations = message.view as Topics['stationTimers'];
    // Of a list that is known only what changed is told.
    else if (message.kind === 'items' && message.topic === 'stationTimers') stations = listNow(stations, message) as Topics['stationTimers'];
    else return;
    onChange(phase?.going.kind === 'running' || stations.some(({ going }) => going.kind === 'running'));
  });
  for (const topic of ['timer', 'stationTimers']) talk.receive({ kind: 'watch', topic });
};
