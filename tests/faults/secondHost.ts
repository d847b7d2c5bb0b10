// Starts a second host on a file that a first one holds: it is told so and touches nothing, and gets the file as soon as the first is gone, however it went.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusalText } from '../../shared/text/refusals.ts';
import type { CommandId } from '../../shared/units.ts';
import { auditFile } from './auditFile.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { envelopeOf, openConsole } from './consoleWindow.ts';
import type { Fault } from './faultsCommand.ts';
import { granted, hostAt } from './hostAt.ts';
import { inFreshFolder, makeDemo, startHost } from './hostProcess.ts';
import { load } from './load.ts';

/** From asking to the answer, in a host that is already running. */
const ANSWERS_WITHIN = 1_000;
const COMMANDS = 5;

/** Written by the first host each second while a timer runs. */
const PULSE = 'alive.json';
/** Every file of the retreat and of the first host's laptop, to the byte. */
const everything = (data: string): string =>
  readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith(PULSE))
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name)).toString('base64')}`).toSorted().join('\n');

const startRefused = async (data: string, file: string): Promise<string | null> => {
  try {
    await (await startHost(data, file)).stop();
    return 'a second host was started';
  } catch (error) {
    const expected = refusalText({ code: 'fileInUse', name: basename(file) }, 'id');
    const said = String(error);
    return said.includes('code 1') && said.includes(expected) ? null : said;
  }
};

export const secondHost: Fault = {
  control: false,
  tries: 4,
  run: (tries, progress) => inFreshFolder(async (folder) => {
    const data = join(folder, 'data');
    const file = await makeDemo(data);
    const commands = load();
    const acknowledged = new Map<CommandId, number>();
    const give = async (console_: ConsoleWindow): Promise<void> => {
      for (let i = 0; i < COMMANDS; i++) {
        const envelope = envelopeOf(commands.next().value);
        acknowledged.set(envelope.id, granted(await console_.send(envelope)).seq);
      }
    };
    let [lost, doubled, silent] = [0, 0, 0];
    let first = await startHost(data, file);
    for (let n = 0; n < tries; n++) {
      const console_ = await openConsole(first.address);
      await give(console_);
      const before = everything(data);
      // In turn on the same laptop, and from one that shares the folder.
      const started = await startRefused(n % 2 === 0 ? data : join(folder, `other-${n}`), file);
      const { host } = hostAt(join(folder, `asking-${n}`));
      const asked = performance.now();
      const opened = host.current.openPath(file);
      const took = performance.now() - asked;
      host.close();
      const wrong = [
        started,
        !opened.ok && opened.refusal.code === 'fileInUse' ? null : `answered ${JSON.stringify(opened)}`,
        took > ANSWERS_WITHIN ? `answered after ${Math.round(took)} ms` : null,
        everything(data) === before ? null : 'something was written',
      ].filter((each) => each !== null);
      // The first goes on as if nothing had been.
      await give(console_);
      if (n % 2 === 0) await first.kill();
      else await first.stop();
      first = await startHost(data, file);
      silent += Number(wrong.length > 0);
      for (const each of wrong) progress(each);
    }
    await first.stop();
    const audit = auditFile(file, acknowledged, null);
    if (audit.wrong !== null) progress(audit.wrong);
    lost += audit.lost;
    doubled += audit.doubled;
    return { tries, lost, doubled, silent: silent + Number(audit.wrong !== null) };
  }),
};
