// Tells when displays have come, gone or changed, once the system has calmed down; it places nothing.
import { powerMonitor, screen } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/screen and /power-monitor
import { whenCalm } from '../../host/screens/whenCalm.ts';

/** Only after ready. Pulling a cable is not among the metrics, and after a sleep there may be no event at all. */
export const onDisplaysChanged = (changed: () => void): void => {
  const soon = whenCalm(changed);
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', soon);
  powerMonitor.on('resume', soon);
  powerMonitor.on('unlock-screen', soon);
};
