// What each window is told of the retreat, by topic; a role that may not know a thing has no view of it.
import type { Refusal } from '../refusal.ts';
import type { Hundredths, Instant, Millis, RunId, TeamId } from '../units.ts';
import { seatedCount, teamListScene } from './draw/hall/drawScenes.ts';
import type { DrawView } from './draw/drawView.ts';
import type { DrawRecordView } from './draw/record/drawRecord.ts';
import { drawRecordView } from './draw/record/drawRecord.ts';
import { drawView } from './draw/drawView.ts';
import type { TeamPage } from './draw/hall/teamPages.ts';
import { teamPages } from './draw/hall/teamPages.ts';
import type { TeamPapersView } from './draw/teamPapers.ts';
import { teamPapersView } from './draw/teamPapers.ts';
import type { Exercise } from './exercise.ts';
import type { Fact } from './facts.ts';
import type { BoardView, HallView } from './hall/hallView.ts';
import { boardView, hallCueView, hallView, sceneLack } from './hall/hallView.ts';
import type { ClockDoubt, Draw, Duty, FormerPerson, Member, Person, Retreat, Session, ShowGoing, State } from './model.ts';
import type { Agency } from './roster/schemas.ts';
import type { BoardMode, Message, QuietSpan, Scene, Target } from './hallSchemas.ts';
import type { Sheet } from './runSchemas.ts';
import type { MedicalView } from './roster/limits.ts';
import { medicalView } from './roster/limits.ts';
import { scenes } from './hallSchemas.ts';
import { sheetVersion } from './run.ts';
import { penaltyTime } from './scoring/sheetResult.ts';
import { countedIn, teamScore } from './scoring/teamScore.ts';
import type { TimerView } from './timer.ts';
import { timerView } from './timer.ts';

export type RetreatView = (Retreat & { readonly operator: string; readonly clockDoubt: ClockDoubt | null }) | null;
export type CommitteeView = { readonly members: readonly Member[]; readonly duties: readonly Duty[] };
export type TeamsView = {
  readonly teams: readonly { readonly team: TeamId; readonly number: number; readonly name: string; readonly members: readonly Person[] }[];
  readonly draws: readonly Draw[];
  /** Which of them these teams come from, counted from 1; 0: none. */
  readonly standingDraw: number;
};
export type SheetRow = {
  readonly team: TeamId;
  readonly number: number;
  readonly name: string;
  /** null: nothing submitted yet (blank, which is neither 0 nor absent). */
  readonly sheet: Sheet | null;
  /** What a submission must be based on. A blank one rises too: it may have been filled and taken back. */
  readonly version: number;
  /** Seconds its penalties add, so that the score can be followed by hand. */
  readonly added: Millis;
  readonly score: Hundredths | null;
  /** Names of teams merged into this one whose sheets the score counts in: then it is the mean, not this sheet's alone. */
  readonly countedIn: readonly string[];
};
export type RunView = { readonly run: RunId; readonly exercise: Exercise; readonly weight: number; readonly rows: readonly SheetRow[] };
export type HallControlView = {
  readonly shown: Scene;
  readonly cued: Scene | null;
  readonly before: Scene;
  readonly boardMode: BoardMode;
  /** The message written last, whether or not it was shown. */
  readonly written: Message | null;
  readonly target: Target | null;
  readonly quietHours: readonly QuietSpan[];
  /** Of the draw's show while it is on the wall, `going` null before it began; null: another scene is. */
  readonly drawShow: { readonly people: number; readonly going: ShowGoing | null } | null;
  /** Of the list of teams while it is on the wall. */
  readonly teamPage: { readonly pages: number; readonly from: TeamPage } | null;
  /** The scenes that have nothing to show yet, and why. */
  readonly lacks: Readonly<Partial<Record<Scene, Refusal>>>;
};
export type RekapView = {
  readonly retreat: Retreat | null;
  readonly runs: readonly { readonly exercise: Exercise; readonly weight: number }[];
  /** `scores` in the order of `runs`; null: no sheet, footnoted. */
  readonly rows: readonly (BoardView['rows'][number] & { readonly scores: readonly (Hundredths | null)[]; readonly absent: readonly boolean[] })[];
  readonly provisional: boolean;
  /** The seed of the draw that stands, or null. */
  readonly draw: { readonly seed: string; readonly at: Instant; readonly number: number } | null;
};

/** What the next undo and redo would do: the kind of the first fact they concern. */
export type UndoView = { readonly undo: Fact['type'] | null; readonly redo: Fact['type'] | null };

export type Topics = {
  readonly retreat: RetreatView;
  readonly roster: readonly Person[];
  readonly formerPeople: readonly FormerPerson[];
  readonly limits: State['limits'];
  readonly sessions: readonly Session[];
  readonly attendance: State['attendance'];
  readonly committee: CommitteeView;
  readonly agencies: readonly Agency[];
  readonly teams: TeamsView;
  readonly draw: DrawView;
  readonly runs: readonly RunView[];
  readonly timer: TimerView | null;
  readonly standings: BoardView;
  readonly hallControl: HallControlView;
  readonly hall: HallView;
  readonly hallCue: HallView | null;
  readonly rekap: RekapView;
  readonly medical: MedicalView;
  readonly teamPapers: TeamPapersView;
  readonly drawRecord: DrawRecordView;
  readonly undo: UndoView;
};

const runView = (state: State, run: State['runs'][number]): RunView => ({
  run: run.id, exercise: run.exercise, weight: run.weight,
  rows: state.teams.map((team) => {
    const { id, number, name } = team;
    const sheet = run.sheets[id] ?? null;
    return { team: id, number, name, sheet, version: sheetVersion(state, run.id, id), score: teamScore(run, team), countedIn: countedIn(run, team), added: penaltyTime(run.exercise, sheet?.penalties ?? {}) };
  }),
});

const hallControlView = (state: State): HallControlView => {
  const { hall: { shown, cued, before, boardMode, written, drawShow }, target, quietHours } = state;
  const lacks = Object.fromEntries(scenes.map((scene) => [scene, sceneLack(state, scene)] as const).filter(([, lack]) => lack !== null));
  const list = shown === 'teams' ? teamListScene(state) : null;
  return {
    shown, cued, before, boardMode, written, target, quietHours, lacks,
    drawShow: shown === 'draw' ? { people: seatedCount(state), going: drawShow } : null,
    teamPage: list === null ? null : { pages: teamPages(list.teams).length, from: list.from },
  };
};

const rekapView = (state: State): RekapView => {
  const last = state.draws[state.standingDraw - 1];
  const teams = new Map(state.teams.map((team) => [team.id, team]));
  return {
    retreat: state.retreat,
    runs: state.runs.map(({ exercise, weight }) => ({ exercise, weight })),
    rows: boardView(state, 'all').rows.map((row) => ({
      ...row,
      scores: state.runs.map((run) => teamScore(run, teams.get(row.team) ?? { id: row.team })),
      absent: state.runs.map((run) => run.sheets[row.team]?.mark.kind === 'absent'),
    })),
    provisional: true,
    draw: last === undefined ? null : { seed: last.seed, at: last.at, number: state.standingDraw },
  };
};

/** One function a topic. Which role may watch which topic stands in the contract; the doors ask it. */
export const views: { readonly [T in keyof Topics]: (state: State) => Topics[T] } = {
  retreat: ({ retreat, operator, clockDoubt }) => (retreat === null ? null : { ...retreat, operator, clockDoubt }),
  roster: ({ people }) => people,
  formerPeople: ({ formerPeople }) => formerPeople,
  limits: ({ limits }) => limits,
  sessions: ({ sessions }) => sessions,
  attendance: ({ attendance }) => attendance,
  committee: ({ committee, duties }) => ({ members: committee, duties }),
  agencies: ({ agencies }) => agencies,
  teams: ({ teams, people, draws, standingDraw }) => {
    const byId = new Map(people.map((person) => [person.id, person]));
    return {
      draws, standingDraw,
      teams: teams.map(({ id, number, name, members }) => ({
        team: id, number, name, members: members.flatMap((member) => byId.get(member) ?? []),
      })),
    };
  },
  draw: drawView,
  runs: (state) => state.runs.map((run) => runView(state, run)),
  timer: timerView,
  standings: (state) => boardView(state, 'all'),
  hallControl: hallControlView,
  hall: hallView,
  hallCue: hallCueView,
  rekap: rekapView,
  medical: medicalView,
  teamPapers: teamPapersView,
  drawRecord: drawRecordView,
  undo: ({ undoable, redoable }) => ({ undo: undoable.at(-1)?.what ?? null, redo: redoable.at(-1)?.what ?? null }),
};
