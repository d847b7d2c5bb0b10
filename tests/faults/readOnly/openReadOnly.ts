// Entry: opens a file that it cannot write, tries to work in it, and goes on in a copy; prints the answers. It may run as another person, or where the disk is read-only.
import { newCommandId } from '../../../electron/host/log/newIds.ts';
import { hostAt } from '../hostAt.ts';

const [data = '', file = ''] = process.argv.slice(2);
const { host: { current, close } } = hostAt(data);
const work = () => current.send({ id: newCommandId(), command: { type: 'changeOperator', name: 'Budi Santoso' } });
const opened = current.openPath(file);
const viewOnly = current.safety()?.viewOnly ?? null;
const worked = work();
const copied = current.workOnCopy();
const workedInCopy = work();
const path = current.path();
close();
process.stdout.write(JSON.stringify({ opened, viewOnly, worked, copied, workedInCopy, path } satisfies ReadOnlyAnswers));

export type ReadOnlyAnswers = {
  readonly opened: ReturnType<typeof current.openPath>;
  readonly viewOnly: typeof viewOnly;
  readonly worked: ReturnType<typeof work>;
  readonly copied: ReturnType<typeof current.workOnCopy>;
  readonly workedInCopy: ReturnType<typeof work>;
  /** The copy that is open in the end. */
  readonly path: string | null;
};
