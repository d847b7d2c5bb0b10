// Entry: migrates a retreat file to an edition to come, and ends itself without warning at a chosen moment of it; else it prints that it is done.
import { backUp } from '../../../electron/host/files/backups.ts';
import { openEventLog } from '../../../electron/host/log/eventLog.ts';
import { instant } from '../../../shared/units.ts';
import { nextEdition } from './nextEdition.ts';

const [file = '', data = '', moment = ''] = process.argv.slice(2);
const at = (here: string): void => {
  if (here === moment) process.kill(process.pid, 'SIGKILL');
};
const log = openEventLog(file, (older) => {
  at('before the copy');
  backUp(older, data, instant(1_747_285_200_000));
  at('after the copy');
  return true;
}, nextEdition(at));
at('after it is committed');
log?.close();
process.stdout.write('migrated');
