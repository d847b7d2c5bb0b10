// What the audience sees: cue first, then take; it builds the hall's whole view and knows nothing of screens.
import type { Day, Hundredths, Millis, TeamId, Words, Zone } from '../units.ts';
import type { Deciders, Reducers } from './decision.ts';
import { accept, refuse } from './decision.ts';
import type { BoardMode, Hall, Scene, State } from './model.ts';
import type { Standing } from './standings.ts';
import { standings } from './standings.ts';
import type { TimerView } from './timer.ts';
import { timerView } from './timer.ts';

export const hallDeciders: Deciders<'cueScene' | 'takeScene' | 'showScene' | 'chooseBoard'> = {
  cueScene: ({ hall }, { scene }) => (hall.cued === scene ? refuse({ code: 'unchanged' }) : accept({ type: 'sceneCued', scene })),
  takeScene: ({ hall }) => (hall.cued === null ? refuse({ code: 'nothingCued' }) : accept({ type: 'sceneTaken', scene: hall.cued })),
  showScene: ({ hall }, { scene }) => (hall.shown === scene ? refuse({ code: 'unchanged' }) : accept({ type: 'sceneTaken', scene })),
  chooseBoard: ({ hall }, { mode }) => (hall.boardMode === mode ? refuse({ code: 'unchanged' }) : accept({ type: 'boardChosen', mode })),
};

const showsBoard = (scene: Scene): boolean => scene === 'board' || scene === 'timerBoard';

/** The board as the audience leaves it becomes what the next board's arrows compare with: a place it did not show must not show in an arrow. */
const placesNow = (state: State): Hall['lastPlaces'] =>
  Object.fromEntries(boardView(state, state.hall.boardMode).rows.flatMap((row) => (row.place === null ? [] : [[row.team, row.place]])));

export const hallReducers: Reducers<'sceneCued' | 'sceneTaken' | 'boardChosen'> = {
  sceneCued: (state, { scene }) => ({ ...state, hall: { ...state.hall, cued: scene } }),
  sceneTaken: (state, { scene }) => {
    const { hall } = state;
    const left = showsBoard(hall.shown) && !showsBoard(scene);
    return {
      ...state,
      hall: {
        ...hall, shown: scene,
        cued: hall.cued === scene ? null : hall.cued,
        before: hall.shown === 'black' ? hall.before : hall.shown,
        lastPlaces: left ? placesNow(state) : hall.lastPlaces,
      },
    };
  },
  boardChosen: (state, { mode }) => ({ ...state, hall: { ...state.hall, boardMode: mode } }),
};

export type BoardRow = {
  readonly team: TeamId;
  /** Picks the emblem. */
  readonly number: number;
  readonly name: string;
  readonly place: number | null;
  readonly tied: boolean;
  readonly total: Hundredths | null;
  /** Places gained (positive) or lost since the board last shown; null: it was not on it. */
  readonly moved: number | null;
  readonly runsDone: number;
};
export type BoardView = {
  readonly mode: BoardMode;
  readonly provisional: boolean;
  readonly runs: number;
  readonly rows: readonly BoardRow[];
};
export type TeamLabel = { readonly team: TeamId; readonly number: number; readonly name: string };
export type HallTimer = Omit<TimerView, 'run' | 'phases'> & {
  readonly phaseCount: number;
  readonly next: { readonly name: Words; readonly length: Millis } | null;
};

/** One whole message for one scene: the hall never puts two together. */
export type HallView = {
  readonly demo: boolean;
  /** For the time of day in the base bar. */
  readonly zone: Zone | null;
  readonly scene:
    | { readonly kind: 'welcome'; readonly name: string; readonly organiser: string; readonly place: string; readonly startsOn: Day; readonly endsOn: Day }
    | { readonly kind: 'blank' }
    | { readonly kind: 'timer'; readonly timer: HallTimer; readonly teams: readonly TeamLabel[] }
    | { readonly kind: 'timerBoard'; readonly timer: HallTimer; readonly board: BoardView }
    | { readonly kind: 'board'; readonly board: BoardView }
    | { readonly kind: 'black' };
};

const boardRow = (lastPlaces: Hall['lastPlaces']) => (row: Standing): BoardRow => {
  const last = lastPlaces[row.team.id];
  return {
    team: row.team.id, number: row.team.number, name: row.team.name,
    place: row.place, tied: row.tied, total: row.total, runsDone: row.runsDone,
    moved: last === undefined || row.place === null ? null : last - row.place,
  };
};

export const boardView = (state: State, mode: BoardMode): BoardView => {
  const rows = standings(state).map(boardRow(state.hall.lastPlaces));
  return {
    mode, provisional: true, runs: state.runs.length,
    rows: mode === 'all' ? rows : rows.filter((row) => row.place !== null && row.place <= 3),
  };
};

const hallTimer = (state: State): HallTimer | null => {
  const view = timerView(state);
  if (view === null) return null;
  const { run: _, phases, ...rest } = view;
  return { ...rest, phaseCount: phases.length, next: phases[view.phaseNumber + 1] ?? null };
};

const welcome = ({ retreat }: State): HallView['scene'] => {
  if (retreat === null) return { kind: 'blank' };
  const { name, organiser, place, startsOn, endsOn } = retreat;
  return { kind: 'welcome', name, organiser, place, startsOn, endsOn };
};

const sceneViews: { readonly [S in Scene]: (state: State) => HallView['scene'] } = {
  welcome,
  timer: (state) => {
    const timer = hallTimer(state);
    return timer === null ? welcome(state)
      : { kind: 'timer', timer, teams: state.teams.map(({ id, number, name }) => ({ team: id, number, name })) };
  },
  timerBoard: (state) => {
    const timer = hallTimer(state);
    const board = boardView(state, state.hall.boardMode);
    return timer === null ? { kind: 'board', board } : { kind: 'timerBoard', timer, board };
  },
  board: (state) => ({ kind: 'board', board: boardView(state, state.hall.boardMode) }),
  black: () => ({ kind: 'black' }),
};

export const hallView = (state: State): HallView => ({
  demo: state.retreat?.demo ?? false,
  zone: state.retreat?.zone ?? null,
  scene: sceneViews[state.hall.shown](state),
});
