// A laptop on which the played demo is open, made at once from its facts instead of command by command.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEventLog } from '../../../electron/host/log/eventLog.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { BranchId, CommandId, RetreatId } from '../../../shared/units.ts';
import type { Laptop } from './onLaptop.ts';
import { folderForTest, onLaptop } from './onLaptop.ts';

/** Writes the file without flushing it: nothing is asked of it before it is whole. */
export const writePlayed = (path: string, seed: number, more: readonly Command[] = []): void => {
  const log = createEventLog(path, { retreatId: 'a1'.repeat(16) as RetreatId, branchId: 'b2'.repeat(8) as BranchId }, [], 'OFF');
  let state = emptyState;
  const deeds = playedDeeds(seed);
  const last = deeds.at(-1)?.at;
  if (last === undefined) throw new Error('nothing is played');
  for (const [i, { at, command }] of [...deeds, ...more.map((command) => ({ at: last, command }))].entries()) {
    const actor = { role: 'console' as const, operator: command.type === 'createRetreat' ? command.operator : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
    const { seq } = log.append({ id: `played-${String(i).padStart(8, '0')}` as CommandId, at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) });
    state = reduceRow(state, { seq, facts: decision.facts, at });
  }
  log.close();
};

export const playedLaptop = (seed: number, more: readonly Command[] = []): Laptop & { readonly path: string } => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'retreats'), { recursive: true });
  const path = join(folder, 'retreats', 'Retret.kompak');
  writePlayed(path, seed, more);
  const laptop = onLaptop(folder);
  const opened = laptop.current.openPath(path);
  if (!opened.ok || !opened.value.opened) throw new Error('the played file does not open');
  return { ...laptop, path };
};
