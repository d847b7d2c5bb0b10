// `kompak draw`: the same teams from a spreadsheet, however its rows stand, from a retreat file and from a text; and clear words for what makes no sense.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';
import { levelsOf } from '../../../../shared/domain/draw/evenness/levels.ts';
import { defaultPlan } from '../../../../shared/domain/draw/plan.ts';
import { rosterText, witnessText } from '../../../../shared/domain/draw/record/rosterText.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import type { PersonId } from '../../../../shared/units.ts';

const csv = 'tests/fixtures/demo-peserta.csv';
const people = demoPeople().map((each, i) => ({ ...each, id: `p${i + 1}` as PersonId }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-draw-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = async (...typed: readonly string[]) => {
  const [out, err] = [[] as string[], [] as string[]];
  const into = (lines: string[]) => (chunk: string | Uint8Array): boolean => lines.push(...String(chunk).trimEnd().split('\n')) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(into(out));
  vi.spyOn(process.stderr, 'write').mockImplementation(into(err));
  const code = await runCommandLine(typed);
  vi.restoreAllMocks();
  return { code, out, err };
};

type Answer = { readonly teams: readonly { readonly name: string; readonly people: readonly number[] }[]; readonly objective: number; readonly bound: number; readonly gap: number; readonly ms: number; readonly seed: string };
const answerOf = (out: readonly string[]): Answer => JSON.parse(out.at(-1) ?? '') as Answer;
const hashes = (out: readonly string[]): readonly string[] => out.slice(0, 3).map((line) => /[0-9a-f]{64}$/.exec(line)?.[0] ?? line);

it('draws the same teams from a table, a shuffled table, a spreadsheet, a retreat and a text', async () => {
  const first = await run('draw', '--roster', csv, '--teams', '10', '--seed', '0042', '--json');
  const answer = answerOf(first.out);
  expect([first.code, first.out.length, answer.gap, answer.seed]).toEqual([0, 4, 0, '42']);
  expect(Object.keys(answer)).toEqual(['teams', 'objective', 'bound', 'gap', 'ms', 'seed']);
  expect(answer.teams.flatMap((team) => team.people).toSorted((a, b) => a - b)).toEqual(people.map((_, i) => i + 1));
  expect(answer.teams[0]?.name).toBe('Arjuno');

  const [heading = '', ...rows] = readFileSync(csv, 'utf8').trimEnd().split(/\r?\n/);
  const turned = join(folder, 'turned.csv');
  writeFileSync(turned, [heading, ...rows.toReversed()].join('\n'));
  const reversed = await run('draw', '--roster', turned, '--teams', '10', '--seed', '42', '--json');
  expect(hashes(reversed.out)).toEqual(hashes(first.out));
  expect(answerOf(reversed.out).teams).toEqual(answer.teams.map(({ name, people: seats }) => ({ name, people: seats.map((row) => 101 - row).toReversed() })));

  const workbook = await run('draw', '--roster', 'tests/fixtures/demo-peserta.xlsx', '--teams', '10', '--seed', '42', '--json');
  expect([hashes(workbook.out), answerOf(workbook.out).teams]).toEqual([hashes(first.out), answer.teams]);

  const retreat = join(folder, 'a.kompak');
  await run('demo', '--into', retreat, '--data', folder);
  const ofRetreat = await run('draw', retreat, '--teams', '10', '--seed', '42', '--json');
  expect([hashes(ofRetreat.out), answerOf(ofRetreat.out).teams]).toEqual([hashes(first.out), answer.teams]);

  const standing = demoCommands().find((command) => command.type === 'drawTeams');
  const repeated = await run('draw', retreat, '--seed', standing?.seed ?? '', '--json');
  expect([hashes(repeated.out)[0], hashes(repeated.out)[2]]).toEqual([standing?.listHash, standing?.resultHash]);
  expect(answerOf(repeated.out).teams).toEqual(standing?.teams.map(({ name, members }) => ({ name, people: members.map((id) => Number(id.slice(1))).toSorted((a, b) => a - b) })));

  const text = join(folder, 'p.txt');
  const plan = { ...defaultPlan, attributes: defaultPlan.attributes.filter(({ name }) => name !== 'condition') };
  const { problem, people: ids } = levelsOf(people, plan, new Set());
  writeFileSync(text, rosterText(problem, null));
  const ofText = await run('draw', '--text', text, '--seed', '42', '--json');
  expect(hashes(ofText.out)).toEqual(hashes(first.out));
  const asEntered = answerOf(ofText.out).teams.map(({ people: seats }) => seats.map((line) => Number(ids[line - 1]?.slice(1))).toSorted((a, b) => a - b));
  expect(asEntered).toEqual(answer.teams.map((team) => team.people));
});

it('without --json one team a line', async () => {
  const { out } = await run('draw', '--roster', csv, '--teams', '10', '--seed', '42');
  expect(out[3]).toMatch(/^Pasangan sejenis/);
  expect(out.slice(4).map((line) => line.split('\t')[0]).slice(0, 2)).toEqual(['Arjuno', 'Semeru']);
  expect(out.length).toBe(14);
});

describe('what makes no sense', () => {
  it.each([
    [[], 'satu sumber'], [['a.kompak', '--text', 'b', '--seed', '1'], 'satu sumber'], [['--roster', csv, '--seed', '1'], '--teams 10'],
    [['--roster', csv, '--teams', '1', '--seed', '1'], '"1" bukan banyaknya tim'], [['--roster', csv, '--teams', '10'], '--seed 271828'],
    [['--roster', csv, '--teams', '10', '--seed', '4x'], '"4x" bukan benih'], [['--text', 'b', '--teams', '10', '--seed', '1'], 'jangan tulis --teams'],
    [['a.kompak', 'b.kompak', '--seed', '1'], '"b.kompak" tidak dimengerti'],
  ])('%j: exit 2', async (typed, said) => {
    const { code, out, err } = await run('draw', ...typed);
    expect([code, out]).toEqual([2, []]);
    expect(err[0]).toContain(said);
  });
  it('a file that is missing, changed, counted only, or too few people: exit 1', async () => {
    const { problem } = levelsOf(people, { ...defaultPlan, attributes: [{ name: 'condition', weight: 1 }] }, new Set());
    const [changed, counted] = [join(folder, 'changed.txt'), join(folder, 'counted.txt')];
    writeFileSync(changed, rosterText(problem, null).replace('k\t10', 'k\t9\t'));
    writeFileSync(counted, witnessText(problem, null).text);
    const few = join(folder, 'few.csv');
    writeFileSync(few, 'Nama;Unit Kerja\nAyu;Setda\nBagus;Setda\n');
    const said = async (...typed: readonly string[]) => {
      const { code, err } = await run('draw', ...typed, '--seed', '1');
      return `${code} ${err[0] ?? ''}`;
    };
    expect(await said('--text', join(folder, 'none.txt'))).toMatch(/^1 .*tidak ditemukan/);
    expect(await said('--text', changed)).toMatch(/^1 .*sudah diubah/);
    expect(await said('--text', counted)).toMatch(/^1 .*dirahasiakan/);
    expect(await said('--roster', few, '--teams', '3')).toMatch(/^1 .*2 peserta untuk 3 tim/);
  });
});
