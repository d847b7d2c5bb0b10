// What befell the scores beside the sheets themselves, run by run, as recaps and records must report it: read back, corrected, given more points, disputed, released, excused, cancelled; it computes no place.
import type { Day, Hundredths, Instant, MemberId, TeamId } from '../../units.ts';
import { withFormer } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';
import { dayOf } from '../programme/times.ts';
import type { ChangedRating } from '../scoring/run/changedRatings.ts';
import { changedRatings } from '../scoring/run/changedRatings.ts';
import type { SheetWorth } from '../scoring/points/sheetWorth.ts';
import { sheetWorth } from '../scoring/points/sheetWorth.ts';
import type { Settled } from '../scoring/schemas.ts';
import type { ToldChange } from './toldChange.ts';
import { bonusesBefore, toldChange } from './toldChange.ts';

/** A team by the name it has or had; a judge by name, null: the one official sheet. `at` null: no moment was kept. `run` counts from 0 among all runs. */
type Of = { readonly run: number; readonly team: string; readonly at: Instant | null };
/** Whatever changed a run after it was read back; `team` null: for every team. */
export type Correction = Omit<Of, 'team'> & { readonly team: string | null; readonly reason: string; readonly by: string; readonly takesBack?: true } & (
  | { readonly what: 'sheet'; readonly judge: string | null; readonly before: SheetWorth; readonly after: SheetWorth }
  | { readonly what: 'ratings'; readonly judge: string | null; readonly changed: readonly ChangedRating[] }
  | { readonly what: 'other'; readonly change: ToldChange }
);
/** Points in a run that were there when it was read back. `by` null: no name was kept. */
export type GivenBonus = Of & { readonly points: Hundredths; readonly reason: string; readonly by: string | null };
/** `decision` null: still open, and left out of the ranking; `isMoot`: its run was cancelled, so nobody will decide it. `raisedAt` is when it was raised, `at` when it was decided or became moot. */
export type Dispute = Of & { readonly isMoot: boolean; readonly words: string; readonly raisedBy: string | null; readonly raisedAt: Instant | null; readonly decision: string | null; readonly by: string | null };
/** `team` null: the whole run, let go without being read back. */
export type Released = Omit<Of, 'team'> & { readonly team: string | null; readonly judge: string | null; readonly reason: string; readonly by: string; readonly second: string };
export type Excused = Of & { readonly reason: string; readonly by: string | null; readonly second: string };
export type Reading = { readonly run: number; readonly reader: string | null; readonly at: Instant | null; readonly isClosed: boolean };
export type Cancellation = { readonly run: number; readonly at: Instant | null; readonly reason: string; readonly replacement: number | null };

export type Matters = {
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  readonly bonuses: readonly GivenBonus[];
  readonly disputes: readonly Dispute[];
  readonly releases: readonly Released[];
  readonly excuses: readonly Excused[];
  readonly cancellations: readonly Cancellation[];
};

/** The first one first; what has no moment stands last, in the order of the runs. */
const inTime = <T>(each: readonly T[], momentOf: (one: T) => Instant | null): readonly T[] => each.toSorted((one, other) => (momentOf(one) ?? Infinity) - (momentOf(other) ?? Infinity) || 0);
const byMoment = <T extends { readonly at: Instant | null }>(each: readonly T[]): readonly T[] => inTime(each, ({ at }) => at);
/** A dispute belongs to when it was raised. */
export const raisedFirst = ({ raisedAt, at }: Pick<Dispute, 'raisedAt' | 'at'>): Instant | null => raisedAt ?? at;

export const mattersOf = (state: Pick<State, 'runs' | 'teams' | 'committee' | 'frameworks' | 'runMoments'>): Matters => {
  const teams = new Map(state.teams.flatMap(withFormer).map(({ id, name }) => [id, name]));
  const members = new Map(state.committee.map(({ id, name }) => [id, name]));
  const nameOf = (team: TeamId): string => teams.get(team) ?? team;
  const judgeOf = (judge: MemberId | null): string | null => (judge === null ? null : members.get(judge) ?? judge);
  /** Nothing of a cancelled run counts, so of it only that is told, and what became of its disputes. */
  const inHeld = <T>(of: (run: Run, at: number) => readonly T[]): readonly T[] => state.runs.flatMap((run, at) => (run.cancelled === null ? of(run, at) : []));
  const cellsOf = <T>(run: Run, at: number, of: (cell: Run['cells'][TeamId], where: { readonly run: number; readonly team: string }) => readonly T[]): readonly T[] =>
    Object.entries(run.cells).flatMap(([team, cell]) => of(cell, { run: at, team: nameOf(team as TeamId) }));
  const settled = ({ words, decision, raisedBy, raisedAt, by, at }: Settled) =>
    ({ isMoot: false, words, decision, raisedBy: raisedBy ?? null, raisedAt: raisedAt ?? null, by: by ?? null, at: at ?? null });
  const undoing = ({ takesBack }: { readonly takesBack?: true }) => (takesBack === undefined ? {} : { takesBack });
  return {
    readings: byMoment(inHeld(({ id, stage, reader, unread }, run) =>
      (stage === 'open' || unread !== null ? [] : [{ run, reader, at: state.runMoments[id]?.readBack ?? null, isClosed: stage === 'closed' }]))),
    corrections: byMoment(inHeld((run, at) => [
      ...run.corrections.map((each): Correction => ({
        run: at, team: nameOf(each.team), judge: judgeOf(each.judge), what: 'sheet', before: sheetWorth(run, each.before), after: sheetWorth(run, each.after), reason: each.reason, by: each.by, at: each.at, ...undoing(each),
      })),
      ...run.ratingCorrections.map((each): Correction => ({
        run: at, team: nameOf(each.team), judge: judgeOf(each.observer), what: 'ratings', changed: changedRatings(state, run, each), reason: each.reason, by: each.by, at: each.at, ...undoing(each),
      })),
      ...run.otherCorrections.map((each): Correction => ({
        run: at, team: each.team === null ? null : nameOf(each.team), what: 'other', change: toldChange(each), reason: each.reason, by: each.by, at: each.at, ...undoing(each),
      })),
    ])),
    bonuses: byMoment(inHeld((run, of) => bonusesBefore(run).map(({ team, points, reason, by = null, at = null }) => ({ run: of, team: nameOf(team), points, reason, by, at })))),
    disputes: inTime(state.runs.flatMap((run, at) => cellsOf(run, at, (cell, where): readonly Dispute[] => [
      ...(cell?.formerly ?? []).map((each): Dispute => ({ ...where, ...settled(each) })),
      ...(cell?.kind === 'decided' ? [{ ...where, ...settled(cell) }] : []),
      ...(cell?.kind === 'disputed' ? [{
        ...where, isMoot: run.cancelled !== null, words: cell.words, decision: null, raisedBy: cell.by ?? null, raisedAt: cell.at ?? null, by: null, at: state.runMoments[run.id]?.cancelled ?? null,
      }] : []),
    ])), raisedFirst),
    releases: byMoment(inHeld((run, at) => [
      ...run.released.map(({ team, judge, reason, by, second, at: moment = null }) => ({ run: at, team: nameOf(team), judge: judgeOf(judge), reason, by, second, at: moment })),
      ...(run.unread === null ? [] : [{ run: at, team: null, judge: null, ...run.unread, at: state.runMoments[run.id]?.readBack ?? null }]),
    ])),
    excuses: byMoment(inHeld((run, of) => cellsOf(run, of, (cell, where) => (cell?.kind === 'excused' ? [{ ...where, reason: cell.reason, by: cell.by ?? null, second: cell.second, at: cell.at ?? null }] : [])))),
    cancellations: byMoment(state.runs.flatMap(({ id, cancelled }, run) => {
      const at = state.runs.findIndex(({ id }) => id === cancelled?.replacedBy);
      return cancelled === null ? [] : [{ run, at: state.runMoments[id]?.cancelled ?? null, reason: cancelled.reason, replacement: at === -1 ? null : at }];
    })),
  };
};

const momentsIn = ({ readings, corrections, bonuses, disputes, releases, excuses, cancellations }: Matters): readonly (Instant | null)[] =>
  [...readings, ...corrections, ...bonuses, ...releases, ...excuses, ...cancellations].map(({ at }) => at).concat(disputes.flatMap(({ at, raisedAt }) => [at, raisedAt]));

/** Every day on which something of this happened, the first one first. */
export const daysOf = (matters: Matters, zone: NonNullable<State['retreat']>['zone']): readonly Day[] =>
  [...new Set(momentsIn(matters).flatMap((at) => (at === null ? [] : [dayOf(at, zone)])))].toSorted();

/** What happened on one day; what has no moment belongs to every day. */
export const mattersOn = (matters: Matters, day: Day, zone: NonNullable<State['retreat']>['zone']): Matters => {
  const isOn = ({ at }: { readonly at: Instant | null }): boolean => at === null || dayOf(at, zone) === day;
  return {
    readings: matters.readings.filter(isOn), corrections: matters.corrections.filter(isOn), bonuses: matters.bonuses.filter(isOn), releases: matters.releases.filter(isOn), excuses: matters.excuses.filter(isOn),
    // Raised by then, and not settled before.
    disputes: matters.disputes.filter(({ at, raisedAt }) => (raisedAt === null || dayOf(raisedAt, zone) <= day) && (at === null || dayOf(at, zone) >= day)),
    cancellations: matters.cancellations.filter(isOn),
  };
};
