// What the console is told of every run: its settings, and per team each judge's sheet, each observer's ratings and what they come to; it decides nothing.
import type { Hundredths, MemberId, RunId, TeamId } from '../../../units.ts';
import { idsOfTeam, withFormer } from '../../draw/idsOfTeam.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import type { BehaviourProgress } from '../../freeze/wholeBehaviour.ts';
import { behaviourProgress } from '../../freeze/wholeBehaviour.ts';
import type { State } from '../../model.ts';
import type { Correction, RatingCorrection, Run, Team } from '../../things.ts';
import type { Sheet } from '../../runs/schemas.ts';
import type { ScoredCell } from '../points/cell.ts';
import { cellOf } from '../points/cell.ts';
import type { Bonus, Cell, Rated, Release } from '../schemas.ts';
import { allOfTeam, saidOf } from '../sheets/byTeam.ts';
import { personIn, sheetKey, teamIn } from '../sheets/sheetKey.ts';
import { hasScores } from './hasScores.ts';
import { hasPapers } from './teamsInRun.ts';
import type { SheetKey } from '../sheets/sheetKey.ts';
import { ratingVersion, sheetVersion } from '../sheets/sheetVersion.ts';
import { countedIn, teamScore } from '../points/teamScore.ts';
import { isReleased, judgesOf } from '../points/judges.ts';

/** A sheet that is awaited or in. `judge` null: the one official sheet. */
export type SheetView = {
  readonly judge: MemberId | null;
  /** null: nothing submitted yet (blank, which is neither 0 nor absent). */
  readonly sheet: Sheet | null;
  /** What a submission must be based on. A blank one rises too: it may have been filled and taken back. */
  readonly version: number;
  readonly released: boolean;
};
/** `observer` null: nobody's name stands on it. */
export type RatingView = { readonly observer: MemberId | null; readonly rated: Rated };

export type SheetRow = {
  readonly team: TeamId;
  readonly number: number;
  readonly name: string;
  /** Its judges' in their order, or the one official sheet. */
  readonly sheets: readonly SheetView[];
  readonly ratings: readonly RatingView[];
  /** Who rated the team once and had it taken back: the next rating goes on from that version. */
  readonly blankRatings: readonly { readonly observer: MemberId | null; readonly version: number }[];
  /** Its own, before those of teams merged into it. */
  readonly scored: ScoredCell;
  /** Score, those merged into it counted in. */
  readonly score: Hundredths | null;
  /** Names of teams merged into this one whose sheets the score counts in: then it is the mean, not this sheet's alone. */
  readonly countedIn: readonly string[];
  /** Teams merged into this one, at whatever time, that have any paper here: each by itself, with the emblem of the one they went into. */
  readonly former: readonly SheetRow[];
  /** Excused, disputed or decided, with the words for it. */
  readonly cell: Cell | null;
  readonly bonuses: readonly Bonus[];
  readonly corrections: readonly Correction[];
  readonly ratingCorrections: readonly RatingCorrection[];
  readonly releases: readonly Release[];
};

/** `formerRubrics`: a sheet's `rubric` counts them from 1. */
export type RunView = Pick<Run,
  'exercise' | 'weight' | 'resultWeight' | 'observed' | 'dropsEnds' | 'formerRubrics' | 'judges' | 'formerJudges' | 'stage' | 'reader' | 'unread' | 'cancelled'
> & {
  readonly run: RunId;
  /** Whether anything was scored: then some settings are fixed. */
  readonly hasScores: boolean;
  /** How far its Perilaku is while the audience does not have it; null: the audience has all of it. */
  readonly heldBack: BehaviourProgress | null;
  readonly rows: readonly SheetRow[];
};

type Known = Pick<State, 'runs' | 'blanked' | 'blankedRatings'>;

const sheetsOf = (state: Known, run: Run, id: TeamId): readonly SheetView[] => judgesOf(run, id).map((judge): SheetView => {
  const key = sheetKey(id, judge);
  return { judge, sheet: saidOf(run.sheets, id, judge) ?? null, version: sheetVersion(state, run.id, key), released: isReleased(run, id, judge) };
});
const ratingsOf = (run: Run, id: TeamId): readonly RatingView[] =>
  allOfTeam(run.ratings, id).map(({ who, said }): RatingView => ({ observer: who, rated: said }));

const rowOf = (state: Known, run: Run, team: Pick<Team, 'number' | keyof FormerTeam>): SheetRow => {
  const { id, number, name } = team;
  const own = idsOfTeam(team);
  return {
    team: id, number, name,
    sheets: sheetsOf(state, run, id),
    ratings: ratingsOf(run, id),
    blankRatings: Object.keys(state.blankedRatings[run.id] ?? {}).flatMap((key) => (teamIn(key) !== id || saidOf(run.ratings, id, personIn(key)) !== undefined ? []
      : [{ observer: personIn(key), version: ratingVersion(state, run.id, key as SheetKey) }])),
    scored: cellOf(run, id), score: teamScore(run, team), countedIn: countedIn(run, team), cell: run.cells[id] ?? null,
    former: withFormer(team).slice(1).filter((former) => hasPapers(run, former.id)).map((former) => rowOf(state, run, { id: former.id, name: former.name, number })),
    bonuses: run.bonuses.filter((each) => own.includes(each.team)),
    corrections: run.corrections.filter((each) => own.includes(each.team)),
    ratingCorrections: run.ratingCorrections.filter((each) => own.includes(each.team)),
    releases: run.released.filter((each) => own.includes(each.team)),
  };
};

const runView = (state: Known & Pick<State, 'teams'>, run: Run): RunView => {
  const { id, exercise, weight, resultWeight, observed, dropsEnds, formerRubrics, judges, formerJudges, stage, reader, unread, cancelled } = run;
  return {
    run: id, exercise, weight, resultWeight, observed, dropsEnds, formerRubrics, judges, formerJudges, stage, reader, unread, cancelled,
    hasScores: hasScores(run), heldBack: behaviourProgress(run, state.teams),
    rows: state.teams.map((team) => rowOf(state, run, team)),
  };
};

/** A run that did not change need not be looked at again: states share what stays. */
const known = new WeakMap<Run, { readonly teams: State['teams']; readonly blanked: State['blanked']; readonly blankedRatings: State['blankedRatings']; readonly view: RunView }>();

export const runViews = {
  runs: (state: State): readonly RunView[] => state.runs.map((run) => {
    const before = known.get(run);
    if (before !== undefined && before.teams === state.teams && before.blanked === state.blanked && before.blankedRatings === state.blankedRatings) return before.view;
    const view = runView(state, run);
    known.set(run, { teams: state.teams, blanked: state.blanked, blankedRatings: state.blankedRatings, view });
    return view;
  }),
};
