// Entry: opens a file that it cannot write, and takes it in as a copy; prints the answers. It may run as another person, or where the disk is read-only.
import { hostAt } from '../hostAt.ts';

const [data = '', file = ''] = process.argv.slice(2);
const { host } = hostAt(data);
const opened = host.current.openPath(file);
const takenIn = host.current.takeIn(file);
const path = host.current.path();
host.close();
process.stdout.write(JSON.stringify({ opened, takenIn, path } satisfies ReadOnlyAnswers));

export type ReadOnlyAnswers = {
  readonly opened: ReturnType<typeof host.current.openPath>;
  readonly takenIn: ReturnType<typeof host.current.takeIn>;
  /** The copy that is open in the end. */
  readonly path: string | null;
};
