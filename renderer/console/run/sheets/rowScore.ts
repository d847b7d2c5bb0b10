// What one row of the grid comes to as it is typed: Hasil of the sheet in hand with its tries, and the Score where that sheet is the only one; what counts is the host's alone.
import { exactBehaviour } from '../../../../shared/domain/scoring/behaviour.ts';
import { fraction, roundHalfUp } from '../../../../shared/domain/scoring/fraction.ts';
import type { Try } from '../../../../shared/domain/scoring/result.ts';
import { beforeBonus, withBonus } from '../../../../shared/domain/scoring/result.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import type { Ratings } from '../../../../shared/domain/scoring/schemas.ts';
import type { Hundredths, MemberId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';

/** Several judges: each sheet has a Hasil of its own, and the run's is their mean. */
export const isJudgedByMany = (row: SheetRow): boolean => row.sheets.length > 1;

/** A bonus is added to the mean of the judges, so a single judge's sheet is without it. */
export const hasilOf = ({ exercise }: RunView, row: SheetRow, tries: readonly Try[]): Hundredths => {
  const bonus = isJudgedByMany(row) ? 0 : row.bonuses.reduce((sum, each) => (each.team === row.team ? sum + each.points : sum), 0);
  return hundredths(roundHalfUp(withBonus(beforeBonus(exercise.result, exercise.penalties, tries), bonus)));
};

/** `ratings`: what this person says of the team, as typed or stored; null: nothing. */
export const perilakuOf = (run: RunView, row: SheetRow, person: MemberId | null, ratings: Ratings | null): Hundredths | null => {
  if (!run.observed) return null;
  const others = row.ratings.flatMap(({ observer, rated }) => (observer === person ? [] : [rated.ratings]));
  const exact = exactBehaviour(ratings === null ? others : [...others, ratings]);
  return exact === null ? null : hundredths(roundHalfUp(exact));
};

export const scoreOf = ({ resultWeight }: RunView, hasil: Hundredths, perilaku: Hundredths | null): Hundredths =>
  (perilaku === null ? hasil : hundredths(roundHalfUp(fraction(resultWeight * hasil + (100 - resultWeight) * perilaku, 100))));
