// Keeps the laptop and its displays awake for as long as it is told to; it knows no reason.
import { powerSaveBlocker } from 'electron/main';

export const createWakeLock = (): ((isOn: boolean) => void) => {
  let blocker: number | undefined;
  return (isOn) => {
    if (isOn) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
};
