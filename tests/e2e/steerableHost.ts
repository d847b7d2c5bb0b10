// The real host as a process of its own whose clock a story can move; it wires what electron/node.ts wires, and nothing else.
import { createClock } from '../../electron/host/clock.ts';
import { startNodeHost } from '../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { instant, later, millis } from '../../shared/units.ts';

export type ToSteerable = { readonly kind: 'advance'; readonly by: number };
export type FromSteerable = { readonly kind: 'ready'; readonly address: string } | { readonly kind: 'moved' };

const [data, startAt] = process.argv.slice(2);
const clock = createClock();
if (startAt !== undefined && startAt !== '') clock.set(instant(Number(startAt)));

const say = (message: FromSteerable): void => void process.send?.(message);
const node = await startNodeHost({ folders: foldersOf(data), clock, onNotice: (notice) => process.stderr.write(`${notice}\n`) });
node.host.current.resume();

process.on('message', ({ by }: ToSteerable) => {
  clock.set(later(clock.now(), millis(by)));
  say({ kind: 'moved' });
});
process.on('disconnect', () => process.exit());
say({ kind: 'ready', address: node.server.admit('console') });
