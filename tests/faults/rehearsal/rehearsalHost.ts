// Entry: the real host as a process of its own, on the file that is named or on what it had open, with a clock that the rehearsal sets; it wires what electron/node.ts wires.
import { createClock } from '../../../electron/host/clock.ts';
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import { instant, later, millis } from '../../../shared/units.ts';

export type ToLaptop = { readonly n: number } & (
  | { readonly kind: 'setClock'; readonly at: number }
  /** Its lid was shut for so long. */
  | { readonly kind: 'sleep'; readonly for: number }
  | { readonly kind: 'admit' }
  | { readonly kind: 'stop' }
);
export type FromLaptop = { readonly n: number; readonly address: string; readonly asked: string | null };

const [data, startAt, file] = process.argv.slice(2);
const clock = createClock();
clock.set(instant(Number(startAt)));
const node = await startNodeHost({ folders: foldersOf(data), clock, onNotice: (notice) => process.stderr.write(`${notice}\n`) });
const { current } = node.host;
const opened = file === undefined || file === '' ? null : current.openPath(file);
if (opened === null) current.resume();

const say = (n: number, asked: string | null = null, then: () => void = () => undefined): void =>
  void process.send?.({ n, address: node.server.admit('console'), asked } satisfies FromLaptop, undefined, undefined, then);
const done: { readonly [Kind in ToLaptop['kind']]: (message: Extract<ToLaptop, { kind: Kind }>) => Promise<void> | void } = {
  setClock: ({ at }) => clock.set(instant(at)),
  sleep: (message) => {
    const from = clock.now();
    clock.set(later(from, millis(message.for)));
    current.slept(from, clock.now());
  },
  admit: () => undefined,
  stop: () => node.close(),
};
process.on('message', async (message: ToLaptop) => {
  await (done[message.kind] as (message: ToLaptop) => Promise<void> | void)(message);
  say(message.n, null, () => { if (message.kind === 'stop') process.exit(0); });
});
process.on('disconnect', () => process.exit());
say(0, opened === null || (opened.ok && opened.value.opened) ? null : JSON.stringify(opened));
