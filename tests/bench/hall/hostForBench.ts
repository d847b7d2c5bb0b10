// The real host on one retreat, as a process of its own that admits windows when asked; it measures nothing.
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { WindowRole } from '../../../shared/contract.ts';

export type Admit = { readonly role: WindowRole };
export type Admitted = { readonly address: string };

const [data = '', file = ''] = process.argv.slice(2);
const node = await startNodeHost({ folders: foldersOf(data), attended: false, onNotice: (notice) => void process.stderr.write(`${notice}\n`) });
const opened = node.host.current.openPath(file);
if (!opened.ok || !opened.value.opened) throw new Error('the retreat was not opened');
process.on('message', ({ role }: Admit) => process.send?.({ address: node.server.admit(role) } satisfies Admitted));
process.on('disconnect', () => process.exit());
process.send?.({ address: '' } satisfies Admitted);
