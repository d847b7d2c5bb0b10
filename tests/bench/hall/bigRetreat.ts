// A retreat of a hundred teams that have all been scored once, made by the commands a facilitator would give; it measures nothing.
import { join } from 'node:path';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { demoPeople } from '../../../shared/library/demoPeople.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { RunId, TeamId } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { drawn, planRun } from '../../shared/samples.ts';

export const TEAMS = 100;
export const teamName = (number: number): string => `Regu ${String(number).padStart(3, '0')}`;

/** Between the exercise's target and its limit, where every second is worth other points; the same `n` gives the same times. */
export const timeOf = (n: number): number => 241 + ((n * 197) % 478);

/** `basedOn` is the version of the sheet before, 0 where there was none. */
export const sheetOf = (team: number, time: number, basedOn: number): Command => ({
  type: 'submitSheet', run: 'r1' as RunId, team: `t${team}` as TeamId, basedOn, mark: { kind: 'finished', time: seconds(time) }, penalties: {},
});

/** Gives the retreat's file; the board of all teams is on the wall. */
export const makeBigRetreat = (folder: string): string => {
  const path = join(folder, 'besar.kompak');
  const host = bareHost({ folders: foldersOf(folder), onNotice: (notice) => void process.stderr.write(`${notice}\n`) });
  try {
    const people = demoPeople();
    const founding = demoCommands().filter(({ type }) => type === 'createRetreat' || type === 'importPeople');
    const names = Array.from({ length: TEAMS }, (_, i) => teamName(i + 1));
    const made = host.current.found([
      ...founding, ...drawn(names, people), planRun,
      ...names.map((_, i) => sheetOf(i + 1, timeOf(i + 1), 0)),
      { type: 'chooseBoard', mode: 'all' }, { type: 'showScene', scene: 'board' },
    ], path);
    if (!made.ok) throw new Error(`the retreat was refused: ${made.refusal.code}`);
    return path;
  } finally {
    host.close();
  }
};
