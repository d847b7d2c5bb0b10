// Opens one retreat file in this process alone and prints how long that took and the most memory it had, as JSON; nothing else is measured here.
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { bareHost } from '../../electron/host/plainNode/nodeHost.ts';

const [file = '', data = ''] = process.argv.slice(2);
const host = bareHost({ folders: foldersOf(data), onNotice: (notice) => void process.stderr.write(`${notice}\n`) });
const start = performance.now();
const opened = host.current.openPath(file);
const ms = performance.now() - start;
if (!opened.ok) throw new Error(`the file was refused: ${opened.refusal.code}`);
// maxRSS is in KiB.
process.stdout.write(JSON.stringify({ ms, mostMemory: process.resourceUsage().maxRSS }));
host.close();
