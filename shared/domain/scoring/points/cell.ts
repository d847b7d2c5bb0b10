// What one team has in one run as it is printed: Hasil, Perilaku, Score, and whether it counts; merged teams stand in teamScore.ts (rules: Points, What counts).
import type { Hundredths, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { Run } from '../../things.ts';
import type { Cell } from '../schemas.ts';
import type { Observed } from './behaviour.ts';
import { exactBehaviour, observedBy } from './behaviour.ts';
import { fraction, printed } from './fraction.ts';
import type { Results } from './judges.ts';
import { addResult, dropsEnds, isReleased, judgesOf, meanOfJudges, noResults } from './judges.ts';
import { withBonus, worthOf } from './sheetResult.ts';
import type { OfTeam } from '../sheets/byTeam.ts';
import { nameOf } from '../sheets/byTeam.ts';
import type { Sheet } from '../../runs/schemas.ts';

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

/** Who is awaited for a team, as sheets have their names. */
type Awaited = ReadonlySet<string>;
const awaitedOf = (run: Run, team: TeamId): Awaited => new Set(judgesOf(run, team).filter((judge) => !isReleased(run, team, judge)).map(nameOf));

/** What holds for a whole run, found out once for all its teams; `awaited` null: it differs from team to team. */
type Whole = { readonly run: Run; readonly cells: ReadonlyMap<string, Cell>; readonly awaited: Awaited | null; readonly dropsEnds: boolean };

const wholeOf = (run: Run): Whole => ({
  run, cells: new Map(Object.entries(run.cells)), dropsEnds: dropsEnds(run),
  awaited: run.released.length === 0 && Object.keys(run.formerJudges).length === 0 ? new Set((run.judges.length === 0 ? [null] : run.judges).map(nameOf)) : null,
});

const behaviourOf = (run: Run, seen: Observed): Hundredths | null => {
  const exact = run.observed ? exactBehaviour(seen) : null;
  return exact === null ? null : printed(exact);
};

const scoredFrom = ({ run }: Whole, team: TeamId, judged: Results, seen: Observed): ScoredCell => {
  const bonus = run.bonuses.reduce((sum, each) => (each.team === team ? sum + each.points : sum), 0);
  const hasil = printed(withBonus(meanOfJudges(judged) ?? fraction(0), bonus));
  const perilaku = behaviourOf(run, seen);
  const score = perilaku === null ? hasil : printed(fraction(run.resultWeight * hasil + (100 - run.resultWeight) * perilaku, 100));
  return { state: 'counts', hasil, perilaku, score };
};

const computed = (whole: Whole, team: TeamId, said: OfTeam<Sheet>, seen: Observed): ScoredCell => {
  const { run } = whole;
  if (run.cancelled !== null) return leftOut('cancelled');
  const kind = whole.cells.get(team)?.kind;
  if (kind === 'excused' || kind === 'disputed') return leftOut(kind);
  const awaited = whole.awaited ?? awaitedOf(run, team);
  if (awaited.size === 0) return leftOut('missing');
  const judged = noResults(whole.dropsEnds);
  let absent = 0;
  // Twenty thousand sheets are looked at in a row here: this way none is looked up by its judge, and no list is made of them.
  for (const who in said) {
    const sheet = said[who as keyof typeof said];
    if (sheet === undefined || !awaited.has(who)) continue;
    addResult(judged, worthOf(run, sheet));
    if (sheet.mark.kind === 'absent') absent += 1;
  }
  if (judged.count < awaited.size) return leftOut('blank');
  return absent === judged.count ? noShow : scoredFrom(whole, team, judged, seen);
};

type Had = { readonly cell: ScoredCell; readonly seen: Observed };

/** A run that did not change need not be scored again: states share what stays. */
const known = new WeakMap<Run, (team: TeamId) => Had>();

const hadIn = (run: Run): ((team: TeamId) => Had) => {
  const before = known.get(run);
  if (before !== undefined) return before;
  const teams = new Map<TeamId, Had>();
  const whole = wholeOf(run);
  const scored = (team: TeamId, said: OfTeam<Sheet>): Had => {
    const seen = observedBy(run.ratings[team]);
    const fresh = { cell: computed(whole, team, said, seen), seen };
    teams.set(team, fresh);
    return fresh;
  };
  // All that has sheets at once: in their order none is looked up by its team.
  for (const team in run.sheets) scored(team as TeamId, run.sheets[team as TeamId] ?? {});
  const own = (team: TeamId): Had => teams.get(team) ?? scored(team, {});
  known.set(run, own);
  return own;
};

/** What each team has in a run, for whoever asks for many of them. */
export const cellsIn = (run: Run): ((team: TeamId) => ScoredCell) => {
  const had = hadIn(run);
  return (team) => had(team).cell;
};

export const cellOf = (run: Run, team: TeamId): ScoredCell => hadIn(run)(team).cell;
/** Whether what observers saw of a team counts: for its Perilaku, for a tie, for a value. */
export const ratingsCount = (run: Run, team: TeamId): boolean => run.observed && cellOf(run, team).state === 'counts';
/** What observers saw of each team, whether or not it counts. */
export const observedIn = (run: Run): ((team: TeamId) => Observed) => {
  const had = hadIn(run);
  return (team) => had(team).seen;
};
