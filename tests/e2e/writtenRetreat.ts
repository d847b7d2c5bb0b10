// Writes a retreat file by commands before a story opens it, for what would take a whole day to bring about; it opens none.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEventLog } from '../../electron/host/log/eventLog.ts';
import { newBranchId, newCommandId, newRetreatId } from '../../electron/host/log/newIds.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import type { Instant } from '../../shared/units.ts';

/** `from`: when its first command was given, in milliseconds since 1970; the others follow by a second each. */
export const writeRetreat = (folder: string, name: string, commands: readonly Command[], from: number): void => {
  mkdirSync(folder, { recursive: true });
  const log = createEventLog(join(folder, `${name}.kompak`), { retreatId: newRetreatId(), branchId: newBranchId() });
  commands.reduce((state, command, i) => {
    const actor = { role: 'console' as const, operator: state.operator === '' ? 'Panitia Contoh' : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
    const at = (from + 1_000 * i) as Instant;
    const row = log.append({ id: newCommandId(), at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) });
    return reduceRow(state, { seq: row.seq, facts: decision.facts, at });
  }, emptyState);
  log.close();
};
