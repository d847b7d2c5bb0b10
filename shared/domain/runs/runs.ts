// Runs of exercises: planning them, and taking in their sheets; it computes no score and moves no clock.
import type { ExerciseId, MemberId, RunId, TeamId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Correction, Run } from '../things.ts';
import type { Sheet } from './schemas.ts';
import type { Mark } from '../scoring/points/mark.ts';
import { markProblem } from '../scoring/points/markProblem.ts';
import { asWritten, rubricVersion, ruleOf } from '../scoring/run/rubric.ts';
import { saidOf, withSaid } from '../scoring/sheets/byTeam.ts';
import type { SheetKey } from '../scoring/sheets/sheetKey.ts';
import { sheetKey } from '../scoring/sheets/sheetKey.ts';
import { teamsIn } from '../scoring/run/teamsInRun.ts';
import { sheetVersion } from '../scoring/sheets/sheetVersion.ts';
import { backInRun, newRun, ofRun, withRun } from './findRun.ts';
import { nextId, numberOf } from '../ids.ts';
import { withFirstSheet } from './runDays.ts';
import { findExercise } from '../ownExercises/ownExercises.ts';
import { same } from '../same.ts';
import { isReleased, judgesOf } from '../scoring/points/judges.ts';

/** Why what was read back is changed, and who is at the console; null: it was not read back. */
type Correcting = { readonly reason: string; readonly by: string } | null;
const corrected = (run: Run, team: TeamId, judge: MemberId | null, correction: Correcting): readonly Fact[] =>
  (correction === null ? [] : [{ type: 'sheetCorrected', run: run.id, team, judge, ...correction }]);

/** A sheet that turns up after it was let go counts again. */
const releaseEnded = ({ id, released }: Run, of: TeamId, judge: MemberId | null): readonly Fact[] =>
  released.flatMap((release): readonly Fact[] => (release.team === of && release.judge === judge ? [{ type: 'releaseTakenBack', run: id, ...release }] : []));

/** A shared result is one value for every team (rules: Points, kolektif): whoever's row it is typed in, it stands in all of them, in those of teams merged away since too. A team that is absent, or whose sheet was released, stays out until its own comes. */
const alsoTheirs = (state: State, run: Run, team: TeamId, mark: Mark, correction: Correcting): readonly Fact[] =>
  (run.exercise.result.kind !== 'shared' || mark.kind === 'absent' ? [] : teamsIn(state, run).flatMap(({ id }): readonly Fact[] => {
    const sheet = saidOf(run.sheets, id, null);
    const owesNone = sheet === undefined && state.teams.every((each) => each.id !== id);
    const stays = id === team || owesNone || sheet?.mark.kind === 'absent' || isReleased(run, id, null) || same(sheet?.mark, mark);
    return stays ? [] : [...corrected(run, id, null, correction), { type: 'sheetSubmitted', run: run.id, team: id, version: sheetVersion(state, run.id, id) + 1, mark }];
  }));

const planning = (state: State, ids: readonly ExerciseId[]): Decision => {
  if (state.retreat === null) return refuse({ code: 'noRetreat' });
  const chosen = ids.flatMap((id) => findExercise(state, id) ?? []);
  if (chosen.length < ids.length) return refuse({ code: 'unknownExercise' });
  const first = numberOf(nextId('r', [...state.runs, { id: `r${state.highestRun}` as RunId }]));
  return accept(...chosen.map((exercise, i) => ({ type: 'runPlanned' as const, run: `r${first + i}` as RunId, exercise, weight: 1 })));
};

export const runDeciders: Deciders<'planRun' | 'planRuns' | 'submitSheet'> = {
  planRun: (state, { exercise }) => planning(state, [exercise]),
  planRuns: (state, { exercises }) => planning(state, exercises),
  submitSheet: (state, { run: id, team, judge, basedOn, mark, penalties, earlier: before = [], rubric: said, reason }, { operator }) => ofRun(state, id, (run) => {
    const found = teamsIn(state, run).find((each) => each.id === team);
    if (found === undefined) return refuse({ code: 'unknownTeam' });
    if (run.cancelled !== null) return refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
    if (!judgesOf(run, team).includes(judge ?? null)) return refuse({ code: 'notAwaited', name: found.name });
    // What was read back changes only by a correction with a reason.
    if (run.stage !== 'open' && reason === undefined) return refuse({ code: 'runReadBack', exercise: run.exercise.name });
    if (Object.keys(penalties).some((key) => !run.exercise.penalties.some((penalty) => penalty.id === key))) return refuse({ code: 'unknownPenalty' });
    const key = sheetKey(team, judge);
    const present = saidOf(run.sheets, team, judge);
    const version = sheetVersion(state, id, key);
    if (basedOn !== version) return refuse({ code: 'sheetMovedOn', version });
    const tries = asWritten(run, present, [...before, { mark, penalties, ...(said === undefined ? {} : { rubric: said }) }]);
    if (tries.some(({ rubric = 1 }) => rubric > rubricVersion(run))) return refuse({ code: 'unknownRubric', version: rubricVersion(run) });
    const problem = tries.map(({ mark: each, rubric = 1 }) => markProblem(ruleOf(run, rubric), each)).find((each) => each !== null);
    if (problem !== undefined) return refuse(problem);
    const [earlier, rubric] = [tries.slice(0, -1), tries.at(-1)?.rubric];
    const by = judge === undefined ? {} : { judge };
    const counted = run.exercise.penalties.flatMap((penalty) => {
      const count = penalties[penalty.id] ?? 0;
      return count === (present?.penalties[penalty.id] ?? 0) ? [] : [{ type: 'penaltyCounted' as const, run: id, team, ...by, penalty: penalty.id, count }];
    });
    if (present !== undefined && !isReleased(run, team, judge ?? null) && counted.length === 0 && same([present.mark, present.earlier ?? [], present.rubric], [mark, earlier, rubric])) return refuse({ code: 'unchanged' });
    const correction: Correcting = run.stage === 'open' || reason === undefined ? null : { reason, by: operator };
    const sheet: Fact = { type: 'sheetSubmitted', run: id, team, ...by, version: version + 1, mark, ...(earlier.length === 0 ? {} : { earlier }), ...(rubric === undefined ? {} : { rubric }) };
    return accept(...corrected(run, team, judge ?? null, correction), sheet, ...counted, ...releaseEnded(run, team, judge ?? null), ...alsoTheirs(state, run, team, mark, correction));
  }),
};

/** What a correction came to follows it in the same row, and no version comes twice. `was`: the version it holds by now, or null. */
const withAfter = (corrections: readonly Correction[], key: SheetKey, was: number | null, after: Sheet): readonly Correction[] => {
  const last = corrections.findLastIndex((each) => sheetKey(each.team, each.judge) === key);
  return corrections.map((each, at) => (at === last && (each.after?.version ?? null) === was ? { ...each, after } : each));
};

type Recorded = 'runPlanned' | 'runRemoved' | 'sheetCorrected' | 'sheetSubmitted' | 'penaltyCounted' | 'sheetRestored';

export const runReducers: Reducers<Recorded> = {
  runPlanned: (state, { run, exercise, weight }) => ({ ...state, highestRun: Math.max(state.highestRun, numberOf(run)), runs: [...state.runs, newRun(run, exercise, weight)] }),
  runRemoved: (state, { run: id }) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) }),
  sheetCorrected: (state, { run: id, team, judge, reason, by, takesBack }, at) => withRun(state, id, ({ corrections, sheets }) => ({
    corrections: [...corrections, { team, judge, before: saidOf(sheets, team, judge) ?? null, after: null, reason, by, at, ...(takesBack === undefined ? {} : { takesBack }) }],
  })),
  sheetSubmitted: (state, { run: id, team, judge, version, mark, earlier, rubric }, at) => withRun(withFirstSheet(state, id, at), id, ({ sheets, corrections }) => {
    const key = sheetKey(team, judge);
    const sheet: Sheet = { version, mark, penalties: saidOf(sheets, team, judge)?.penalties ?? {}, ...(earlier === undefined ? {} : { earlier }), ...(rubric === undefined ? {} : { rubric }) };
    return { sheets: withSaid(sheets, team, judge, sheet), corrections: withAfter(corrections, key, null, sheet) };
  }),
  penaltyCounted: (state, { run: id, team, judge, penalty, count }) => withRun(state, id, ({ sheets, corrections }) => {
    const key = sheetKey(team, judge);
    const before = saidOf(sheets, team, judge);
    if (before === undefined) return {};
    const sheet: Sheet = { ...before, penalties: { ...before.penalties, [penalty]: count } };
    return { sheets: withSaid(sheets, team, judge, sheet), corrections: withAfter(corrections, key, before.version, sheet) };
  }),
  sheetRestored: (state, { run: id, team, judge, sheet }) => {
    const key = sheetKey(team, judge);
    const version = sheetVersion(state, id, key) + 1;
    const back = sheet === null ? null : { ...sheet, version };
    const restored = withRun(state, id, ({ sheets, corrections }) => ({ sheets: withSaid(sheets, team, judge, back), corrections: back === null ? corrections : withAfter(corrections, key, null, back) }));
    return sheet === null ? { ...restored, blanked: { ...state.blanked, [id]: { ...state.blanked[id], [key]: version } } } : restored;
  },
};

const sheetBefore = (before: State, { run, team, judge }: { readonly run: RunId; readonly team: TeamId; readonly judge?: MemberId }): readonly Fact[] =>
  backInRun(before, run, ({ sheets }) => ({ type: 'sheetRestored', run, team, ...(judge === undefined ? {} : { judge }), sheet: saidOf(sheets, team, judge) ?? null }));

export const runInverses: Inverses<Recorded> = {
  runPlanned: (_, { run, exercise, weight }) => [{ type: 'runRemoved', run, exercise, weight }],
  runRemoved: (_, { run, exercise, weight }) => [{ type: 'runPlanned', run, exercise, weight }],
  // It stays on record; undoing what it explains is a correction of its own.
  sheetCorrected: () => [],
  sheetSubmitted: sheetBefore,
  // Comes with its sheet, and goes with it.
  penaltyCounted: () => [],
  sheetRestored: sheetBefore,
};
