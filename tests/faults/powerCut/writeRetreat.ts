// Entry: a host that takes in a load, one command after another, and prints each one it has acknowledged; its writes are recorded from outside.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Durability } from '../../../electron/host/log/database.ts';
import { createEventLog } from '../../../electron/host/log/eventLog.ts';
import { createCommandDesk } from '../../../electron/host/commandDesk.ts';
import type { Answer } from '../../../shared/contract.ts';
import type { Envelope } from '../../../shared/domain/commands.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { BranchId, RetreatId } from '../../../shared/units.ts';
import { envelopeOf } from '../consoleWindow.ts';
import { granted, hostAt, steppedClock } from '../hostAt.ts';
import { load } from '../load.ts';
import { ackLine, foundedLine } from './books.ts';

/** The writes of a host as it is, with its witness; or of its log alone at a durability that must not be enough. */
export type Writer = 'host' | Exclude<Durability, 'FULL'>;

type Writing = { readonly path: string; readonly send: (envelope: Envelope) => Answer<{ readonly seq: number }>; readonly close: () => void };

const byHost = (folder: string): Writing => {
  const { host } = hostAt(folder);
  granted(host.current.found(demoCommands()));
  return { path: host.current.path() ?? '', send: (envelope) => host.current.send(envelope), close: () => host.close() };
};

/** Without a witness: its own flush would bring back what the log lost. */
const byLogAlone = (folder: string, durability: Durability): Writing => {
  const path = join(folder, 'retret.kompak');
  const ids = { retreatId: '0'.repeat(32) as RetreatId, branchId: '0'.repeat(16) as BranchId };
  const log = createEventLog(path, ids, [], durability);
  const nothing = (): void => undefined;
  const retreat = createCommandDesk(log, [], {
    clock: steppedClock(), attended: true, vouched: true, lastAlive: null, onChange: nothing, onRow: nothing, onFault: nothing,
  });
  for (const command of demoCommands()) granted(retreat.send(envelopeOf(command), 'console'));
  return { path, send: (envelope) => retreat.send(envelope, 'console'), close: () => retreat.close() };
};

const [folder = '', writer = 'host', count = '0'] = process.argv.slice(2);
const { path, send, close } = writer === 'host' ? byHost(folder) : byLogAlone(folder, writer as Durability);
// From here on a power cut can take nothing that was not acknowledged.
writeSync(1, foundedLine(demoCommands().length, path));
const commands = load();
for (let i = 0; i < Number(count); i++) {
  const envelope = envelopeOf(commands.next().value);
  const { seq } = granted(send(envelope));
  writeSync(1, ackLine(seq, envelope.id));
  // Backups and the like come between two commands.
  await turn();
}
close();
