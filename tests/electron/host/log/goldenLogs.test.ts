// One log for each version that was ever released: it must load for ever, and come to the same result.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { LogRow } from '../../../../electron/host/log/chain.ts';
import { sealOf } from '../../../../electron/host/log/chain.ts';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { factsOf } from '../../../../electron/host/log/factsOf.ts';
import { factSchema } from '../../../../shared/domain/facts.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import type { BranchId, RetreatId } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';
import { folderForTest, onLaptop } from '../onLaptop.ts';

const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../../../package.json', import.meta.url)), 'utf8')) as { readonly version: string };
const folder = fileURLToPath(new URL('../../../logs/', import.meta.url));
const logs = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
const rowsOf = (name: string) => {
  const lines = readFileSync(`${folder}${name}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);
  return { rows: lines.slice(0, -1) as readonly LogRow[], outcome: lines.at(-1) };
};

it.each(logs)('%s loads, its chain holds, and it comes to what it came to', (name) => {
  const { rows, outcome } = rowsOf(name);
  let previous = 'golden'.padEnd(32, '0');
  let state = emptyState;
  for (const row of rows) {
    expect(row.hash).toBe(sealOf(previous, row));
    previous = row.hash;
    state = reduceRow(state, { seq: row.seq, facts: factsOf(row, name), at: row.at });
  }
  expect({
    name: state.retreat?.name, operator: state.operator, people: state.people.length,
    places: standings(state).map((row) => [row.team.name, row.total, row.place]),
  }).toEqual(outcome);
});

it.each(logs)('%s comes to the same whether this laptop checked it before or not', (name) => {
  // Both at one moment: on a busy machine the time between them would be an outage of its own.
  const at = instant(Date.now());
  const laptop = onLaptop(folderForTest(), at);
  const path = laptop.files.freePath('lama');
  createEventLog(path, { retreatId: 'golden'.padEnd(32, '0') as RetreatId, branchId: 'golden'.padEnd(16, '0') as BranchId }, rowsOf(name).rows).close();
  laptop.current.openPath(path);
  const checked = laptop.current.state();
  const again = laptop.again(at);
  again.current.openPath(path);
  expect(checked.people.length).toBeGreaterThan(0);
  expect(again.current.state()).toStrictEqual(checked);
});

it('this version has one, and every kind of fact stands in it', () => {
  const name = `v${manifest.version}.ndjson`;
  expect(logs).toContain(name);
  const kinds = new Set(rowsOf(name).rows.flatMap((row) => factsOf(row, name).map(({ type }) => type)));
  const known = factSchema.options.map((option) => option.unwrap().shape.type.value);
  expect(known.filter((type) => !kinds.has(type))).toEqual([]);
});
