// What comes of a scripted trial: how many figures were compared, and which of them are not what was written by hand; it plays nothing.
import type { ExerciseId, Hundredths, Millis } from '../../units.ts';

/** A figure of a team: its score in an exercise, its total, or its place. */
export type TrialFigure =
  | { readonly kind: 'score'; readonly team: string; readonly exercise: ExerciseId; readonly is: Hundredths }
  | { readonly kind: 'total'; readonly team: string; readonly is: Hundredths }
  | { readonly kind: 'place'; readonly team: string; readonly is: number };

/** `got` null: nothing came out. */
export type TrialDifference = { readonly figure: TrialFigure; readonly got: number | null };

export type TrialOutcome = {
  readonly figures: number;
  readonly wrong: readonly TrialDifference[];
  /** Rows that were written to the disk and read back. */
  readonly records: number;
  readonly took: Millis;
};
