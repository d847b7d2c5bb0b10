// Says where a result ran into 0 or 100; it knows no exercise.
import type { Worked } from './step.ts';
import { note } from './step.ts';
import { compare, fraction } from '../points/fraction.ts';

const nothing = fraction(0);
const full = fraction(10_000);

export const limitedSteps = ({ steps, value }: Worked): Worked =>
  compare(value, full) > 0 ? { steps: [...steps, note({ say: 'aboveFull' })], value: full }
    : compare(value, nothing) < 0 ? { steps: [...steps, note({ say: 'belowZero' })], value: nothing }
      : { steps, value };
