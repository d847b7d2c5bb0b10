// What the audience sees, each scene but the reveal drawn from freeze/publicState.ts, and beside it what the console is told of that; when a scene is shown stands in hallControl.ts.
import type { Day, Hundredths, Millis, TeamId, Words, Zone } from '../../units.ts';
import { hundredths } from '../../units.ts';
import type { BoardSource } from '../freeze/publicBoard.ts';
import { presentBoard, publicBoard } from '../freeze/publicBoard.ts';
import { publicState } from '../freeze/publicState.ts';
import type { Refusal } from '../../refusal.ts';
import type { BriefingScene } from '../briefing/briefing.ts';
import { briefingScene } from '../briefing/briefing.ts';
import type { CollaborationScene } from '../collaboration/hallCollaboration.ts';
import { collaborationScene } from '../collaboration/hallCollaboration.ts';
import type { DebriefScene } from '../debrief/debrief.ts';
import { debriefScene } from '../debrief/debrief.ts';
import type { DrawListScene, DrawShowScene, TeamListScene } from '../draw/hall/drawScenes.ts';
import { drawListScene, drawShowScene, teamListScene } from '../draw/hall/drawScenes.ts';
import type { State } from '../model.ts';
import type { Hall } from '../things.ts';
import type { BoardMode, Message, Scene } from './schemas.ts';
import type { HallSession } from '../programme/runDown.ts';
import { hallSessions } from '../programme/runDown.ts';
import type { ReflectionScene } from '../reflection/evening.ts';
import { reflectionScene } from '../reflection/evening.ts';
import type { RevealScene } from '../reveal/revealScene.ts';
import { revealScene } from '../reveal/reveal.ts';
import type { RotationScene } from '../rotation/rotationScene.ts';
import { rotationScene } from '../rotation/rotationScene.ts';
import type { TimerView } from '../timer/phaseTimer.ts';
import { timerView } from '../timer/phaseTimer.ts';
import { isTimeRunning } from '../timer/ends.ts';
import type { StationTimerView } from '../timer/stationTimers.ts';
import { stationTimerViews } from '../timer/stationTimers.ts';

export type BoardRow = {
  readonly team: TeamId;
  /** Picks the emblem. */
  readonly number: number;
  readonly name: string;
  readonly place: number | null;
  readonly tied: boolean;
  readonly total: Hundredths | null;
  /** Places gained (positive) or lost since the board last shown; null: it was not on it. Without numbers only the way: 1 or −1. */
  readonly moved: number | null;
  readonly runsDone: number;
};
/** How far all teams are together: the sum of every team's total, those without a place on this board included. */
export type TargetView = { readonly words: string; readonly goal: Hundredths; readonly reached: Hundredths; readonly teams: number };
export type BoardView = {
  readonly mode: BoardMode;
  readonly provisional: boolean;
  /** Said to all, so that nobody waits for it to move. */
  readonly frozen?: true;
  /** That are held: one that was cancelled is nobody's to catch up. */
  readonly runs: number;
  readonly rows: readonly BoardRow[];
  /** null: none is set, or this board leaves it out. */
  readonly target: TargetView | null;
};
export type TeamLabel = { readonly team: TeamId; readonly number: number; readonly name: string };
export type HallTimer = Omit<TimerView, 'run' | 'phases'> & {
  readonly phaseCount: number;
  readonly next: { readonly name: Words; readonly length: Millis } | null;
};

/** The whole programme: which day of it is today is for the wall to say, by the host's clock. */
export type ProgrammeView = { readonly startsOn: Day; readonly endsOn: Day; readonly sessions: readonly HallSession[] };

/** One whole message for one scene: the hall never puts two together. */
export type HallView = {
  readonly demo: boolean;
  /** Absent in a retreat that is meant. */
  readonly rehearsal?: true;
  /** For the time of day in the base bar. */
  readonly zone: Zone | null;
  readonly scene:
    | ({ readonly kind: 'welcome'; readonly name: string; readonly organiser: string; readonly place: string } & ProgrammeView)
    | { readonly kind: 'blank' }
    | { readonly kind: 'timer'; readonly timer: HallTimer; readonly teams: readonly TeamLabel[] }
    | { readonly kind: 'timerBoard'; readonly timer: HallTimer; readonly board: BoardView }
    | { readonly kind: 'stations'; readonly timers: readonly StationTimerView[] }
    | { readonly kind: 'board'; readonly board: BoardView }
    | ({ readonly kind: 'drawList' } & DrawListScene)
    | ({ readonly kind: 'draw' } & DrawShowScene)
    | ({ readonly kind: 'teams' } & TeamListScene)
    | ({ readonly kind: 'rundown' } & ProgrammeView)
    | ({ readonly kind: 'nextUp' } & ProgrammeView)
    | ({ readonly kind: 'rotation' } & RotationScene)
    | ({ readonly kind: 'message' } & Message)
    | { readonly kind: 'logo'; readonly organiser: string }
    /** `target`: only once it is reached, as the board for the public has it. */
    | { readonly kind: 'closing'; readonly name: string; readonly organiser: string; readonly target: TargetView | null }
    | ({ readonly kind: 'collaboration'; readonly name: string } & CollaborationScene)
    /** Holds nothing of the retreat: what it shows of displays every wall knows itself. */
    | { readonly kind: 'testCard' }
    | { readonly kind: 'black' }
    | ({ readonly kind: 'briefing' } & BriefingScene)
    | ({ readonly kind: 'debrief' } & DebriefScene)
    | ({ readonly kind: 'reflection' } & ReflectionScene)
    | ({ readonly kind: 'reveal'; readonly name: string } & RevealScene);
};

const boardRow = (lastPlaces: Hall['lastPlaces']) => (row: BoardSource['rows'][number]): BoardRow => {
  const last = lastPlaces[row.team.id];
  return {
    team: row.team.id, number: row.team.number, name: row.team.name,
    place: row.place, tied: row.tied, total: row.total, runsDone: row.runsDone,
    moved: last === undefined || row.place === null ? null : last - row.place,
  };
};

/** Of the Totals the board has, each once (rules: Target Bersama). */
const targetView = ({ target, rows }: BoardSource): TargetView | null =>
  target === null ? null
    : { ...target, reached: hundredths(rows.reduce((sum, { total }) => sum + (total ?? 0), 0)), teams: rows.length };

/** Which of the standings' rows a board holds, with what of each; what it must not show is not in it. */
const modes: { readonly [M in BoardMode]: (rows: readonly BoardRow[]) => readonly BoardRow[] } = {
  threeBest: (rows) => rows.filter((row) => row.place !== null && row.place <= 3),
  all: (rows) => rows,
  noNumbers: (rows) => rows.map((row) => ({ ...row, total: null, runsDone: 0, moved: row.moved === null ? null : Math.sign(row.moved) })),
  together: () => [],
};

/** Without a target nothing can be shown of it. */
export const boardModeNow = ({ hall, target: set }: State): BoardMode => (hall.boardMode === 'together' && set === null ? 'threeBest' : hall.boardMode);

const boardView = ({ hall }: State, mode: BoardMode, source: BoardSource): BoardView => ({
  mode, provisional: source.provisional, ...(source.frozen === undefined ? {} : { frozen: source.frozen }), runs: mode === 'noNumbers' ? 0 : source.runs,
  rows: modes[mode](source.rows.map(boardRow(hall.lastPlaces))),
  target: mode === 'threeBest' || mode === 'together' ? targetView(source) : null,
});
/** Of a state that holds no more than the audience may know. */
const knownBoard = (known: State): BoardView => boardView(known, boardModeNow(known), publicBoard(known));
/** As the audience sees it, or would. */
export const publicBoardView = (state: State): BoardView => knownBoard(publicState(state));

const hallTimer = (state: State): HallTimer | null => {
  const view = timerView(state);
  if (view === null) return null;
  const { run: _, phases, ...rest } = view;
  return { ...rest, phaseCount: phases.length, next: phases[view.phaseNumber + 1] ?? null };
};

const welcome = (state: State): HallView['scene'] => {
  if (state.retreat === null) return { kind: 'blank' };
  const { name, organiser, place, startsOn, endsOn } = state.retreat;
  return { kind: 'welcome', name, organiser, place, startsOn, endsOn, sessions: hallSessions(state) };
};

const closing = (state: State): HallView['scene'] => {
  if (state.retreat === null) return { kind: 'blank' };
  const { name, organiser } = state.retreat;
  const set = targetView(publicBoard(state));
  return { kind: 'closing', name, organiser, target: set !== null && set.reached >= set.goal ? set : null };
};

const programmeScene = (kind: 'rundown' | 'nextUp') => (state: State): HallView['scene'] => {
  if (state.retreat === null || state.sessions.length === 0) return welcome(state);
  return { kind, startsOn: state.retreat.startsOn, endsOn: state.retreat.endsOn, sessions: hallSessions(state) };
};

const timerScene = (state: State): HallView['scene'] => {
  const timer = hallTimer(state);
  return timer === null ? welcome(state)
    : { kind: 'timer', timer, teams: state.teams.map(({ id, number, name }) => ({ team: id, number, name })) };
};

const timerBoardScene = (state: State): HallView['scene'] => {
  const timer = hallTimer(state);
  const board = knownBoard(state);
  return timer === null ? { kind: 'board', board } : { kind: 'timerBoard', timer, board };
};

/** What a matter has to show, or the welcome while it has nothing. */
const orWelcome = <K extends Scene, Shown extends object>(kind: K, shownBy: (state: State) => Shown | null) => (state: State) => {
  const shown = shownBy(state);
  return shown === null ? welcome(state) : { kind, ...shown };
};

const revealShown = (state: State) => {
  const scene = revealScene(state);
  return scene === null ? null : { name: state.retreat?.name ?? '', ...scene };
};

const collaborationShown = (state: State) => {
  const scene = collaborationScene(state);
  return scene === null ? null : { name: state.retreat?.name ?? '', ...scene };
};

type SceneRule = {
  readonly view: (state: State) => HallView['scene'];
  /** What must be there first; until then it is neither cued nor taken. Left out: nothing. */
  readonly lacks?: (state: State) => Refusal | null;
  /** True: it is drawn from the whole state, for what it tells of a frozen board is told on purpose, step by step. */
  readonly tellsHidden?: true;
};

const noTeams = ({ teams }: State): Refusal | null => (teams.length === 0 ? { code: 'noTeams' } : null);
const noSessions = ({ sessions }: State): Refusal | null => (sessions.length === 0 ? { code: 'noSessions' } : null);
const noRuns = ({ runs }: State): Refusal | null => (runs.length === 0 ? { code: 'noRuns' } : null);

/**
 * One line for each thing there is to show. What it lacked may be taken back while it is shown, so every view stands without it.
 *
 * A new one is a folder of renderer/hall with its `XScene`, and a line in each table, which the compiler asks for: its word in `scenes` (schemas.ts), the shape of
 * its view in `HallView` and its rule here, its component in renderer/hall/scenes.ts, its name in both languages (text/run/hallColumn.ts), its sign
 * (renderer/console/run/hall/SceneIcon.tsx) and its miniature (renderer/console/run/hall/ThumbScene.tsx; `ThumbWords` does for most). Cue, take, journal, keys
 * and the tests of secrecy then know it. Only a view that at times is another picture, rather than the same one moved on, also says in
 * renderer/hall/layers.ts what tells them apart.
 */
const rules: { readonly [S in Scene]: SceneRule } = {
  welcome: { view: welcome },
  timer: { view: timerScene, lacks: noRuns },
  timerBoard: { view: timerBoardScene, lacks: (state) => noTeams(state) ?? noRuns(state) },
  stations: {
    view: (state) => (state.stationTimers.length === 0 ? welcome(state) : { kind: 'stations', timers: stationTimerViews.stationTimers(state) }),
    lacks: ({ stationTimers }) => (stationTimers.length === 0 ? { code: 'noStationTimers' } : null),
  },
  board: { view: (state) => ({ kind: 'board', board: knownBoard(state) }), lacks: noTeams },
  drawList: {
    view: orWelcome('drawList', drawListScene),
    lacks: ({ drawList }) => (drawList === null ? { code: 'drawListOpen' } : null),
  },
  draw: { view: (state) => (state.teams.length === 0 ? welcome(state) : { kind: 'draw', ...drawShowScene(state) }), lacks: noTeams },
  teams: { view: (state) => (state.teams.length === 0 ? welcome(state) : { kind: 'teams', ...teamListScene(state) }), lacks: noTeams },
  rundown: { view: programmeScene('rundown'), lacks: noSessions },
  nextUp: { view: programmeScene('nextUp'), lacks: noSessions },
  rotation: {
    view: orWelcome('rotation', rotationScene),
    lacks: ({ rotation }) => (rotation === null ? { code: 'noRotation' } : null),
  },
  message: {
    view: orWelcome('message', ({ hall }) => hall.message),
    lacks: ({ hall }) => (hall.written === null ? { code: 'noMessage' } : null),
  },
  logo: { view: ({ retreat }) => ({ kind: 'logo', organiser: retreat?.organiser ?? '' }) },
  collaboration: { view: orWelcome('collaboration', collaborationShown), lacks: noTeams },
  closing: { view: closing },
  // Never over an exercise that runs.
  testCard: { view: () => ({ kind: 'testCard' }), lacks: (state) => (isTimeRunning(state) ? { code: 'timeRuns' } : null) },
  black: { view: () => ({ kind: 'black' }) },
  briefing: {
    view: orWelcome('briefing', briefingScene),
    lacks: (state) => noRuns(state) ?? (briefingScene(state) === null ? { code: 'nothingOpened' } : null),
  },
  debrief: {
    view: orWelcome('debrief', debriefScene),
    lacks: (state) => noRuns(state) ?? (debriefScene(state) === null ? { code: 'nothingOpened' } : null),
  },
  reflection: {
    view: orWelcome('reflection', reflectionScene),
    lacks: ({ evening }) => (evening === null ? { code: 'noEvening' } : null),
  },
  reveal: {
    view: orWelcome('reveal', revealShown),
    tellsHidden: true,
    lacks: ({ reveal }) => (reveal === null ? { code: 'noReveal' } : null),
  },
};

/** Why a scene has nothing to show yet; null: it has. */
export const sceneLack = (state: State, scene: Scene): Refusal | null => rules[scene].lacks?.(state) ?? null;

const viewOf = (state: State, scene: Scene): HallView => ({
  demo: state.retreat?.demo ?? false,
  ...(state.retreat?.rehearsal === undefined ? {} : { rehearsal: true }),
  zone: state.retreat?.zone ?? null,
  scene: rules[scene].view(rules[scene].tellsHidden === true ? state : publicState(state)),
});

export const hallView = (state: State): HallView => viewOf(state, state.hall.shown);

/** What a take would show now; for the console alone. */
const hallCueView = (state: State): HallView | null => {
  const { cued, written, message } = state.hall;
  return cued === null ? null : viewOf({ ...state, hall: { ...state.hall, message: written ?? message } }, cued);
};

export const hallViews = {
  standings: (state: State): BoardView => boardView(state, 'all', presentBoard(state)),
  hall: hallView,
  hallCue: hallCueView,
};
