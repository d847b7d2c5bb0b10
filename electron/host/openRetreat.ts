// One open retreat: commands in, facts stored first, then believed; it knows no window and no topic.
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { Answer } from '../../shared/contract.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Fact } from '../../shared/domain/facts.ts';
import type { Role } from '../../shared/domain/decision.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { nextDeadline } from '../../shared/domain/timer.ts';
import { parseFacts } from '../../shared/parse.ts';
import type { CommandId, Instant } from '../../shared/units.ts';
import { between, instant, millis } from '../../shared/units.ts';
import type { LogRow } from './chain.ts';
import type { EventLog } from './eventLog.ts';
import { FileProblem } from './fileProblem.ts';
import type { Clock } from './ports.ts';

export const newCommandId = (): CommandId => randomBytes(16).toString('hex') as CommandId;

/** Two clocks that differ by less than this are the same clock, read twice. */
const SAME_CLOCK = millis(2_000);
/** A shorter outage is nothing to ask about. */
const SHORTEST_OUTAGE = millis(1_000);

export type OpenRetreat = {
  state(): State;
  /** Decides, stores and believes, without a pause in between. The same id again is answered and not repeated. */
  send(envelope: Envelope, role: Role): Answer<{ readonly seq: number }>;
  close(): void;
};

type Surroundings = {
  readonly clock: Clock;
  readonly attended: boolean;
  /** The last moment this retreat is known to have been alive on this laptop, or null. */
  readonly lastAlive: Instant | null;
  readonly onChange: (state: State) => void;
  /** Each row as soon as it is on the disk, before the command is answered. */
  readonly onRow: (row: LogRow) => void;
};

/** Rows whose seals hold; a body that still makes no sense is damage all the same. */
export const factsOf = (row: LogRow, name: string): readonly Fact[] => {
  const facts = parseFacts(JSON.parse(row.body));
  if (!facts.ok) throw new FileProblem({ code: 'fileDamaged', name, firstBad: row.seq });
  return facts.value;
};

const fold = (rows: Iterable<LogRow>, name: string): { readonly state: State; readonly last: Instant } => {
  let state = emptyState;
  let last = instant(0);
  for (const row of rows) {
    const facts = factsOf(row, name);
    state = reduceRow(state, { seq: row.seq, facts, at: row.at });
    last = row.at;
  }
  return { state, last };
};

/** `rows`: all of the log's, verified. */
export const openRetreat = (
  log: EventLog, rows: Iterable<LogRow>, { clock, attended, lastAlive, onChange, onRow }: Surroundings,
): OpenRetreat => {
  const folded = fold(rows, basename(log.path));
  let { state, last } = folded;
  let disarm = (): void => undefined;

  const arm = (): void => {
    disarm();
    const deadline = nextDeadline(state);
    const { timer } = state;
    if (!attended || deadline === null || timer === null) return;
    disarm = clock.after(between(clock.now(), deadline), () => {
      byHost({ type: 'ringTimer', run: timer.run, phase: timer.phase });
      onChange(state);
    });
  };

  const store = ({ id, command }: Envelope, role: Role): Answer<{ readonly seq: number }> => {
    const known = log.find(id);
    if (known !== null) return { ok: true, value: { seq: known } };
    const actor = { role, operator: command.type === 'createRetreat' ? command.operator : state.operator };
    const decision = decide(state, command, actor);
    if ('refusal' in decision) return { ok: false, refusal: decision.refusal };
    const at = instant(Math.max(clock.now(), last));
    const row = log.append({ id, at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) });
    onRow(row);
    state = reduceRow(state, { seq: row.seq, facts: decision.facts, at });
    last = at;
    if (command.type === 'setClock') clock.set(command.now);
    return { ok: true, value: { seq: row.seq } };
  };

  const byHost = (command: Command): void => {
    store({ id: newCommandId(), command }, 'host');
    arm();
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
    if (state.timer?.going.kind === 'running' && between(from, wall) >= SHORTEST_OUTAGE) byHost({ type: 'noteOutage', from, to: wall });
  };

  if (attended && state.retreat !== null) lookAtClock();
  arm();
  const stopListening = clock.onSet(arm);
  return {
    state: () => state,
    send: (envelope, role) => {
      const before = state;
      const answer = store(envelope, role);
      if (state !== before) {
        arm();
        onChange(state);
      }
      return answer;
    },
    close: () => {
      stopListening();
      disarm();
      log.close();
    },
  };
};
