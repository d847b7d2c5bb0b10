// What one team has in one run as it is printed: Hasil, Perilaku, Score, and whether it counts; merged teams stand in teamScore.ts (rules: Points, What counts).
import type { Hundredths, MemberId, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { Run } from '../../model.ts';
import type { Cell } from '../schemas.ts';
import { exactBehaviour, observedBy } from './behaviour.ts';
import type { Fraction } from './fraction.ts';
import { fraction, printed } from './fraction.ts';
import { FEWEST_TO_DROP, meanOfJudges, withBonus, worthOf } from './result.ts';
import { saidBy } from '../sheets/byTeam.ts';

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

const noShow: ScoredCell = { state: 'noShow', hasil: hundredths(0), perilaku: null, score: hundredths(0) };
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

/** What holds for a whole run, found out once for all its teams. */
type Whole = { readonly run: Run; readonly cells: ReadonlyMap<string, Cell>; readonly isJudgedAlike: boolean; readonly dropsEnds: boolean };

const wholeOf = (run: Run): Whole => ({
  run, cells: new Map(Object.entries(run.cells)), dropsEnds: dropsEnds(run),
  isJudgedAlike: run.released.length === 0 && run.judges.length > 0 && Object.keys(run.formerJudges).length === 0,
});

const awaitedOf = ({ run, isJudgedAlike }: Whole, team: TeamId): readonly (MemberId | null)[] =>
  (isJudgedAlike ? run.judges : judgesOf(run, team).filter((judge) => !isReleased(run, team, judge)));

const behaviourOf = (run: Run, team: TeamId): Hundredths | null => {
  const said = run.observed ? run.ratings[team] : undefined;
  const exact = said === undefined ? null : exactBehaviour(observedBy(said));
  return exact === null ? null : printed(exact);
};

const scoredFrom = ({ run, dropsEnds: drops }: Whole, team: TeamId, judged: readonly Fraction[]): ScoredCell => {
  const bonus = run.bonuses.reduce((sum, each) => (each.team === team ? sum + each.points : sum), 0);
  const hasil = printed(withBonus(meanOfJudges(judged, drops) ?? fraction(0), bonus));
  const perilaku = behaviourOf(run, team);
  const score = perilaku === null ? hasil : printed(fraction(run.resultWeight * hasil + (100 - run.resultWeight) * perilaku, 100));
  return { state: 'counts', hasil, perilaku, score };
};

const computed = (whole: Whole, team: TeamId): ScoredCell => {
  const { run } = whole;
  if (run.cancelled !== null) return leftOut('cancelled');
  const kind = whole.cells.get(team)?.kind;
  if (kind === 'excused' || kind === 'disputed') return leftOut(kind);
  const awaited = awaitedOf(whole, team);
  if (awaited.length === 0) return leftOut('missing');
  const said = run.sheets[team];
  const judged = awaited.map((judge) => {
    const sheet = saidBy(said, judge);
    return sheet === undefined ? null : worthOf(run, sheet);
  });
  if (!judged.every((each) => each !== null)) return leftOut('blank');
  return awaited.every((judge) => saidBy(said, judge)?.mark.kind === 'absent') ? noShow : scoredFrom(whole, team, judged);
};

/** A run that did not change need not be scored again: states share what stays. */
const known = new WeakMap<Run, (team: TeamId) => ScoredCell>();

/** What each team has in a run, for whoever asks for many of them. */
export const cellsIn = (run: Run): ((team: TeamId) => ScoredCell) => {
  const before = known.get(run);
  if (before !== undefined) return before;
  const cells = new Map<TeamId, ScoredCell>();
  const whole = wholeOf(run);
  const own = (team: TeamId): ScoredCell => {
    const cell = cells.get(team);
    if (cell !== undefined) return cell;
    const fresh = computed(whole, team);
    cells.set(team, fresh);
    return fresh;
  };
  known.set(run, own);
  return own;
};

export const cellOf = (run: Run, team: TeamId): ScoredCell => cellsIn(run)(team);
