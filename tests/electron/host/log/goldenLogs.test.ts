// One log for each version that was ever released: it must load for ever, and come to the same result.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { LogRow } from '../../../../electron/host/log/chain.ts';
import { sealOf } from '../../../../electron/host/log/chain.ts';
import { factsOf } from '../../../../electron/host/log/factsOf.ts';
import { factSchema } from '../../../../shared/domain/facts.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { standings } from '../../../../shared/domain/standings.ts';

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

it('this version has one, and every kind of fact stands in it', () => {
  const name = `v${manifest.version}.ndjson`;
  expect(logs).toContain(name);
  const kinds = new Set(rowsOf(name).rows.flatMap((row) => factsOf(row, name).map(({ type }) => type)));
  const known = factSchema.options.map((option) => option.unwrap().shape.type.value);
  expect(known.filter((type) => !kinds.has(type))).toEqual([]);
});
