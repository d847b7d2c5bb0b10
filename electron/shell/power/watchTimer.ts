// Tells whether any time is running, the phase's or a station's, as a window would be told; it changes nothing.
import type { Topics } from '../../../shared/contract.ts';
import type { Host } from '../../host/host.ts';

/** `onChange` is called with the present state at once and then with each change of a timer. */
export const watchTimer = (connect: Host['connect'], onChange: (isRunning: boolean) => void): void => {
  let [phase, stations] = [false, false];
  const talk = connect('console', (message) => {
    if (message.kind !== 'view') return;
    if (message.topic === 'timer') phase = (message.view as Topics['timer'])?.going.kind === 'running';
    if (message.topic === 'stationTimers') stations = (message.view as Topics['stationTimers']).some(({ going }) => going.kind === 'running');
    onChange(phase || stations);
  });
  for (const topic of ['timer', 'stationTimers']) talk.receive({ kind: 'watch', topic });
};
