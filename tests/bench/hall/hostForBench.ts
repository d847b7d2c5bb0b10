// The real host on one retreat, as a process of its own that admits windows and has its clocks moved when asked; it measures nothing.
import { createClock } from '../../../electron/host/clock.ts';
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { WindowRole } from '../../../shared/contract.ts';
import { later, millis } from '../../../shared/units.ts';

export type ToBenchHost =
  | { readonly kind: 'admit'; readonly role: WindowRole }
  /** Moves the host's own clock on. */
  | { readonly kind: 'advance'; readonly by: number }
  /** Sets the machine's clock as this process sees it. */
  | { readonly kind: 'stepWall'; readonly by: number }
  | { readonly kind: 'ask' };
/** `ahead`: what to add to timeOrigin + performance.now(), in any process of this machine, for the host's clock. `cpu`: milliseconds of processor used so far. */
export type FromBenchHost = { readonly address: string; readonly ahead: number; readonly cpu: number };

const [data = '', file = ''] = process.argv.slice(2);
const clock = createClock();
const node = await startNodeHost({ folders: foldersOf(data), clock, onNotice: (notice) => void process.stderr.write(`${notice}\n`) });
const opened = node.host.current.openPath(file);
if (!opened.ok || !opened.value.opened) throw new Error('the retreat was not opened');

const tell = (address = ''): void => {
  const { user, system } = process.cpuUsage();
  process.send?.({ address, ahead: clock.now() - performance.timeOrigin - performance.now(), cpu: (user + system) / 1000 } satisfies FromBenchHost);
};
process.on('message', (asked: ToBenchHost) => {
  switch (asked.kind) {
    case 'admit': return tell(node.server.admit(asked.role));
    case 'ask': return tell();
    case 'advance':
      clock.set(later(clock.now(), millis(asked.by)));
      return tell();
    case 'stepWall': {
      const wall = Date.now;
      Date.now = () => wall() + asked.by;
      return tell();
    }
  }
});
process.on('disconnect', () => process.exit());
tell();
