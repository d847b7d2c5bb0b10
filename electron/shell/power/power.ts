// Keeps the laptop and its displays awake while there is a reason, and tells when it sleeps, wakes and is locked; it knows no retreat.
import { powerMonitor, powerSaveBlocker } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/power-save-blocker and /power-monitor

export type Reason = 'hall' | 'timer';

/** Awake as long as one reason at least is on. */
export const createWakeLock = (): ((reason: Reason, isOn: boolean) => void) => {
  const reasons = new Set<Reason>();
  let blocker: number | undefined;
  return (reason, isOn) => {
    if (isOn) reasons.add(reason);
    else reasons.delete(reason);
    if (reasons.size > 0) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
};

/** Only after ready. */
export const onMains = (): boolean => !powerMonitor.isOnBatteryPower();

type Moments = { suspend(): void; resume(): void; note(what: string): void };

/** Only after ready. */
export const onPower = ({ suspend, resume, note }: Moments): void => {
  powerMonitor.on('suspend', () => {
    note('the laptop goes to sleep');
    suspend();
  });
  powerMonitor.on('resume', () => {
    note('the laptop is awake again');
    resume();
  });
  powerMonitor.on('lock-screen', () => note('the laptop was locked'));
  powerMonitor.on('unlock-screen', () => note('the laptop was unlocked'));
};
