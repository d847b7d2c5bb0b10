// Whether an exercise fits the work of a slot: its phases before the debrief must, the debrief may be held jointly later (rules: Rotation).
import type { Millis } from '../../units.ts';
import { millis, minutes } from '../../units.ts';
import type { Exercise, Phase } from '../exercise.ts';

/** Known by the name that every exercise of the library gives it. */
const isDebrief = ({ name }: Phase): boolean => /^refleksi/i.test(name.id);

export const lengthBeforeDebrief = ({ phases }: Exercise): Millis => {
  const debrief = phases.findIndex(isDebrief);
  return millis(phases.slice(0, debrief === -1 ? undefined : debrief).reduce((sum, { length }) => sum + length, 0));
};

/** `work`: minutes of the slot at the station. */
export const fitsSlot = (exercise: Exercise, work: number): boolean => lengthBeforeDebrief(exercise) <= minutes(work);
