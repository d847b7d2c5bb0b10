// What one row of the grid comes to as it is typed: Hasil of the sheet in hand with its tries, and the Score where that sheet is the only one; what counts is the host's alone.
import { exactBehaviour, observed } from '../../../../shared/domain/scoring/points/behaviour.ts';
import { fraction, printed } from '../../../../shared/domain/scoring/points/fraction.ts';
import type { Try } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import { withBonus, worthIn } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import { asWritten } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Ratings } from '../../../../shared/domain/scoring/schemas.ts';
import type { Hundredths, MemberId } from '../../../../shared/units.ts';
import { sheetOf } from './rowParts.ts';

/** Several judges: each sheet has a Hasil of its own, and the run's is their mean. */
export const isJudgedByMany = (row: SheetRow): boolean => row.sheets.length > 1;

/** A bonus is added to the mean of the judges, so a single judge's sheet is without it. */
export const hasilOf = (run: RunView, row: SheetRow, person: MemberId | null, tries: readonly Try[]): Hundredths => {
  const bonus = isJudgedByMany(row) ? 0 : row.bonuses.reduce((sum, each) => (each.team === row.team ? sum + each.points : sum), 0);
  const written = asWritten(run, sheetOf(row, person)?.sheet ?? undefined, tries);
  return printed(withBonus(worthIn(run, written), bonus));
};

/** `ratings`: what this person says of the team, as typed or stored; null: nothing. */
export const perilakuOf = (run: RunView, row: SheetRow, person: MemberId | null, ratings: Ratings | null): Hundredths | null => {
  if (!run.observed) return null;
  const others = row.ratings.flatMap(({ observer, rated }) => (observer === person ? [] : [rated.ratings]));
  const exact = exactBehaviour(observed(ratings === null ? others : [...others, ratings]));
  return exact === null ? null : printed(exact);
};

export const scoreOf = ({ resultWeight }: RunView, hasil: Hundredths, perilaku: Hundredths | null): Hundredths =>
  (perilaku === null ? hasil : printed(fraction(resultWeight * hasil + (100 - resultWeight) * perilaku, 100)));
