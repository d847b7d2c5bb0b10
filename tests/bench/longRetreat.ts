// Writes a retreat file as long as a very long event, with the sheets and names a real one has; it measures nothing.
import { createHash } from 'node:crypto';
import type { LogRow } from '../../electron/host/log/chain.ts';
import { sealOf } from '../../electron/host/log/chain.ts';
import { createEventLog } from '../../electron/host/log/eventLog.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
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

export const writeLongRetreat = (path: string, length: number): void => {
  const retreatId = createHash('sha256').update('long').digest('hex').slice(0, 32) as RetreatId;
  const founding = demoCommands();
  const by = { role: 'console', operator: 'Panitia Contoh' } as const;
  const rows: LogRow[] = [];
  let state = emptyState;
  let previous: string = retreatId;
  for (let i = 0; i < length; i++) {
    const decision = decide(state, founding[i] ?? commandAt(i - founding.length), by);
    if ('refusal' in decision) throw new Error(`command ${i} was refused: ${decision.refusal.code}`);
    const unsealed = {
      seq: i + 1, id: `long-${i + 1}`.padEnd(12, '-') as CommandId, at: instant(1_747_285_200_000 + i * 5_000),
      actor: JSON.stringify(by), body: JSON.stringify(decision.facts),
    };
    state = reduceRow(state, { seq: unsealed.seq, facts: decision.facts, at: unsealed.at });
    previous = sealOf(previous, unsealed);
    rows.push({ ...unsealed, hash: previous });
  }
  createEventLog(path, { retreatId, branchId: retreatId.slice(0, 16) as BranchId }, rows).close();
};
