// Makes a retreat's file at once from commands, each at its own moment, passing over what is refused; it measures nothing.
import { createEventLog } from '../../../electron/host/log/eventLog.ts';
import type { Actor } from '../../../shared/domain/decision.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import type { BranchId, CommandId, Instant, RetreatId } from '../../../shared/units.ts';

/** `name`: of its ids, so that no two files are taken for one. */
export const writeRetreat = (path: string, name: string, deeds: readonly { readonly at: Instant; readonly command: Command }[]): void => {
  const log = createEventLog(path, { retreatId: name.padEnd(32, '0') as RetreatId, branchId: name.padEnd(16, '0') as BranchId }, [], 'OFF');
  let state = emptyState;
  for (const [i, { at, command }] of deeds.entries()) {
    const actor: Actor = { role: 'console', operator: command.type === 'createRetreat' ? command.operator : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) continue;
    const { seq } = log.append({ id: `bench-${String(i).padStart(8, '0')}` as CommandId, at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) });
    state = reduceRow(state, { seq, facts: decision.facts, at });
  }
  log.close();
};
