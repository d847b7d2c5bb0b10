// The played demo as rows of a log, and as the retreat that is open on a laptop; made at once from its facts instead of command by command.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LogRow } from '../../../electron/host/log/chain.ts';
import { sealOf } from '../../../electron/host/log/chain.ts';
import { createEventLog } from '../../../electron/host/log/eventLog.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { BranchId, CommandId, RetreatId } from '../../../shared/units.ts';
import type { Laptop } from './onLaptop.ts';
import { folderForTest, onLaptop } from './onLaptop.ts';

const RETREAT = 'a1'.repeat(16) as RetreatId;

/** `more`: what is done after the last of it. */
export const playedRows = (seed: number, more: readonly Command[] = []): { readonly rows: readonly LogRow[]; readonly state: State } => {
  const rows: LogRow[] = [];
  let state = emptyState;
  const deeds = playedDeeds(seed);
  const last = deeds.at(-1)?.at;
  if (last === undefined) throw new Error('nothing is played');
  for (const [i, { at, command }] of [...deeds, ...more.map((each) => ({ at: last, command: each }))].entries()) {
    const actor = { role: 'console' as const, operator: command.type === 'createRetreat' ? command.operator : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
    const row = { seq: i + 1, id: `played-${String(i).padStart(8, '0')}` as CommandId, at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) };
    rows.push({ ...row, hash: sealOf(rows.at(-1)?.hash ?? RETREAT, row) });
    state = reduceRow(state, { seq: row.seq, facts: decision.facts, at });
  }
  return { rows, state };
};

export const playedLaptop = (seed: number, more: readonly Command[] = []): Laptop & { readonly path: string } => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'retreats'), { recursive: true });
  const path = join(folder, 'retreats', 'Retret.kompak');
  createEventLog(path, { retreatId: RETREAT, branchId: 'b2'.repeat(8) as BranchId }, playedRows(seed, more).rows, 'OFF').close();
  const laptop = onLaptop(folder);
  const opened = laptop.current.openPath(path);
  if (!opened.ok || !opened.value.opened) throw new Error('the played file does not open');
  return { ...laptop, path };
};
