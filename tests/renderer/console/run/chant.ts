// A run of the library's chant, a rubric with behaviour, as the console sees it; it judges nothing.
import type { Run } from '../../../../shared/domain/things.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { newRun } from '../../../../shared/domain/runs/findRun.ts';
import { runViews } from '../../../../shared/domain/scoring/run/runView.ts';
import { exerciseById } from '../../../../shared/library/exercises.ts';
import type { ExerciseId, MemberId, RunId } from '../../../../shared/units.ts';
import { team } from '../../../shared/samples.ts';

const found = exerciseById('yel' as ExerciseId);
if (found === undefined) throw new Error('the library lost the chant');
const chant = found;
export const [ani, beni, cici] = ['c1', 'c2', 'c3'] as readonly string[] as readonly [MemberId, MemberId, MemberId];

/** `blank`: the version ratings without a name had reached when they were taken back. */
export const chantOf = (names: readonly string[], more: Partial<Run> = {}, blank: Readonly<Record<string, number>> = {}): RunView => {
  const run = { ...newRun('r1' as RunId, chant, 1), ...more };
  const teams = names.map((name, index) => ({ id: team(index + 1), number: index + 1, name, members: [] }));
  const [view] = runViews.runs({ ...emptyState, teams, runs: [run], blankedRatings: { [run.id]: blank } });
  if (view === undefined) throw new Error('one run is one view');
  return view;
};

export const rubricSheet = (points: readonly number[], version = 1) => ({ version, mark: { kind: 'rated' as const, points: points.map((each) => each * 100) }, penalties: {} });
