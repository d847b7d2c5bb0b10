// The columns of the entry grid fit the smallest laptop for every exercise of the library and every simulation, with or without observers.
import { expect, it } from 'vitest';
import { gridColumns, isTight, leastWidth, stateWidth, tipRoom, widthOf } from '../../../../../renderer/console/run/sheets/gridColumns.ts';
import { exercises } from '../../../../../shared/library/exercises.ts';
import { packs, packedExercise } from '../../../../../shared/library/packs.ts';

/** The middle of the desk at 1366 pixels, less a scroll bar. */
const ROOM = 780;
const all = [...exercises, ...packs.flatMap(({ exercise }) => packedExercise(exercise) ?? [])];
const runs = all.flatMap((exercise) => [true, false].map((observed) => ({ exercise, observed })));

it('scrolls sideways for none of them', () => {
  expect(runs.filter((run) => leastWidth(run) > ROOM).map(({ exercise }) => exercise.name.id)).toEqual([]);
});

it('gives the state its word wherever that fits, and its sign alone elsewhere', () => {
  expect(new Set(runs.map(isTight))).toEqual(new Set([true, false]));
  for (const run of runs) expect(stateWidth(run) > 100).toBe(!isTight(run));
});

it('keeps figures readable in the fullest grid', () => {
  for (const run of runs) for (const column of gridColumns(run)) expect(widthOf(run, column)).toBeGreaterThanOrEqual(column.part === 'rating' ? 26 : 58);
});

it('has room for the tip of every cell within the sheet, and enough of it to be read', () => {
  for (const run of runs) {
    const widths = gridColumns(run).map((column) => widthOf(run, column));
    for (const column of widths.keys()) {
      const { isRight, width } = tipRoom(run, column);
      const after = widths.slice(column + 1).reduce((sum, each) => sum + each, stateWidth(run) + 60);
      expect(width).toBeLessThanOrEqual(isRight ? leastWidth(run) - after : leastWidth(run) - 126);
      expect(width).toBeGreaterThanOrEqual(240);
    }
  }
});
