// A window and its host over a wire that is slow, breaks, and may have another host at its end: whatever is watched, left and changed meanwhile, in the end the window shows what the host has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../../electron/host/clock.ts';
import { createPublisher } from '../../../electron/host/publisher.ts';
import { messageLink } from '../../../renderer/link/messageLink.ts';
import type { LinkStatus, Topic, Topics } from '../../../shared/contract.ts';
import type { ToHost, ToWindow } from '../../../shared/hostMessages.ts';

const topics = ['freeze', 'stationTimers'] as const;
type Watched = (typeof topics)[number];
const listeners = 4;

const step = fc.oneof(
  fc.record({ does: fc.constant('change' as const), topic: fc.constantFrom(...topics), to: fc.array(fc.nat(2), { maxLength: 3 }) }),
  fc.record({ does: fc.constantFrom('listen' as const, 'stop' as const), who: fc.nat(listeners - 1), topic: fc.constantFrom(...topics) }),
  fc.record({ does: fc.constantFrom('toHost' as const, 'toWindow' as const), many: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constantFrom('break' as const, 'meet' as const, 'meetAnother' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

const played = (steps: readonly Step[]) => {
  const state: Record<Watched, unknown> = { freeze: { at: [] }, stationTimers: [] };
  const viewOf = <T extends Topic>(topic: T): Topics[T] => state[topic as Watched] as Topics[T];
  const newHost = () => createPublisher(viewOf, createClock(), (error) => { throw error; });
  let host = newHost();
  let watcher: ReturnType<typeof host.join> | null = null;
  let [toHost, toWindow]: [ToHost[], ToWindow[]] = [[], []];
  let hear: (message: ToWindow) => void = () => undefined;
  let tell: (status: LinkStatus) => void = () => undefined;
  const link = messageLink({
    send: (message) => { if (watcher !== null) toHost.push(message); },
    onMessage: (listener) => { hear = listener; }, onStatus: (listener) => { tell = listener; },
  });
  const shown = new Map<number, { readonly topic: Watched; view: unknown; readonly stop: () => void }>();

  const meet = (): void => {
    if (watcher !== null) return;
    watcher = host.join('console', (message) => { toWindow.push(message); });
    tell('connected');
  };
  const away = (): void => {
    if (watcher === null) return;
    host.leave(watcher);
    watcher = null;
    [toHost, toWindow] = [[], []];
    tell('disconnected');
  };
  const oneToHost = (): void => {
    const message = toHost.shift();
    if (message === undefined || watcher === null) return;
    if (message.kind === 'watch') host.watch(watcher, message.topic as Topic);
    if (message.kind === 'unwatch') watcher.topics.delete(message.topic as Topic);
  };
  const oneToWindow = (): void => {
    const message = toWindow.shift();
    if (message !== undefined) hear(message);
  };
  const stop = (who: number): void => {
    shown.get(who)?.stop();
    shown.delete(who);
  };

  for (const each of steps) {
    switch (each.does) {
      case 'change':
        state[each.topic] = each.topic === 'freeze' ? { at: each.to } : each.to.map((value) => ({ value }));
        host.publish();
        break;
      case 'listen': {
        stop(each.who);
        const entry = { topic: each.topic, view: undefined as unknown, stop: () => undefined as void };
        shown.set(each.who, entry);
        const leave = link.watch(each.topic, (view) => { entry.view = view; });
        entry.stop = leave;
        break;
      }
      case 'stop': stop(each.who); break;
      case 'toHost': for (let n = 0; n < each.many; n++) oneToHost(); break;
      case 'toWindow': for (let n = 0; n < each.many; n++) oneToWindow(); break;
      case 'break': away(); break;
      case 'meet': meet(); break;
      case 'meetAnother':
        away();
        host = newHost();
        meet();
    }
  }
  meet();
  while (toHost.length > 0 || toWindow.length > 0) {
    oneToHost();
    oneToWindow();
  }
  return [...shown.values()].map(({ topic, view }) => [view, state[topic]]);
};

test('in the end every view shown is the host’s', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
    for (const [view, has] of played(steps)) expect(view).toEqual(has);
  }), { numRuns: 4_000 });
});
