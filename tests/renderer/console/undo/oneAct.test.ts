// What one act of a person brought into the log is taken back and brought again by one key each, and nothing beside it, whichever file is open.
import { expect, test } from 'vitest';
import { beginAct, goOneAct } from '../../../../renderer/console/undo/oneAct.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { BranchId } from '../../../../shared/units.ts';
import { facilitator, moment, stateAfter } from '../../../shared/given.ts';
import { finished, ready, submit } from '../../../shared/samples.ts';

const [here, elsewhere] = ['a1', 'b2'] as unknown as readonly [BranchId, BranchId];

/** A retreat with one sheet in, then `rows` more in records after `seq`, and a hand on both keys. */
const desk = (rows: readonly number[], seq: number) => {
  let state: State = stateAfter(...ready(), submit(1, finished('5:30')));
  const tell = (command: Command): boolean => {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) return false;
    seq += 1;
    state = reduceRow(state, { seq, facts: decision.facts, at: moment(seq) });
    return true;
  };
  const records = rows.map((row) => { tell(submit(row, finished('6:30'))); return seq; });
  return {
    records,
    press: (way: 'undo' | 'redo', branch = here) => goOneAct(branch, () => views.undo(state).records[way], async () => Promise.resolve(tell({ type: way }))),
    sheets: () => Object.keys(state.runs[0]?.sheets ?? {}).length,
  };
};

test('a column goes and comes with one key, and what was in before it stays', async () => {
  const { records, press, sheets } = desk([2, 3, 4], 100);
  const act = beginAct(here);
  for (const record of records) act.add(record);
  for (let round = 0; round < 2; round += 1) {
    expect(sheets()).toBe(4);
    expect(await press('undo')).toBe(true);
    expect(sheets()).toBe(1);
    expect(await press('redo')).toBe(true);
  }
  expect(await press('redo')).toBe(false);
  // The same numbers in another file are another person's work.
  await press('undo', elsewhere);
  expect(sheets()).toBe(3);
});

test('what came in by itself is taken back by itself', async () => {
  const { press, sheets } = desk([2, 3], 200);
  await press('undo');
  expect(sheets()).toBe(2);
});

test('a view that is late takes back nothing beside the act', async () => {
  const act = beginAct(here);
  act.add(7);
  act.add(8);
  let gone = 0;
  await goOneAct(here, () => 8, async () => { gone += 1; return Promise.resolve(true); });
  expect(gone).toBe(1);
});
