// The one host: it answers windows and tells what changed; it knows neither sockets nor Electron, and leaves files to currentRetreat.
import type { Answer, CallName, Topic, Topics, WindowRole } from '../../shared/contract.ts';
import type { ToWindow } from '../../shared/hostMessages.ts';
import { WHO_MAY_CALL, WHO_MAY_WATCH } from '../../shared/contract.ts';
import { views } from '../../shared/domain/views.ts';
import { argumentSchemas, parseWith, toHostSchema } from '../../shared/parse.ts';
import { callHandlers } from './callHandlers.ts';
import type { CurrentRetreat } from './currentRetreat.ts';
import { createCurrentRetreat } from './currentRetreat.ts';
import { createDrawDesk } from './drawing/drawDesk.ts';
import { FileProblem } from './fileProblem.ts';
import type { Ports } from './ports.ts';
import { createPrintDesk } from './printing/printDesk.ts';
import type { Deliver, Watcher } from './publisher.ts';
import { createPublisher } from './publisher.ts';
import { createSoundDesk } from './soundDesk.ts';
import { createTrialDesk } from './venue/trialDesk.ts';
import type { RetreatFiles } from './files/retreatFiles.ts';
import { papersIn } from './files/papersIn.ts';
import { createRetreatFiles } from './files/retreatFiles.ts';

export type Connection = {
  /** One message from a window, unchecked. Never throws. */
  receive(message: unknown): void;
  close(): void;
};

export type Host = {
  connect(role: WindowRole, deliver: Deliver): Connection;
  readonly current: CurrentRetreat;
  readonly files: RetreatFiles;
  /** Looks at everything again; for what changed outside the log (preferences, windows, sticks). */
  publish(): void;
  close(): void;
};

/** The number of an answer to a message that could not be read, or was not a call. */
const UNASKED = -1;

export const createHost = (ports: Ports): Host => {
  const { clock, settings, onFault } = ports;
  const files = createRetreatFiles(ports.folders);
  const current = createCurrentRetreat({
    clock, files, onFault, attended: ports.attended, onChange: () => publish(),
  });
  const machine = {
    preferences: () => settings.get(),
    files: () => ({
      recent: files.recent(), found: files.found(), drives: files.drives(), papersIn: papersIn(ports.folders.reports),
      backups: current.backups().map(({ path, ...backup }) => ({ ...backup, file: files.handleOf(path) })),
    }),
    safety: () => current.safety(),
    screens: () => ({ ...ports.screens.view(), hallWindows: publisher.count('hall'), prints: ports.screens.prints }),
    sound: (watcher: Watcher) => sound.view(watcher, current.state()),
    drawing: () => drawDesk.view(),
    printing: () => printDesk.view(),
    trial: () => trialDesk.view(),
  };
  const viewOf = <T extends Topic>(topic: T, watcher: Watcher): Topics[T] =>
    // The tables pair each topic with its own view; TypeScript cannot follow that through a lookup.
    (topic in machine ? machine[topic as keyof typeof machine](watcher) : views[topic as keyof typeof views](current.state())) as Topics[T];
  const publisher = createPublisher(viewOf, clock, onFault);
  const drawDesk = createDrawDesk(() => publisher.publish());
  const printDesk = createPrintDesk(ports.printer, () => publisher.publish());
  const trialDesk = createTrialDesk({ folders: ports.folders, onChange: () => publisher.publish(), onFault });
  const sound = createSoundDesk(() => publisher.watching('sound'), clock);
  let printedFrom = current.path();
  const publish = (): void => {
    // What was begun of one retreat must not be filled in from another.
    if (current.path() !== printedFrom) {
      printedFrom = current.path();
      printDesk.cancel();
    }
    sound.look(current.state(), current.path());
    publisher.publish();
  };

  ports.screens.onView(() => publisher.publish());
  const stopListening = clock.onSet(() => publisher.tellTime());

  const host: Host = {
    connect: (role, deliver) => connect(role, deliver),
    current, files,
    publish,
    close: () => {
      stopListening();
      drawDesk.cancel();
      printDesk.cancel();
      trialDesk.stop();
      current.close();
    },
  };
  const handlers = callHandlers({ current, files, soundDesk: sound, drawDesk, printDesk, trialDesk, publish }, ports);

  const answerCall = async (watcher: Watcher, name: string, argument: unknown): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(WHO_MAY_CALL, name)) return { ok: false, refusal: { code: 'malformed', field: 'name' } };
    const call = name as CallName;
    if (!(WHO_MAY_CALL[call] as readonly WindowRole[]).includes(watcher.role)) return { ok: false, refusal: { code: 'notAllowed' } };
    const parsed = parseWith(argumentSchemas[call] as Parameters<typeof parseWith>[0], argument);
    if (!parsed.ok) return parsed;
    const handler = handlers[call] as (argument: unknown, from: Watcher) => Answer<unknown> | Promise<Answer<unknown>>;
    try {
      return await handler(parsed.value, watcher);
    } catch (error) {
      if (error instanceof FileProblem) return { ok: false, refusal: error.refusal };
      onFault(error, name);
      return { ok: false, refusal: { code: 'fault' } };
    }
  };

  const connect = (role: WindowRole, deliver: Deliver): Connection => {
    const watcher = publisher.join(role, deliver);
    const answer = (n: number, given: Answer<unknown>): void => deliver({ kind: 'answer', n, answer: given } satisfies ToWindow);
    const handle = (input: unknown): void => {
      const parsed = parseWith(toHostSchema, input);
      if (!parsed.ok) return answer(UNASKED, parsed);
      const message = parsed.value;
      switch (message.kind) {
        case 'call':
          void answerCall(watcher, message.name, message.argument).then((given) => answer(message.n, given));
          return;
        case 'watch': {
          const topic = message.topic as Topic;
          if (!Object.hasOwn(WHO_MAY_WATCH, topic) || !(WHO_MAY_WATCH[topic] as readonly WindowRole[]).includes(role)) {
            return answer(UNASKED, { ok: false, refusal: { code: 'notAllowed' } });
          }
          publisher.watch(watcher, topic);
          // One more hall window is something the console shows, and a window that can sound may own sound now.
          if (role === 'hall' || topic === 'sound') publish();
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
          answer(UNASKED, { ok: false, refusal: { code: 'fault' } });
        }
      },
      close: () => {
        publisher.leave(watcher);
        publish();
      },
    };
  };
  return host;
};
