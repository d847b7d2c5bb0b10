// How many keys a team takes beyond the digits: of every exercise there is, with every penalty counted and every value rated.
import { expect, it } from 'vitest';
import { gridColumns } from '../../../../../renderer/console/run/sheets/gridColumns.ts';
import { emptyGrid } from '../../../../../renderer/console/run/sheets/gridState.ts';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import type { RunView } from '../../../../../shared/domain/scoring/run/runView.ts';
import { runViews } from '../../../../../shared/domain/scoring/run/runView.ts';
import { exercises } from '../../../../../shared/library/exercises.ts';
import type { RunId } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { keyboardAt } from '../keyboard.ts';

const MOST_KEYS = 8;

const viewOf = (exercise: Exercise): RunView => {
  const teams = [1, 2].map((number) => ({ id: team(number), number, name: `Tim ${number}`, members: [] }));
  const [view] = runViews.runs({ ...emptyState, teams, runs: [{ ...newRun('r1' as RunId, exercise, 1), observed: true }] });
  if (view === undefined) throw new Error('one run is one view');
  return view;
};

it.each(exercises.map((exercise) => [exercise.name.id, exercise] as const))('%s', (_, exercise) => {
  const run = viewOf(exercise);
  const keys = keyboardAt(run, emptyGrid({}, 'id'));
  keys.act({ kind: 'go', to: { row: 0, column: 0 } });
  const kinds = gridColumns(run).map(({ column }) => column.kind).filter((kind) => kind !== 'note');
  for (const [i, kind] of kinds.entries()) {
    // A value that follows another is typed straight on.
    if (i > 0 && !(kind === 'value' && kinds[i - 1] === 'value')) keys.press('Tab');
    keys.type(kind === 'time' ? '100' : kind === 'value' ? '3' : '1');
  }
  keys.press('Enter');
  expect(Object.values(keys.grid().drafts).map(({ going }) => going)).toEqual(['queued', 'queued']);
  expect(keys.grid().at).toEqual({ row: 1, column: 0 });
  expect(keys.beyondDigits()).toBeLessThanOrEqual(MOST_KEYS);
});
