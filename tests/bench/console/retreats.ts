// The two retreats in which the console is measured: the demo, and one of 300 people in 30 teams with 40 scored runs; it measures nothing.
import { join } from 'node:path';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { RunId, TeamId } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { createRetreat, drawn, importPeople, personFields, planRun } from '../../shared/samples.ts';
import { writeRetreat } from '../longRetreat.ts';

const [PEOPLE, TEAMS, RUNS] = [300, 30, 40];
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

export const makeDemo = (folder: string): string => {
  const path = join(folder, 'contoh.kompak');
  const host = bareHost({ folders: foldersOf(folder), onNotice: (notice) => void process.stderr.write(`${notice}\n`) });
  try {
    const made = host.current.found(demoCommands(), path);
    if (!made.ok) throw new Error(`the demo was refused: ${made.refusal.code}`);
    return path;
  } finally {
    host.close();
  }
};

const largeCommands = (): readonly Command[] => {
  const people = upTo(PEOPLE).map((n) => personFields(n + 1));
  return [
    createRetreat, importPeople(...people), ...drawn(upTo(TEAMS).map((n) => `Regu ${String(n + 1).padStart(2, '0')}`), people), ...upTo(RUNS).map(() => planRun),
    ...upTo(RUNS * TEAMS).map((n): Command => ({
      type: 'submitSheet', run: `r${1 + Math.floor(n / TEAMS)}` as RunId, team: `t${1 + (n % TEAMS)}` as TeamId, basedOn: 0,
      mark: { kind: 'finished', time: seconds(241 + ((n * 197) % 478)) }, penalties: { 'ember-jatuh': n % 4 },
    })),
  ];
};

export const makeLarge = (folder: string): string => {
  const path = join(folder, 'besar.kompak');
  const commands = largeCommands();
  writeRetreat(path, 'large', ({ rows }) => commands[rows] ?? planRun, ({ rows }) => rows >= commands.length);
  return path;
};
