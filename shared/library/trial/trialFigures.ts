// What the scripted trial must come to, worked out with pen and paper from the rules; nothing here is computed by the product.
import type { TrialFigure } from '../../domain/venue/trial.ts';
import type { ExerciseId, Hundredths } from '../../units.ts';

const p = (hundredths: number): Hundredths => hundredths as Hundredths;
export const trialTeams = ['Rajawali', 'Badak', 'Penyu'] as const;

const scores = (exercise: string, first: number, second: number, third: number): readonly TrialFigure[] =>
  [first, second, third].map((is, i) => ({ kind: 'score', team: trialTeams[i] ?? '', exercise: exercise as ExerciseId, is: p(is) }));
const each = (kind: 'total' | 'place', first: number, second: number, third: number): readonly TrialFigure[] =>
  [first, second, third].map((is, i) => (kind === 'total' ? { kind, team: trialTeams[i] ?? '', is: p(is) } : { kind, team: trialTeams[i] ?? '', is }));

/** In the order in which the script plans its exercises, then totals and places. */
export const trialFigures: readonly TrialFigure[] = [
  // Time, target 4:00, limit 12:00. 5:30 with two buckets of 10 s: 86.25, behaviour 75: 0.6 × 86.25 + 0.4 × 75. At the target, behaviour 100. Half done: 20, behaviour 50.
  ...scores('pipa-bocor', 8175, 10_000, 3200),
  // Count, target 20: 15, 20 and 7.
  ...scores('hitung20', 7500, 10_000, 3500),
  // Measure, target 70 cm: 35; 70 less 10 points; 21.
  ...scores('menara', 5000, 9000, 3000),
  // Error, at most 72: 18; none less 10 points; 72.
  ...scores('lereng', 7500, 9000, 0),
  // Rubric of 30, 25, 25, 20: 30 + 20 + 20 + 15 less 5; 4 × 20; absent.
  ...scores('yel', 8000, 8000, 0),
  // Combined, 60 of time (20 s to 90 s) and 40 of a rubric: 70 and 50; 100 and 100; 40 and 0.
  ...scores('papan-angka', 6200, 10_000, 2400),
  // Shared, 6 of 9 for everybody.
  ...scores('rantai', 6667, 6667, 6667),
  // The first counts twice: 572.17 ÷ 8 = 71.52 and 1.50 for help; 726.67 ÷ 8; 219.67 ÷ 8 = 27.46 less 2.00.
  ...each('total', 7302, 9083, 2546),
  ...each('place', 2, 1, 3),
];
