// Tells when displays have come, gone or changed, once the system has calmed down; it places nothing.
import { powerMonitor, screen } from 'electron/main';

/** Systems announce one plug in several steps. */
const CALM_AFTER = 500;

/** Only after ready. */
export const onDisplaysChanged = (changed: () => void): void => {
  let calm: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(calm);
    calm = setTimeout(changed, CALM_AFTER);
  };
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', soon);
  powerMonitor.on('resume', soon);
  powerMonitor.on('unlock-screen', soon);
};
