// Hasil of a timed exercise from one team's official sheet; it knows no other team (rules: Points, waktu).
import type { Hundredths, Millis } from '../../units.ts';
import { hundredths, millis } from '../../units.ts';
import type { Exercise, TimeRule } from '../exercise.ts';
import type { PenaltyCounts, Sheet } from '../model.ts';
import type { Fraction } from './fraction.ts';
import { add, fraction, limit, multiply, roundHalfUp, subtract } from './fraction.ts';

const none = fraction(0);
const full = fraction(10_000);
const atLimit = fraction(4_000);
const span = fraction(6_000);

/** Seconds added by penalties, in milliseconds. */
export const penaltyTime = (exercise: Exercise, counts: PenaltyCounts): Millis =>
  millis(exercise.penalties.reduce((sum, penalty) => sum + penalty.effect.each * (counts[penalty.id] ?? 0), 0));

const exactResult = (rule: TimeRule, sheet: Sheet, added: number): Fraction => {
  const range = fraction(1, rule.limit - rule.target);
  switch (sheet.mark.kind) {
    case 'finished':
      return add(atLimit, multiply(span, multiply(fraction(rule.limit - sheet.mark.time - added), range)));
    case 'unfinished':
      return subtract(fraction(40 * sheet.mark.donePercent), multiply(span, multiply(fraction(added), range)));
    case 'absent':
      return none;
  }
};

/** 0 to 100,00. An absent team has 0, whatever else its sheet holds. */
export const timeResult = (exercise: Exercise, sheet: Sheet): Hundredths =>
  hundredths(roundHalfUp(limit(exactResult(exercise.result, sheet, penaltyTime(exercise, sheet.penalties)), none, full)));
