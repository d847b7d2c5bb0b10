// Entry: the real host as a process of its own, on the file that is named or on what it had open, with a clock that the rehearsal sets and that may go faster than the real one; it wires what electron/node.ts wires.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClock } from '../../../electron/host/clock.ts';
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import { instant, later, millis } from '../../../shared/units.ts';
import { fasterClock } from '../endurance/fasterClock.ts';

export type ToLaptop = { readonly n: number } & (
  | { readonly kind: 'setClock'; readonly at: number }
  /** Its lid was shut for so long. */
  | { readonly kind: 'sleep'; readonly for: number }
  /** Its own clock is set, while it runs. */
  | { readonly kind: 'stepWall'; readonly by: number }
  | { readonly kind: 'admit' }
  /** How much it holds once everything that nobody needs is let go. */
  | { readonly kind: 'weigh' }
  | { readonly kind: 'stop' }
);
/** `held`: of its memory in bytes, where that was asked. */
export type FromLaptop = { readonly n: number; readonly address: string; readonly asked: string | null; readonly held: number };

const [data, startAt, file, speed] = process.argv.slice(2);
const real = createClock();
real.set(instant(Number(startAt)));
const clock = Number(speed) > 1 ? fasterClock(real, Number(speed)) : real;
const node = await startNodeHost({ folders: foldersOf(data), clock, onNotice: (notice) => process.stderr.write(`${notice}\n`) });
const { current } = node.host;
const opened = file === undefined || file === '' ? null : current.openPath(file);
if (opened === null) current.resume();

const heldNow = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let n = 0; n < 3; n++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const say = (n: number, asked: string | null = null, held = 0, then: () => void = () => undefined): void =>
  void process.send?.({ n, address: node.server.admit('console'), asked, held } satisfies FromLaptop, undefined, undefined, then);
const done: { readonly [Kind in ToLaptop['kind']]: (message: Extract<ToLaptop, { kind: Kind }>) => Promise<void> | number | void } = {
  setClock: ({ at }) => clock.set(instant(at)),
  sleep: (message) => {
    const from = clock.now();
    clock.set(later(from, millis(message.for)));
    current.slept(from, clock.now());
  },
  stepWall: ({ by }) => {
    const wall = Date.now;
    Date.now = () => wall() + by;
  },
  admit: () => undefined,
  weigh: heldNow,
  stop: () => node.close(),
};
process.on('message', async (message: ToLaptop) => {
  const held = await (done[message.kind] as (message: ToLaptop) => Promise<void> | number | void)(message);
  say(message.n, null, held ?? 0, () => { if (message.kind === 'stop') process.exit(0); });
});
process.on('disconnect', () => process.exit());
say(0, opened === null || (opened.ok && opened.value.opened) ? null : JSON.stringify(opened));
