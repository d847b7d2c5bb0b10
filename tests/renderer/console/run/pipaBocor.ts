// A run of the library's Pipa Bocor as the console sees it, with teams of invented names; it judges nothing.
import type { Sheet } from '../../../../shared/domain/runs/schemas.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { newRun } from '../../../../shared/domain/runs/findRun.ts';
import { withSaid } from '../../../../shared/domain/scoring/sheets/byTeam.ts';
import type { Run } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { runViews } from '../../../../shared/domain/scoring/run/runView.ts';
import { exerciseById } from '../../../../shared/library/exercises.ts';
import type { ExerciseId, Millis, RunId } from '../../../../shared/units.ts';
import { team } from '../../../shared/samples.ts';

const found = exerciseById('pipa-bocor' as ExerciseId);
if (found === undefined) throw new Error('the library lost Pipa Bocor');
export const pipaBocor = found;
const [dropped, tool] = pipaBocor.penalties.map(({ id }) => id);
if (dropped === undefined || tool === undefined) throw new Error('Pipa Bocor lost its penalties');
export const [DROPPED, TOOL] = [dropped, tool];

/** One row a name; `sheets` by the row's index. Behaviour is not observed unless `more` says so. */
export const runOf = (names: readonly string[], sheets: Readonly<Record<number, Sheet>> = {}, more: Partial<Run> = { observed: false }): RunView => {
  const run = { ...newRun('r1' as RunId, pipaBocor, 1), ...more, sheets: Object.entries(sheets).reduce<Run['sheets']>((all, [index, sheet]) => withSaid(all, team(Number(index) + 1), null, sheet), {}) };
  const teams = names.map((name, index) => ({ id: team(index + 1), number: index + 1, name, members: [] }));
  const [view] = runViews.runs({ ...emptyState, teams, runs: [run] });
  if (view === undefined) throw new Error('one run is one view');
  return view;
};

export const rowAt = (run: RunView, index: number): RunView['rows'][number] => {
  const row = run.rows[index];
  if (row === undefined) throw new Error(`no row ${index}`);
  return row;
};

export const finished = (seconds: number, version = 1, penalties: Sheet['penalties'] = {}): Sheet => ({
  version, mark: { kind: 'finished', time: (seconds * 1000) as Millis }, penalties,
});
