// The two measuring commands: what they print, what they call good, and how they refuse a name that does not exist.
import { expect, test } from 'vitest';
import type { Bench, Figure } from '../bench/benchCommand.ts';
import { benchCommand } from '../bench/benchCommand.ts';
import { benches } from '../bench/benches.ts';
import type { Goal } from '../bench/goal.ts';
import { holdsAgainst } from '../bench/goal.ts';
import type { Fault, Outcome } from '../faults/faultsCommand.ts';
import { faultsCommand } from '../faults/faultsCommand.ts';
import { rows } from '../faults/rows.ts';

const screen = () => {
  const [out, err]: [string[], string[]] = [[], []];
  return { out, err, to: { out: (line: string) => { out.push(line); }, progress: (line: string) => { err.push(line); } } };
};
const bench = (...figures: readonly Figure[]): Bench => () => Promise.resolve(figures);
const fault = (outcome: Omit<Outcome, 'tries'>, control = false): Fault => ({ control, tries: 7, run: (tries) => Promise.resolve({ tries, ...outcome }) });
const nothing = { lost: 0, doubled: 0, silent: 0 };

const runBench = async (figures: readonly Figure[], ...args: readonly string[]) => {
  const { out, err, to } = screen();
  return { code: await benchCommand(args, { storage: bench(...figures), draw: bench(...figures) }, to), out, err };
};
const runFaults = async (table: Readonly<Record<string, Fault>>, ...args: readonly string[]) => {
  const { out, err, to } = screen();
  return { code: await faultsCommand(args, table, to), out, err };
};

test.each<[number, Goal, boolean]>([
  [33, '<= 33', true], [33.01, '<= 33', false], [0.5, '>= 0.5', true], [0.49, '>= 0.5', false], [0, '> 0', false], [1, '> 0', true], [-1, '< 0', true], [0, '< 0', false],
])('%d against "%s": %s', (value, goal, expected) => expect(holdsAgainst(value, goal)).toBe(expected));

test('a bench ends in one line of JSON, after a table unless --json', async () => {
  const figure: Figure = { name: 'ack_p95_ms', value: 2.4567, unit: 'ms', goal: '<= 33' };
  const expected = { bench: 'storage', figures: [{ name: 'ack_p95_ms', value: 2.46, unit: 'ms', goal: '<= 33', holds: true }] };
  const shown = await runBench([figure], 'storage');
  expect([shown.code, JSON.parse(shown.out.at(-1) ?? '')]).toEqual([0, expected]);
  expect(shown.out[0]).toContain('ack_p95_ms');
  const plain = await runBench([figure], 'storage', '--json');
  expect(plain.out).toEqual([JSON.stringify(expected)]);
});

test('a figure is rounded before it is judged, so that the printed one tells', async () => {
  expect((await runBench([{ name: 'a', value: 33.004, unit: 'ms', goal: '<= 33' }], 'storage')).code).toBe(0);
  expect((await runBench([{ name: 'a', value: 33.006, unit: 'ms', goal: '<= 33' }], 'storage')).code).toBe(1);
});

test('a bench without a figure does not hold', async () => expect((await runBench([], 'storage')).code).toBe(1));

test.each([[['gambar']], [[]], [['storage', 'draw']], [['storage', '--tries', '3']], [['--nonsense']], [['toString']]])('bench %j is refused by a sentence that names what exists', async (args) => {
  const { code, out, err } = await runBench([], ...args);
  expect([code, out]).toEqual([2, []]);
  expect(err.join()).toContain('storage, draw');
});

test('faults ends in one line of JSON with a row each, all rows when none is named', async () => {
  const table = { kill: fault(nothing), kill_control: fault({ ...nothing, lost: 3 }, true) };
  const { code, out } = await runFaults(table);
  expect([code, JSON.parse(out.at(-1) ?? '')]).toEqual([0, { faults: [
    { fault: 'kill', tries: 7, lost: 0, doubled: 0, silent: 0, control: false, holds: true },
    { fault: 'kill_control', tries: 7, lost: 3, doubled: 0, silent: 0, control: true, holds: true },
  ] }]);
  expect((await runFaults(table, 'kill', '--json', '--tries', '2')).out).toEqual([
    '{"faults":[{"fault":"kill","tries":2,"lost":0,"doubled":0,"silent":0,"control":false,"holds":true}]}',
  ]);
});

test.each<[string, Fault]>([
  ['that loses', fault({ ...nothing, lost: 1 })], ['that doubles', fault({ ...nothing, doubled: 1 })], ['that is silent', fault({ ...nothing, silent: 1 })],
  ['that breaks down', { ...fault(nothing), run: () => Promise.reject(new Error('the host ended')) }], ['that is a control and loses nothing', fault(nothing, true)],
])('a row %s does not hold', async (_, row) => {
  const { code, out } = await runFaults({ row });
  expect([code, (JSON.parse(out.at(-1) ?? '') as { faults: { holds: boolean }[] }).faults[0]?.holds]).toEqual([1, false]);
});

test('a row that breaks down says why', async () => {
  const broken: Fault = { ...fault(nothing), run: () => Promise.reject(new Error('the host ended')) };
  expect((await runFaults({ broken, kill: fault(nothing) })).err.join()).toContain('the host ended');
});

test.each([[['gambar']], [['kill', '--tries', '0']], [['kill', '--tries', 'x']], [['--nonsense']]])('faults %j is refused, and nothing is tried', async (args) => {
  const { code, out, err } = await runFaults({ kill: fault(nothing) }, ...args);
  expect([code, out, err.length]).toEqual([2, [], 1]);
});

test('the promised names exist', () => {
  expect(Object.keys(benches)).toContain('storage');
  expect(Object.keys(rows)).toEqual(expect.arrayContaining(['kill', 'kill_timer']));
  expect(Object.values(rows).some((row) => row.control)).toBe(true);
});
