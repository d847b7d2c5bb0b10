// Entry, on a disk of 2 MB: a host works until the disk is full, is asked and looked at while it is, and goes on once there is room; each try fills it to another point.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Envelope } from '../../../shared/domain/commands.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { CommandId } from '../../../shared/units.ts';
import { millis } from '../../../shared/units.ts';
import { auditFile } from '../auditFile.ts';
import type { ConsoleWindow } from '../consoleWindow.ts';
import { envelopeOf, openConsole } from '../consoleWindow.ts';
import type { Outcome } from '../faultsCommand.ts';
import { granted, steppedClock } from '../hostAt.ts';
import { load } from '../load.ts';
import { fillUp } from './fillUp.ts';

export type FullDiskReport = Outcome & { readonly first: string | null };

/** More than a try could write into the room that is left. */
const MOST_COMMANDS = 400;
/** Room left at the start of a try, in pages: so that now the log, now the witness, now a small file meets the end. */
const ROOM = 24;
/** From room on the disk to a command that is stored again. */
const RECOVERS_WITHIN = 2_000;
const SECOND = millis(1_000);

const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('backups') && name.includes('.kompak')).toSorted();

type Try = { readonly lost: boolean; readonly doubled: boolean; readonly silent: boolean; readonly said: string };

const work = async (folder: string, ballast: string, room: number): Promise<Try> => {
  const wrong: string[] = [];
  const troubles: string[] = [];
  const clock = steppedClock();
  mkdirSync(folder);
  const node = await startNodeHost({ folders: foldersOf(folder), clock, pages: folder, onNotice: (notice) => { troubles.push(notice); } });
  const { current } = node.host;
  granted(current.found(demoCommands()));
  granted(current.backUp());
  const file = current.path() ?? '';
  const console_ = await openConsole(node.server.admit('console'));
  const acknowledged = new Map<CommandId, number>();
  const stored = async (window: ConsoleWindow, envelope: Envelope): Promise<string | null> => {
    const answer = await window.send(envelope);
    if (answer.ok) acknowledged.set(envelope.id, answer.value.seq);
    return answer.ok ? null : answer.refusal.code;
  };
  const commands = load();
  // A timer runs, and comes to its end while the disk is full.
  await stored(console_, envelopeOf(commands.next().value));

  fillUp(ballast, room);
  let refused: Envelope | null = null;
  for (let i = 0; i < MOST_COMMANDS && refused === null; i++) {
    const envelope = envelopeOf(commands.next().value);
    const code = await stored(console_, envelope);
    if (code !== null) refused = envelope;
    if (code !== null && code !== 'diskFull') wrong.push(`the full disk was refused as ${code}`);
    clock.step(SECOND);
  }
  if (refused === null) wrong.push('the disk never became full');
  const held = backupsIn(folder);
  const backup = current.backUp();
  if (backup.ok || (backup.refusal.code !== 'diskFull' && backup.refusal.code !== 'cannotWrite')) wrong.push(`a backup onto the full disk was answered ${JSON.stringify(backup)}`);
  if (backupsIn(folder).join() !== held.join()) wrong.push(`backups before ${held.join()}, after ${backupsIn(folder).join()}`);
  for (let i = 0; i < 40; i++) clock.step(millis(60_000));
  // Everything can still be looked at, also from a window that is opened now.
  const second = await openConsole(node.server.admit('console'));
  if ((await second.shown('retreat')).view === null) wrong.push('the retreat is not shown on the full disk');
  if (current.journal({ before: null, run: null, team: null }).total < acknowledged.size) wrong.push('the journal is short on the full disk');

  rmSync(ballast);
  const freed = performance.now();
  if (refused !== null && await stored(second, refused) !== null) wrong.push('still refused with room on the disk');
  if (performance.now() - freed > RECOVERS_WITHIN) wrong.push(`took ${Math.round(performance.now() - freed)} ms to recover`);
  for (let i = 0; i < 3; i++) clock.step(SECOND);
  if (await stored(second, envelopeOf({ type: 'changeOperator', name: 'Setelah lega' })) !== null) wrong.push('refused after it had recovered');
  if (current.safety()?.witnessBehind !== false) wrong.push('the witness has not caught up');
  const state = current.state();
  await node.close();
  const audit = auditFile(file, acknowledged, state);
  return { lost: audit.lost > 0, doubled: audit.doubled > 0, silent: audit.wrong !== null || wrong.length > 0, said: `${audit.lost} lost; ${audit.wrong ?? 'whole'}; ${wrong.join('; ')}` };
};

const [disk = '', tries = '0'] = process.argv.slice(2);
const report = { tries: 0, lost: 0, doubled: 0, silent: 0, first: null as string | null };
for (let i = 0; i < Number(tries); i++) {
  const room = i % ROOM;
  const folder = join(disk, `try-${i}`);
  const { lost, doubled, silent, said } = await work(folder, join(disk, 'ballast'), room);
  rmSync(folder, { recursive: true });
  report.tries += 1;
  report.lost += Number(lost);
  report.doubled += Number(doubled);
  report.silent += Number(silent);
  if (lost || doubled || silent) report.first ??= `${room} pages of room: ${said}`;
}
process.stdout.write(JSON.stringify(report satisfies FullDiskReport));
// The host's own server and timers are let go with the process.
process.exit(0);
