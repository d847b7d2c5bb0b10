// Kills the host at random moments under load; what it acknowledged must be there once, and asking again must change nothing.
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import type { CommandId, RunId, TeamId } from '../../shared/units.ts';
import { seconds } from '../../shared/units.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { envelopeOf, openConsole, SocketEnded } from './consoleWindow.ts';
import { examineFile } from './examineFile.ts';
import type { Fault, Outcome } from './faultsCommand.ts';
import { inFreshFolder, killWhileStarting, makeDemo, startHost } from './hostProcess.ts';

/** Commands in flight at a time; each lane sends its next one when the last is answered. */
const LANES = 8;
const SHEET_LANES = 6;
/** How many of the acknowledged commands are sent once more after each restart. */
const ASKED_AGAIN = 24;

/** The n-th command of a lane; a sheet builds on the version before it, so that neither a gap nor a double could go unnoticed. */
const commandOf = (lane: number, n: number): Command => (lane >= SHEET_LANES
  ? { type: 'changeOperator', name: `Petugas ${lane}.${n}` }
  : {
    type: 'submitSheet', run: 'r1' as RunId, team: `t${lane + 1}` as TeamId, basedOn: n,
    mark: { kind: 'finished', time: seconds(1 + (n % 700)) }, penalties: { 'ember-jatuh': n % 5 },
  });

type Lane = { readonly number: number; done: number; open: Envelope | null };
type Books = { readonly acknowledged: Map<CommandId, number | null>; readonly lost: Set<CommandId>; doubled: number };

/** Sends until the socket ends. What was on its way then stays open, and goes out again under the same id. */
const drive = async (lane: Lane, console_: ConsoleWindow, books: Books, isControl: boolean): Promise<void> => {
  for (;;) {
    const envelope = lane.open ?? envelopeOf(commandOf(lane.number, lane.done));
    lane.open = envelope;
    // The control's lie: it takes a command for stored as soon as it has been sent.
    if (isControl) books.acknowledged.set(envelope.id, null);
    try {
      const answer = await console_.send(envelope);
      // Each command fits the one before it, so a refusal says that the host knows another past than it told.
      if (answer.ok) books.acknowledged.set(envelope.id, answer.value.seq);
      else books.lost.add(envelope.id);
    } catch (error) {
      if (error instanceof SocketEnded) return;
      throw error;
    }
    lane.done += 1;
    lane.open = null;
  }
};

const askAgain = async (console_: ConsoleWindow, sent: ReadonlyMap<CommandId, Envelope>, books: Books): Promise<void> => {
  for (const [id, envelope] of [...sent].slice(-ASKED_AGAIN)) {
    const before = books.acknowledged.get(id);
    const answer = await console_.send(envelope);
    if (before !== undefined && before !== null && !(answer.ok && answer.value.seq === before)) books.doubled += 1;
  }
};

/** What each fact of the load says it did; the same twice is a double, whatever its id. */
const doingsOf = (body: string): readonly string[] =>
  (JSON.parse(body) as readonly Record<string, unknown>[]).flatMap((fact) => (
    fact['type'] === 'operatorChanged' ? [`operator ${String(fact['name'])}`]
      : fact['type'] === 'sheetSubmitted' ? [`sheet ${String(fact['team'])} ${String(fact['version'])}`] : []));

const examined = (file: string, books: Books): { readonly problem: string | null; readonly rows: number } => {
  const { rows, problem } = examineFile(file);
  const ids = new Set(rows.map((row) => row.id));
  for (const id of books.acknowledged.keys()) if (!ids.has(id)) books.lost.add(id);
  const doings = rows.flatMap((row) => doingsOf(row.body));
  books.doubled = Math.max(books.doubled, rows.length - ids.size + doings.length - new Set(doings).size);
  return { problem, rows: rows.length };
};

const killing = (tries: number, progress: (line: string) => void, isControl: boolean): Promise<Outcome> => inFreshFolder(async (data) => {
  const file = await makeDemo(data);
  const lanes = Array.from({ length: LANES }, (_, number): Lane => ({ number, done: 0, open: null }));
  const books: Books = { acknowledged: new Map(), lost: new Set(), doubled: 0 };
  const sent = new Map<CommandId, Envelope>();
  let silent = 0;
  for (let round = 1; round <= tries; round++) {
    // Some are killed before they are ready: while they open the file, and perhaps mend what the kill before left.
    if (round % 5 === 0) await killWhileStarting(data, file, Math.random() * 800);
    const host = await startHost(data, file);
    const console_ = await openConsole(host.address);
    if (!isControl) await askAgain(console_, sent, books);
    const driving = Promise.all(lanes.map((lane) => drive(lane, {
      ...console_,
      send: (envelope) => {
        sent.set(envelope.id, envelope);
        return console_.send(envelope);
      },
    }, books, isControl)));
    await Promise.race([pause(20 + Math.random() * 130), driving]);
    await host.kill();
    await driving;
    const { problem, rows } = examined(file, books);
    // The next start opens this file without a word, or fails and ends the row.
    if (problem !== null) silent += 1;
    if (round % 10 === 0 || round === tries) progress(`${round} kills, ${books.acknowledged.size} acknowledged, ${rows} records, ${books.lost.size} lost`);
  }
  const host = await startHost(data, file);
  await host.stop();
  const { problem } = examined(file, books);
  return { tries, lost: books.lost.size, doubled: books.doubled, silent: silent + (problem === null ? 0 : 1) };
});

export const kill: Fault = { control: false, tries: 200, run: (tries, progress) => killing(tries, progress, false) };
/** The same, with a console that takes sent for stored: the row above would see what it loses. */
export const killControl: Fault = { control: true, tries: 20, run: (tries, progress) => killing(tries, progress, true) };
