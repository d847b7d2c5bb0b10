// What one team has in one run as it is printed: Hasil, Perilaku, Score, and whether it counts; merged teams stand in teamScore.ts (rules: Points, What counts).
import type { Hundredths, MemberId, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { Run } from '../../model.ts';
import type { Sheet } from '../../runSchemas.ts';
import type { Observed } from './behaviour.ts';
import { exactBehaviour, observationsIn } from './behaviour.ts';
import { fraction, printed } from './fraction.ts';
import { FEWEST_TO_DROP, meanOfJudges, triesOf, withBonus, worthIn } from './result.ts';
import { sheetKeysOf } from '../sheets/sheetKey.ts';

export type CellState =
  /** Not every sheet is in. */
  | 'blank'
  | 'counts'
  /** Nobody of the team came: Score 0. */
  | 'noShow'
  /** Left out of the team's total, with a reason. */
  | 'excused' | 'disputed' | 'missing' | 'cancelled';

/** Points in hundredths. All null unless the cell counts; `perilaku` null also where nobody rated or Perilaku is off. */
export type ScoredCell = { readonly state: CellState; readonly hasil: Hundredths | null; readonly perilaku: Hundredths | null; readonly score: Hundredths | null };

const leftOut = (state: CellState): ScoredCell => ({ state, hasil: null, perilaku: null, score: null });

/** Who is to hand in a sheet for a team: one without a name where no judges are set. */
export const judgesOf = (run: Run, team: TeamId): readonly (MemberId | null)[] => {
  const judges = run.formerJudges[team] ?? run.judges;
  return judges.length === 0 ? [null] : judges;
};

export const isReleased = ({ released }: Run, team: TeamId, judge: MemberId | null): boolean => released.some((each) => each.team === team && each.judge === judge);

/** The highest and lowest are left out for every team, or for none (rules: Several judges). */
export const dropsEnds = (run: Run): boolean =>
  run.dropsEnds && run.released.length === 0 && [run.judges, ...Object.values(run.formerJudges)].every((judges) => judges.length >= FEWEST_TO_DROP);

type Seen = (team: TeamId) => Observed;

const behaviourOf = (run: Run, team: TeamId, seen: Seen): Hundredths | null => {
  const exact = run.observed ? exactBehaviour(seen(team)) : null;
  return exact === null ? null : printed(exact);
};

const scoredFrom = (run: Run, team: TeamId, sheets: readonly Sheet[], seen: Seen): ScoredCell => {
  if (sheets.every(({ mark }) => mark.kind === 'absent')) return { state: 'noShow', hasil: hundredths(0), perilaku: null, score: hundredths(0) };
  const judged = sheets.map((sheet) => worthIn(run, triesOf(sheet)));
  const bonus = run.bonuses.reduce((sum, each) => (each.team === team ? sum + each.points : sum), 0);
  const hasil = printed(withBonus(meanOfJudges(judged, dropsEnds(run)) ?? fraction(0), bonus));
  const perilaku = behaviourOf(run, team, seen);
  const score = perilaku === null ? hasil : printed(fraction(run.resultWeight * hasil + (100 - run.resultWeight) * perilaku, 100));
  return { state: 'counts', hasil, perilaku, score };
};

const computed = (run: Run, team: TeamId, seen: Seen): ScoredCell => {
  if (run.cancelled !== null) return leftOut('cancelled');
  const said = run.cells[team]?.kind;
  if (said === 'excused' || said === 'disputed') return leftOut(said);
  const awaited = run.released.length === 0 ? judgesOf(run, team) : judgesOf(run, team).filter((judge) => !isReleased(run, team, judge));
  if (awaited.length === 0) return leftOut('missing');
  const keyOf = sheetKeysOf(team);
  const sheets: Sheet[] = [];
  for (const judge of awaited) {
    const sheet = run.sheets[keyOf(judge)];
    if (sheet === undefined) return leftOut('blank');
    sheets.push(sheet);
  }
  return scoredFrom(run, team, sheets, seen);
};

/** A run that did not change need not be scored again: states share what stays. */
const known = new WeakMap<Run, (team: TeamId) => ScoredCell>();

/** What each team has in a run, for whoever asks for many of them. */
export const cellsIn = (run: Run): ((team: TeamId) => ScoredCell) => {
  const before = known.get(run);
  if (before !== undefined) return before;
  const cells = new Map<TeamId, ScoredCell>();
  const seen = observationsIn(run);
  const own = (team: TeamId): ScoredCell => {
    const cell = cells.get(team);
    if (cell !== undefined) return cell;
    const fresh = computed(run, team, seen);
    cells.set(team, fresh);
    return fresh;
  };
  known.set(run, own);
  return own;
};

export const cellOf = (run: Run, team: TeamId): ScoredCell => cellsIn(run)(team);
