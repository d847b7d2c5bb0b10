// What the recap must say beside a figure so that it can be explained: why a score is left out, changed or a mean, and what its points are for; it computes no score, and numbers and words come later, on the paper.
import type { Hundredths, Instant, MemberId, TeamId } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { FormerTeam } from '../draw/schemas.ts';
import type { State } from '../model.ts';
import type { Run, Team } from '../things.ts';
import type { Beside } from '../scoring/points/besideRuns.ts';
import { givenSince } from '../scoring/points/besideRuns.ts';
import { cellOf } from '../scoring/points/cell.ts';
import type { SheetWorth } from '../scoring/points/sheetWorth.ts';
import { changedRatings } from '../scoring/run/changedRatings.ts';
import type { ChangedRating } from '../scoring/run/changedRatings.ts';
import { sheetWorth } from '../scoring/points/sheetWorth.ts';
import { countedIn } from '../scoring/points/teamScore.ts';
import type { ToldChange } from '../records/toldChange.ts';
import { bonusesBefore, toldChange } from '../records/toldChange.ts';

type Correcting = { readonly by: string; readonly at: Instant; readonly reason: string; readonly takesBack?: true };

/** `judge` null: the one official sheet. */
export type CellNote =
  | { readonly kind: 'excused'; readonly reason: string; readonly second: string }
  | { readonly kind: 'disputed'; readonly words: string }
  | { readonly kind: 'decided'; readonly words: string; readonly decision: string }
  | { readonly kind: 'released'; readonly judge: string | null; readonly by: string; readonly second: string; readonly reason: string }
  | ({ readonly kind: 'corrected'; readonly judge: string | null; readonly before: SheetWorth; readonly after: SheetWorth } & Correcting)
  | ({ readonly kind: 'ratingsCorrected'; readonly observer: string | null; readonly changed: readonly ChangedRating[] } & Correcting)
  | ({ readonly kind: 'changed'; readonly change: ToldChange } & Correcting)
  /** Points that were there when the run was read back. */
  | { readonly kind: 'bonus'; readonly points: Hundredths; readonly reason: string }
  /** The mean of its own and of those that were merged into the team; null: nothing of it counts. */
  | { readonly kind: 'merged'; readonly scores: readonly (Hundredths | null)[] }
  /** Nobody rated the team, so its score is Hasil. */
  | { readonly kind: 'unrated' };

/** What a run's column must say; `replacement` is the run held instead, by its place among all runs. */
export type RunNote =
  | { readonly kind: 'cancelled'; readonly reason: string; readonly replacement: number | null }
  /** Released without being read back. */
  | { readonly kind: 'unread'; readonly by: string; readonly second: string; readonly reason: string }
  /** Once it was read back, for every team. */
  | ({ readonly kind: 'changed'; readonly change: ToldChange } & Correcting)
  | { readonly kind: 'unobserved' }
  /** Observed, and yet nobody was rated. */
  | { readonly kind: 'unrated' };

/** Points given or taken, and what for; `to` is the team that was helped. `isWhole`: they came after a merger, and no mean is taken of them. */
export type PointsNote = { readonly points: Hundredths; readonly to: string | null; readonly reason: string; readonly isWhole: boolean };

export const hasRatings = ({ ratings }: Run): boolean => Object.keys(ratings).length > 0;

const correcting = ({ by, at, reason, takesBack }: Correcting): Correcting => ({ by, at, reason, ...(takesBack === undefined ? {} : { takesBack }) });

const changedIn = ({ otherCorrections }: Run, isOf: (team: TeamId | null) => boolean): readonly ({ readonly kind: 'changed'; readonly change: ToldChange } & Correcting)[] =>
  otherCorrections.filter(({ team }) => isOf(team)).map((each) => ({ kind: 'changed', change: toldChange(each), ...correcting(each) }));

export const runNotes = ({ runs }: Pick<State, 'runs'>, run: Run): readonly RunNote[] => {
  if (run.cancelled !== null) {
    const at = runs.findIndex(({ id }) => id === run.cancelled?.replacedBy);
    return [{ kind: 'cancelled', reason: run.cancelled.reason, replacement: at === -1 ? null : at }];
  }
  // Where Perilaku is rated nowhere, the paper says so once for all.
  const ofBehaviour: readonly RunNote[] = !runs.some(hasRatings) ? [] : !run.observed ? [{ kind: 'unobserved' }] : hasRatings(run) ? [] : [{ kind: 'unrated' }];
  return [...(run.unread === null ? [] : [{ kind: 'unread' as const, ...run.unread }]), ...changedIn(run, (team) => team === null), ...ofBehaviour];
};

const said = (run: Run, team: TeamId): readonly CellNote[] => {
  const cell = run.cells[team];
  return cell === undefined ? [] : [cell];
};

export const cellNotes = ({ committee, frameworks }: Pick<State, 'committee' | 'frameworks'>, run: Run, team: Team): readonly CellNote[] => {
  if (run.cancelled !== null) return [];
  const ids = idsOfTeam(team);
  const isUnrated = (id: TeamId): boolean => {
    const { state, perilaku } = cellOf(run, id);
    return state === 'counts' && perilaku === null;
  };
  const nameOf = (judge: MemberId | null): string | null => committee.find(({ id }) => id === judge)?.name ?? null;
  return [
    ...ids.flatMap((id) => said(run, id)),
    ...run.released.filter((each) => ids.includes(each.team)).map(({ judge, by, second, reason }): CellNote =>
      ({ kind: 'released', judge: nameOf(judge), by, second, reason })),
    ...run.corrections.filter((each) => ids.includes(each.team)).map((each): CellNote =>
      ({ kind: 'corrected', judge: nameOf(each.judge), before: sheetWorth(run, each.before), after: sheetWorth(run, each.after), ...correcting(each) })),
    ...run.ratingCorrections.filter((each) => ids.includes(each.team)).map((each): CellNote => 
      ({ kind: 'ratingsCorrected', observer: nameOf(each.observer), changed: changedRatings({ frameworks }, run, each), ...correcting(each) })),
    ...bonusesBefore(run).filter((each) => ids.includes(each.team)).map(({ points, reason }): CellNote => ({ kind: 'bonus', points, reason })),
    ...changedIn(run, (of) => of !== null && ids.includes(of)),
    ...(countedIn(run, team).length === 0 ? [] : [{ kind: 'merged', scores: ids.map((id) => cellOf(run, id).score) } as const]),
    ...(run.observed && hasRatings(run) && ids.some(isUnrated) ? [{ kind: 'unrated' } as const] : []),
  ];
};

export const everyTeam = (teams: readonly FormerTeam[]): readonly FormerTeam[] => teams.flatMap((team) => [team, ...everyTeam(team.formerly ?? [])]);

/** In an order that does not come of when it was entered: the most points first, then by the words. */
const ordered = (notes: readonly PointsNote[]): readonly PointsNote[] => notes.toSorted((a, b) => {
  const [left, right] = [a, b].map(({ to, reason }) => `${to ?? ''} ${reason}`);
  return b.points - a.points || (left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1);
});

const sinceMerger = ({ id, formerly = [] }: Team, given: Beside, to: TeamId): boolean => to === id && formerly.length > 0 && givenSince({ formerly }, [given], formerly.length).length > 0;

export const helpNotes = ({ help, teams }: Pick<State, 'help' | 'teams'>, team: Team): readonly PointsNote[] => {
  const ids = idsOfTeam(team);
  return ordered(help.filter(({ giver }) => ids.includes(giver))
    .map((each) => ({ points: each.points, to: everyTeam(teams).find(({ id }) => id === each.receiver)?.name ?? null, reason: each.reason, isWhole: sinceMerger(team, each, each.giver) })));
};

export const adjustNotes = ({ adjustments }: Pick<State, 'adjustments'>, team: Team): readonly PointsNote[] => {
  const ids = idsOfTeam(team);
  return ordered(adjustments.filter((each) => ids.includes(each.team)).map((each) => ({ points: each.points, to: null, reason: each.reason, isWhole: sinceMerger(team, each, each.team) })));
};
