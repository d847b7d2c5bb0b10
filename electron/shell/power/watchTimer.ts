// Tells whether a timer runs, as a window would be told; it changes nothing.
import type { Topics } from '../../../shared/contract.ts';
import type { Host } from '../../host/host.ts';

/** `onChange` is called with the present state at once and then with each change of the timer. */
export const watchTimer = (connect: Host['connect'], onChange: (isRunning: boolean) => void): void => {
  const talk = connect('console', (message) => {
    if (message.kind === 'view' && message.topic === 'timer') onChange((message.view as Topics['timer'])?.going.kind === 'running');
  });
  talk.receive({ kind: 'watch', topic: 'timer' });
};
