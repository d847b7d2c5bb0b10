// How safe the open retreat is, as one word for the light in the top bar; it shows nothing and asks nobody.
import type { Safety } from '../../../shared/machineTopics.ts';
import type { SafetyText } from '../../../shared/text/safety.ts';
import type { Instant } from '../../../shared/units.ts';
import { between, minutes } from '../../../shared/units.ts';

export type Light = keyof SafetyText['light'];

/** A backup this old is too old once anything has changed since; a younger one once much has. */
const OLD_AFTER = minutes(60);

/** So many records are more than one exercise brings in. */
const MANY = 50;

/** How many records came after the last backup; `backedUp`: the last record in it, 0 without one. */
export const changesSince = ({ seq }: Safety, backedUp: number): number => Math.max(0, seq - backedUp);

/** The gravest first: what cannot be written before what has merely not been done. */
export const lightOf = (safety: Safety, backedUp: number, now: Instant): Light => {
  if (safety.viewOnly !== null) return 'readOnly';
  if (safety.witnessBehind) return 'witnessBehind';
  if (safety.second !== null && (safety.second.behind || safety.second.lastBackup === null)) return 'secondMissing';
  if (safety.lastBackup === null) return 'noBackup';
  const changes = changesSince(safety, backedUp);
  return changes >= MANY || (changes > 0 && between(safety.lastBackup, now) > OLD_AFTER) ? 'old' : 'fresh';
};

/** A backup can wait while there is little to lose, in a demo, and until an exercise that is on has ended: all is in two files of this laptop. */
export const waits = (light: Light, { isExerciseOn, isDemo, changes }: { readonly isExerciseOn: boolean; readonly isDemo: boolean; readonly changes: number }): boolean =>
  (light === 'noBackup' && changes < MANY) || ((light === 'noBackup' || light === 'old') && (isExerciseOn || isDemo));

export const isCalm = (light: Light): boolean => light === 'fresh';
