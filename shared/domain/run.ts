// Planning runs of an exercise and taking in their sheets; it computes no score and moves no clock.
import { exerciseById } from '../library/exercises.ts';
import type { Hundredths, Millis, RunId, TeamId } from '../units.ts';
import type { Deciders, Inverses, Reducers } from './decision.ts';
import { accept, refuse } from './decision.ts';
import type { Fact } from './facts.ts';
import type { Run, State } from './model.ts';
import type { Mark } from './scoring/mark.ts';
import { markProblem } from './scoring/markProblem.ts';
import { penaltyTime } from './scoring/sheetResult.ts';
import { countedIn, teamScore } from './scoring/teamScore.ts';
import type { Sheet } from './runSchemas.ts';
import type { Exercise } from './exercise.ts';
import { nextId } from './ids.ts';
import { same } from './same.ts';

const withRun = (state: State, id: RunId, change: (run: Run) => Run): State => ({
  ...state, runs: state.runs.map((run) => (run.id === id ? change(run) : run)),
});

/** What a submission must be based on; 0 where there never was a sheet. */
export const sheetVersion = ({ runs, blanked }: Pick<State, 'runs' | 'blanked'>, id: RunId, team: TeamId): number =>
  runs.find((run) => run.id === id)?.sheets[team]?.version ?? blanked[id]?.[team] ?? 0;

/** A shared result is one value for every team (rules: Points, kolektif): whoever's row it is typed in, it stands in all of them. */
const alsoTheirs = (state: State, run: Run, team: TeamId, mark: Mark): readonly Fact[] =>
  (run.exercise.result.kind !== 'shared' || mark.kind === 'absent' ? [] : state.teams.flatMap(({ id }): readonly Fact[] => {
    const sheet = run.sheets[id];
    const stays = id === team || sheet?.mark.kind === 'absent' || same(sheet?.mark, mark);
    return stays ? [] : [{ type: 'sheetSubmitted', run: run.id, team: id, version: (sheet?.version ?? 0) + 1, mark }];
  }));

export const runDeciders: Deciders<'planRun' | 'submitSheet'> = {
  planRun: (state, { exercise }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    const chosen = exerciseById(exercise);
    if (chosen === undefined) return refuse({ code: 'unknownExercise' });
    return accept({ type: 'runPlanned', run: nextId('r', state.runs), exercise: chosen, weight: 1 });
  },
  submitSheet: (state, { run: id, team, basedOn, mark, penalties }) => {
    const run = state.runs.find((each) => each.id === id);
    if (run === undefined) return refuse({ code: 'unknownRun' });
    if (!state.teams.some((each) => each.id === team)) return refuse({ code: 'unknownTeam' });
    if (Object.keys(penalties).some((key) => !run.exercise.penalties.some((penalty) => penalty.id === key))) return refuse({ code: 'unknownPenalty' });
    const present = run.sheets[team];
    const version = sheetVersion(state, id, team);
    if (basedOn !== version) return refuse({ code: 'sheetMovedOn', version });
    const problem = markProblem(run.exercise.result, mark);
    if (problem !== null) return refuse(problem);
    const counted = run.exercise.penalties.flatMap((penalty) => {
      const count = penalties[penalty.id] ?? 0;
      return count === (present?.penalties[penalty.id] ?? 0) ? [] : [{ type: 'penaltyCounted' as const, run: id, team, penalty: penalty.id, count }];
    });
    if (present !== undefined && counted.length === 0 && same(present.mark, mark)) return refuse({ code: 'unchanged' });
    return accept({ type: 'sheetSubmitted', run: id, team, version: version + 1, mark }, ...counted, ...alsoTheirs(state, run, team, mark));
  },
};

type Recorded = 'runPlanned' | 'runRemoved' | 'sheetSubmitted' | 'penaltyCounted' | 'sheetRestored';

export const runReducers: Reducers<Recorded> = {
  runPlanned: (state, { run, exercise, weight }) => ({ ...state, runs: [...state.runs, { id: run, exercise, weight, sheets: {} }] }),
  runRemoved: (state, { run: id }) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) }),
  sheetSubmitted: (state, { run: id, team, version, mark }) => withRun(state, id, (run) => ({
    ...run, sheets: { ...run.sheets, [team]: { version, mark, penalties: run.sheets[team]?.penalties ?? {} } },
  })),
  penaltyCounted: (state, { run: id, team, penalty, count }) => withRun(state, id, (run) => {
    const sheet = run.sheets[team];
    return sheet === undefined ? run
      : { ...run, sheets: { ...run.sheets, [team]: { ...sheet, penalties: { ...sheet.penalties, [penalty]: count } } } };
  }),
  sheetRestored: (state, { run: id, team, sheet }) => {
    const version = sheetVersion(state, id, team) + 1;
    const restored = withRun(state, id, (run) => {
      const { [team]: _, ...others } = run.sheets;
      return { ...run, sheets: sheet === null ? others : { ...others, [team]: { ...sheet, version } } };
    });
    return sheet === null ? { ...restored, blanked: { ...state.blanked, [id]: { ...state.blanked[id], [team]: version } } } : restored;
  },
};

const sheetBefore = ({ runs }: State, { run, team }: { readonly run: RunId; readonly team: TeamId }): readonly Fact[] =>
  runs.filter(({ id }) => id === run).map(({ sheets }) => ({ type: 'sheetRestored', run, team, sheet: sheets[team] ?? null }));

export const runInverses: Inverses<Recorded> = {
  runPlanned: (_, { run, exercise, weight }) => [{ type: 'runRemoved', run, exercise, weight }],
  runRemoved: (_, { run, exercise, weight }) => [{ type: 'runPlanned', run, exercise, weight }],
  sheetSubmitted: sheetBefore,
  // Comes with its sheet, and goes with it.
  penaltyCounted: () => [],
  sheetRestored: sheetBefore,
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

const runView = (state: State, run: State['runs'][number]): RunView => ({
  run: run.id, exercise: run.exercise, weight: run.weight,
  rows: state.teams.map((team) => {
    const { id, number, name } = team;
    const sheet = run.sheets[id] ?? null;
    return { team: id, number, name, sheet, version: sheetVersion(state, run.id, id), score: teamScore(run, team), countedIn: countedIn(run, team), added: penaltyTime(run.exercise, sheet?.penalties ?? {}) };
  }),
});

export const runViews = { runs: (state: State): readonly RunView[] => state.runs.map((run) => runView(state, run)) };
