// Where the commands of the open retreat come in: each is stored once, however often it is given, and only then believed; nobody else appends new facts to it. It knows no window and no topic.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Answer } from '../../shared/contract.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Fact } from '../../shared/domain/facts.ts';
import type { Role } from '../../shared/domain/decision.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { nextRowAt } from '../../shared/domain/reveal/reveal.ts';
import { nextDeadline } from '../../shared/domain/timer/ends.ts';
import { parseFacts } from '../../shared/parse.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/units.ts';
import { between, instant, millis } from '../../shared/units.ts';
import type { LogRow } from './log/chain.ts';
import type { EventLog } from './log/eventLog.ts';
import { factsOf } from './log/factsOf.ts';
import { newCommandId } from './log/newIds.ts';
import { FileProblem } from './fileProblem.ts';
import type { Clock } from './ports.ts';

/** Kept with each row: another command under its id must not be taken for stored. */
const digestOf = (command: Command): string => createHash('sha256').update(JSON.stringify(command)).digest('base64');
/** undefined: of an older version's row, or one the host noted by itself, which says it anew whenever it tries again. */
const digestIn = (actor: string): string | undefined => (JSON.parse(actor) as { readonly digest?: string }).digest;

/** Two clocks that differ by less than this are the same clock, read twice. */
const SAME_CLOCK = millis(2_000);
/** A shorter outage is nothing to ask about. */
const SHORTEST_OUTAGE = millis(1_000);
/** How long a late end waits for the word that the laptop slept. */
const WORD_OF_SLEEP = millis(2_000);
/** Until the host tries again to store what it notes by itself. */
const TRY_AGAIN = millis(1_000);

/** No later try would come to anything else. */
const isFinal = ({ code }: Refusal): boolean => code === 'malformed' || code === 'fileFull' || code === 'fileEnded';

export type CommandDesk = {
  state(): State;
  /** Decides, stores and believes, without a pause in between. The same id again is answered and not repeated. */
  send(envelope: Envelope, role: Role): Answer<{ readonly seq: number }>;
  /** The laptop slept from then to then: a timer that ran meanwhile is asked about, and a show waits for a key. */
  slept(from: Instant, to: Instant): void;
  close(): void;
};

type Surroundings = {
  readonly clock: Clock;
  readonly attended: boolean;
  /** This laptop's witness knows every row: what is in them need not be checked again. */
  readonly vouched: boolean;
  /** The last moment this retreat is known to have been alive on this laptop, or null. */
  readonly lastAlive: Instant | null;
  readonly onChange: (state: State) => void;
  /** Each row as soon as it is on the disk, before the command is answered. */
  readonly onRow: (row: LogRow) => void;
  /** What went wrong while nobody was waiting for an answer. */
  readonly onFault: (error: unknown, doing: string) => void;
};

/** `rows`: all of the log's, verified or verifying as they are read. */
export const createCommandDesk = (
  log: EventLog, rows: Iterable<LogRow>, { clock, attended, vouched, lastAlive, onChange, onRow, onFault }: Surroundings,
): CommandDesk => {
  const name = basename(log.path);
  let state = emptyState;
  let last = instant(0);
  let seq = 0;
  let disarm = (): void => undefined;
  let isClosed = false;

  const fold = (row: LogRow, facts: readonly Fact[]): void => {
    state = reduceRow(state, { seq: row.seq, facts, at: row.at });
    last = row.at;
    seq = row.seq;
  };
  const believe = (row: LogRow, facts: readonly Fact[]): void => {
    onRow(row);
    fold(row, facts);
    for (const fact of facts) if (fact.type === 'clockSet') clock.set(fact.now);
  };
  /** A command whose storing could not be told of when it was sent, and that was stored. */
  const catchUp = (): void => {
    if (log.head().seq === seq) return;
    for (const row of log.rows(seq)) believe(row, factsOf(row, name));
  };

  /** What the host notes by itself while nobody waits for an answer; what the disk does not take now it takes later, under the same id: it may have taken it all the same. */
  const note = (doing: Command['type'], command: () => Command, id = newCommandId()): void => {
    if (isClosed) return;
    try {
      byHost(command(), id);
      onChange(state);
    } catch (error) {
      onFault(error, doing);
      clock.after(TRY_AGAIN, () => note(doing, command, id));
    }
  };

  const arm = (): void => {
    disarm();
    const deadline = nextDeadline(state);
    if (!attended || deadline === null) return;
    const ring = (): void => note('ringTimers', () => ({ type: 'ringTimers', now: clock.now() }));
    disarm = clock.after(between(clock.now(), deadline), () => {
      // Where the clock goes on during a sleep, the end comes before the word of the sleep, which must be noted first: else there is nothing left to ask about.
      const mayHaveSlept = between(deadline, clock.now()) > SAME_CLOCK && state.clockDoubt === null;
      if (mayHaveSlept) disarm = clock.after(WORD_OF_SLEEP, ring);
      else ring();
    });
  };

  /** A refusal that stays is an answer, so that a full file still opens: what the host would note at its opening is not worth the file. */
  const appended = (row: Parameters<EventLog['append']>[0]): LogRow | { readonly refusal: Refusal } => {
    try {
      return log.append(row);
    } catch (error) {
      if (error instanceof FileProblem && isFinal(error.refusal)) return { refusal: error.refusal };
      throw error;
    }
  };

  const store = ({ id, command }: Envelope, role: Role): Answer<{ readonly seq: number }> => {
    const known = log.find(id);
    catchUp();
    const digest = digestOf(command);
    if (known !== null) return (digestIn(known.actor) ?? digest) === digest ? { ok: true, value: { seq: known.seq } } : { ok: false, refusal: { code: 'malformed', field: 'id' } };
    const actor = { role, operator: command.type === 'createRetreat' ? command.operator : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) return { ok: false, refusal: decision.refusal };
    const body = JSON.stringify(decision.facts);
    // Acknowledged is only what can be read back: one record that cannot would cost all that come after it, on every other laptop.
    const readBack = parseFacts(JSON.parse(body));
    if (!readBack.ok) return { ok: false, refusal: readBack.refusal };
    const at = instant(Math.max(clock.now(), last));
    const row = appended({ id, at, actor: JSON.stringify(role === 'host' ? actor : { ...actor, digest }), body });
    if ('refusal' in row) return { ok: false, refusal: row.refusal };
    believe(row, decision.facts);
    return { ok: true, value: { seq: row.seq } };
  };

  const byHost = (command: Command, id = newCommandId()): void => {
    const answer = store({ id, command }, 'host');
    // What cannot be stored at all would be tried again at once, without end; the next command looks at the time anew.
    if (!answer.ok && isFinal(answer.refusal)) onFault(new FileProblem(answer.refusal), command.type);
    else arm();
  };

  /** What happened while nobody was looking (rules: Clock). */
  const lookAtClock = (): void => {
    const wall = clock.now();
    if (wall < last) {
      clock.set(last);
      if (between(wall, last) > SAME_CLOCK) return byHost({ type: 'noteClockBehind', wall });
      return;
    }
    const from = lastAlive !== null && lastAlive > last && lastAlive < wall ? lastAlive : last;
    if (between(from, wall) >= SHORTEST_OUTAGE) byHost({ type: 'noteOutage', from, to: wall });
  };

  for (const row of rows) fold(row, factsOf(row, name, vouched));
  if (attended && state.retreat !== null) lookAtClock();
  // After a crash the show stands where it stood: rows that went on by themselves wait for a key.
  if (attended && nextRowAt(state) !== null) byHost({ type: 'holdReveal' });
  arm();
  const stopListening = clock.onSet(arm);
  return {
    state: () => state,
    send: (envelope, role) => {
      const before = state;
      try {
        return store(envelope, role);
      } finally {
        // Also where this one fails after one before it was found to be stored.
        if (state !== before) {
          arm();
          onChange(state);
        }
      }
    },
    slept: (from, to) => {
      // By a clock that is known to be wrong nothing is asked: the time of day is, until somebody says it.
      if (state.clockDoubt?.kind === 'behind') return;
      if (!attended || between(from, to) < SHORTEST_OUTAGE) return;
      if (nextRowAt(state) !== null) note('holdReveal', () => ({ type: 'holdReveal' }));
      note('noteOutage', () => ({ type: 'noteOutage', from, to }));
    },
    close: () => {
      isClosed = true;
      stopListening();
      disarm();
      log.close();
    },
  };
};
