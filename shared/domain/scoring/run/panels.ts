// Who judged how many teams of a run, and the mean Hasil they came to, once its judges changed before every team had passed (rules: Several judges); it changes no score.
import type { Hundredths, MemberId } from '../../../units.ts';
import { fraction, printed } from '../points/fraction.ts';
import { sameJudges } from '../points/judges.ts';
import type { RunView, SheetRow } from './runView.ts';

/** `teams`: those with a Hasil; null: none has one yet. */
export type Panel = { readonly judges: readonly MemberId[]; readonly isPresent: boolean; readonly teams: number; readonly mean: Hundredths | null };

const panel = (judges: readonly MemberId[], isPresent: boolean, rows: readonly SheetRow[]): Panel => {
  const results = rows.flatMap(({ scored }) => (scored.state === 'counts' && scored.hasil !== null ? [scored.hasil] : []));
  const mean = results.length === 0 ? null : printed(fraction(results.reduce((sum, each) => sum + each, 0), results.length));
  return { judges, isPresent, teams: results.length, mean };
};

/** The former ones in the order of their first team, the present ones last; empty while there was no other. */
export const panelsOf = ({ judges, formerJudges, rows }: Pick<RunView, 'judges' | 'formerJudges' | 'rows'>): readonly Panel[] => {
  const judgesBy = ({ team }: SheetRow): readonly MemberId[] => formerJudges[team] ?? judges;
  const former: (readonly MemberId[])[] = [];
  for (const row of rows) {
    const own = judgesBy(row);
    if (!sameJudges(own, judges) && !former.some((each) => sameJudges(each, own))) former.push(own);
  }
  if (former.length === 0) return [];
  return [...former, judges].map((each) => panel(each, each === judges, rows.filter((row) => sameJudges(judgesBy(row), each))));
};

/** How far the present judges have come: teams with all their sheets, in or released, teams with some of them, and teams they have not seen. */
export type Passed = { readonly whole: readonly SheetRow[]; readonly half: readonly SheetRow[]; readonly none: readonly SheetRow[] };

export const passedBy = ({ formerJudges, rows }: Pick<RunView, 'formerJudges' | 'rows'>): Passed => {
  const own = rows.filter(({ team }) => formerJudges[team] === undefined);
  const isIn = ({ sheets }: SheetRow): number => sheets.filter(({ sheet, released }) => sheet !== null || released).length;
  return {
    whole: own.filter((row) => isIn(row) === row.sheets.length),
    half: own.filter((row) => isIn(row) > 0 && isIn(row) < row.sheets.length),
    none: own.filter((row) => isIn(row) === 0),
  };
};
