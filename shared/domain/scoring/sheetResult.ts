// Hasil of one team in one run from its official sheet, as it is printed; it knows no other team.
import type { Hundredths, Millis } from '../../units.ts';
import { hundredths, millis } from '../../units.ts';
import type { Exercise } from '../exercise.ts';
import type { PenaltyCounts } from './penalties.ts';
import { roundHalfUp } from './fraction.ts';
import { penaltyEffects } from './penalties.ts';
import type { Try } from './result.ts';
import { beforeBonus, withBonus } from './result.ts';

/** Seconds added by penalties, in milliseconds. */
export const penaltyTime = (exercise: Exercise, counts: PenaltyCounts): Millis =>
  millis(penaltyEffects(exercise.penalties, counts).seconds);

/** 0 to 100,00. An absent team has 0, whatever else its sheet holds. */
export const sheetResult = ({ result, penalties }: Exercise, sheet: Try): Hundredths =>
  hundredths(roundHalfUp(withBonus(beforeBonus(result, penalties, [sheet]), 0)));
