// Writes a retreat file as long as a very long event, with the sheets and names a real one has; it measures nothing.
import { createHash } from 'node:crypto';
import type { LogRow } from '../../electron/host/log/chain.ts';
import { sealOf } from '../../electron/host/log/chain.ts';
import { createEventLog } from '../../electron/host/log/eventLog.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import type { BranchId, CommandId, RetreatId, RunId, TeamId } from '../../shared/units.ts';
import { instant, seconds } from '../../shared/units.ts';

const TEAMS = 10;

/** Mostly sheets, each of the ten teams in turn; every tenth command another name at the console. */
const commandAt = (n: number): Command => {
  if (n % 10 === 9) return { type: 'changeOperator', name: `Petugas ${n}` };
  const sheet = n - Math.floor(n / 10);
  return {
    type: 'submitSheet', run: 'r1' as RunId, team: `t${1 + (sheet % TEAMS)}` as TeamId, basedOn: Math.floor(sheet / TEAMS),
    mark: { kind: 'finished', time: seconds(1 + (Math.floor(sheet / TEAMS) % 700)) }, penalties: { 'ember-jatuh': sheet % 4 },
  };
};

/** What stands in the file so far. */
export type Written = { readonly rows: number; readonly facts: number };

/** Writes the rows of one command after the other until there is enough. Throws at a refusal. */
export const writeRetreat = (path: string, name: string, commandAt: (written: Written, state: State) => Command, isEnough: (written: Written) => boolean): State => {
  const retreatId = createHash('sha256').update(name).digest('hex').slice(0, 32) as RetreatId;
  const by = { role: 'console', operator: 'Panitia Contoh' } as const;
  const rows: LogRow[] = [];
  let state = emptyState;
  let previous: string = retreatId;
  for (let written: Written = { rows: 0, facts: 0 }; !isEnough(written);) {
    const decision = decide(state, commandAt(written, state), by);
    if ('refusal' in decision) throw new Error(`command ${written.rows} was refused: ${decision.refusal.code}`);
    const unsealed = {
      seq: written.rows + 1, id: `${name}-${written.rows + 1}`.padEnd(12, '-') as CommandId, at: instant(1_747_285_200_000 + written.rows * 5_000),
      actor: JSON.stringify(by), body: JSON.stringify(decision.facts),
    };
    state = reduceRow(state, { seq: unsealed.seq, facts: decision.facts, at: unsealed.at });
    previous = sealOf(previous, unsealed);
    rows.push({ ...unsealed, hash: previous });
    written = { rows: written.rows + 1, facts: written.facts + decision.facts.length };
  }
  createEventLog(path, { retreatId, branchId: retreatId.slice(0, 16) as BranchId }, rows).close();
  return state;
};

export const writeLongRetreat = (path: string, length: number): void => {
  const founding = demoCommands();
  writeRetreat(path, 'long', ({ rows }) => founding[rows] ?? commandAt(rows - founding.length), ({ rows }) => rows >= length);
};
