// The one host: it answers windows, holds the open retreat and tells what changed; it knows neither sockets nor Electron.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Answer, CallName, Topic, Topics, ToWindow, WindowRole } from '../../shared/contract.ts';
import { WHO_MAY_CALL, WHO_MAY_WATCH } from '../../shared/contract.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { views } from '../../shared/domain/views.ts';
import { argumentSchemas, parseWith, toHostSchema } from '../../shared/parse.ts';
import type { BranchId, RetreatId } from '../../shared/units.ts';
import { millis } from '../../shared/units.ts';
import type { CallHandlers } from './callHandlers.ts';
import { callHandlers } from './callHandlers.ts';
import { createEventLog, openEventLog } from './eventLog.ts';
import { FileProblem } from './fileProblem.ts';
import type { OpenRetreat } from './openRetreat.ts';
import { newCommandId, openRetreat } from './openRetreat.ts';
import type { Clock, Printer, Screens, Settings } from './ports.ts';
import type { Deliver } from './publisher.ts';
import { createPublisher } from './publisher.ts';
import type { Folders, RetreatFiles } from './retreatFiles.ts';
import { createRetreatFiles } from './retreatFiles.ts';

export type Ports = {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly printer: Printer;
  readonly screens: Screens;
  readonly folders: Folders;
  /** False: nobody is at the console, so nothing is asked or noted about the clock. */
  readonly attended: boolean;
  /** A bug or a broken machine, with the id of what was being done; the window is only told that something failed. */
  readonly onFault: (error: unknown, doing: string) => void;
};

export type Connection = {
  /** One message from a window, unchecked. Never throws. */
  receive(message: unknown): void;
  close(): void;
};

export type Host = {
  connect(role: WindowRole, deliver: Deliver): Connection;
  send(envelope: Envelope): Answer<{ readonly seq: number }>;
  /** Opens the retreat file at a path. The one that was open is closed first. */
  openPath(path: string): Answer<void>;
  /** Makes a new file from commands, the first of which is createRetreat; a refusal leaves no file behind. */
  found(commands: readonly Command[], path?: string): Answer<void>;
  closeRetreat(): void;
  /** Looks at everything again; for what changed outside the log (preferences, windows). */
  publish(): void;
  readonly files: RetreatFiles;
  close(): void;
};

/** How often the last sign of life is written while a timer runs. */
const PULSE = millis(1_000);
/** The number of a call's message when its answer is a fault before it could be read. */
const UNREADABLE = -1;

export const createHost = (ports: Ports): Host => {
  const { clock, settings, onFault } = ports;
  const files = createRetreatFiles(ports.folders);
  let open: { readonly retreat: OpenRetreat; readonly branch: BranchId } | null = null;
  let stopPulse = (): void => undefined;

  const state = () => open?.retreat.state() ?? emptyState;
  const machine = {
    preferences: () => settings.get(),
    files: () => ({ recent: files.recent() }),
    screens: () => ({ hallWindows: publisher.count('hall') }),
  };
  const viewOf = <T extends Topic>(topic: T): Topics[T] =>
    // The tables pair each topic with its own view; TypeScript cannot follow that through a lookup.
    (topic in machine ? machine[topic as keyof typeof machine]() : views[topic as keyof typeof views](state())) as Topics[T];
  const publisher = createPublisher(viewOf, clock);

  const pulse = (): void => {
    stopPulse();
    if (open === null || !ports.attended || state().timer?.going.kind !== 'running') return;
    files.noteAlive(open.branch, clock.now());
    stopPulse = clock.after(PULSE, pulse);
  };

  const onChange = (): void => {
    pulse();
    publisher.publish();
  };

  const closeRetreat = (): void => {
    open?.retreat.close();
    open = null;
    onChange();
  };

  const take = (makeLog: () => ReturnType<typeof openEventLog>, commands: readonly Command[]): Answer<void> => {
    closeRetreat();
    let log: ReturnType<typeof openEventLog> | undefined;
    try {
      log = makeLog();
      const retreat = openRetreat(log, { clock, attended: ports.attended, lastAlive: files.lastAlive(log.branchId), onChange });
      for (const command of commands) {
        const answer = retreat.send({ id: newCommandId(), command }, 'console');
        if (!answer.ok) {
          retreat.close();
          return answer;
        }
      }
      open = { retreat, branch: log.branchId };
      const founded = retreat.state().retreat;
      if (founded !== null) files.noteOpened({ path: log.path, name: founded.name, demo: founded.demo, openedAt: clock.now() });
      onChange();
      return { ok: true, value: undefined };
    } catch (error) {
      log?.close();
      if (error instanceof FileProblem) return { ok: false, refusal: error.refusal };
      throw error;
    }
  };

  const openPath = (path: string): Answer<void> => take(() => openEventLog(path), []);

  const found = (commands: readonly Command[], wanted?: string): Answer<void> => {
    const first = commands[0];
    if (first?.type !== 'createRetreat') throw new Error('a retreat begins with createRetreat');
    // Decided once before a file exists, so that a refusal leaves none behind.
    const decision = decide(emptyState, first, { role: 'console', operator: first.operator });
    if ('refusal' in decision) return { ok: false, refusal: decision.refusal };
    const path = wanted ?? files.freePath(first.fields.name);
    const ids = { retreatId: randomBytes(16).toString('hex') as RetreatId, branchId: randomBytes(8).toString('hex') as BranchId };
    let made = false;
    const answer = take(() => {
      const log = createEventLog(path, ids);
      made = true;
      return log;
    }, commands);
    if (!answer.ok && made) rmSync(path, { force: true });
    return answer;
  };

  const send = (envelope: Envelope): Answer<{ readonly seq: number }> =>
    open === null ? { ok: false, refusal: { code: 'noRetreat' } } : open.retreat.send(envelope, 'console');

  const host: Host = {
    connect: (role, deliver) => connect(role, deliver),
    send, openPath, found, closeRetreat, files,
    publish: () => publisher.publish(),
    close: () => {
      stopPulse();
      open?.retreat.close();
      open = null;
    },
  };
  const handlers: CallHandlers = callHandlers(host, ports, state);

  const answerCall = async (role: WindowRole, name: string, argument: unknown): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(WHO_MAY_CALL, name)) return { ok: false, refusal: { code: 'malformed', field: 'name' } };
    const call = name as CallName;
    if (!(WHO_MAY_CALL[call] as readonly WindowRole[]).includes(role)) return { ok: false, refusal: { code: 'notAllowed' } };
    const parsed = parseWith(argumentSchemas[call] as Parameters<typeof parseWith>[0], argument);
    if (!parsed.ok) return parsed;
    const handler = handlers[call] as (argument: unknown) => Answer<unknown> | Promise<Answer<unknown>>;
    try {
      return await handler(parsed.value);
    } catch (error) {
      if (error instanceof FileProblem) return { ok: false, refusal: error.refusal };
      throw error;
    }
  };

  const connect = (role: WindowRole, deliver: Deliver): Connection => {
    const watcher = publisher.join(role, deliver);
    const refuse = (n: number, answer: Answer<unknown>): void => deliver({ kind: 'answer', n, answer } satisfies ToWindow);
    const handle = (input: unknown): void => {
      const parsed = parseWith(toHostSchema, input);
      if (!parsed.ok) return refuse(UNREADABLE, parsed);
      const message = parsed.value;
      switch (message.kind) {
        case 'call':
          answerCall(role, message.name, message.argument).then(
            (answer) => refuse(message.n, answer),
            (error: unknown) => {
              onFault(error, message.name);
              refuse(message.n, { ok: false, refusal: { code: 'fault' } });
            },
          );
          return;
        case 'watch': {
          const topic = message.topic as Topic;
          if (!Object.hasOwn(WHO_MAY_WATCH, topic) || !(WHO_MAY_WATCH[topic] as readonly WindowRole[]).includes(role)) {
            return refuse(UNREADABLE, { ok: false, refusal: { code: 'notAllowed' } });
          }
          publisher.watch(watcher, topic);
          if (role === 'hall') publisher.publish();
          return;
        }
        case 'unwatch':
          watcher.topics.delete(message.topic as Topic);
          return;
        case 'time':
          deliver({ kind: 'time', sent: message.sent, now: clock.now() });
      }
    };
    return {
      receive: (message) => {
        try {
          handle(message);
        } catch (error) {
          onFault(error, 'receive');
          refuse(UNREADABLE, { ok: false, refusal: { code: 'fault' } });
        }
      },
      close: () => {
        publisher.leave(watcher);
        if (role === 'hall') publisher.publish();
      },
    };
  };
  return host;
};
