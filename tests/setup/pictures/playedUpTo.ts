// Writes the file of the played demo, whole or up to the sixth sheet of one exercise whose time has not been started; it makes up no command.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '../../../electron/host/clock.ts';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { Instant, RunId } from '../../../shared/units.ts';

const SEED = 3;
const SHEETS_IN = 6;
/** An exercise of the second afternoon, in the hall, with six others read back before it. */
const TIMED = 'r10' as RunId;

/** `data` is a folder of its own; gives the file and when the last command was given. */
export const writePlayed = (data: string, name: string, isWhole: boolean): { readonly file: string; readonly at: Instant } => {
  const all = playedDeeds(SEED);
  const sheets = all.flatMap(({ command }, at) => (command.type === 'submitSheet' && command.run === TIMED ? [at] : []));
  const isItsTime = ({ command }: (typeof all)[number]): boolean => command.type === 'startPhase' && command.run === TIMED;
  const end = all.findIndex(({ command }, at) => at > all.findLastIndex(isItsTime) && command.type === 'finishTimer');
  const deeds = isWhole ? all : all.filter((deed, at) => at <= (sheets[SHEETS_IN - 1] ?? 0) && at !== end && !isItsTime(deed));
  const commands = deeds.map(({ command }) => command);
  const clock = createClock();
  const folders = foldersOf(data);
  mkdirSync(folders.retreats, { recursive: true });
  const host = bareHost({ folders, onNotice: (notice) => process.stderr.write(`${notice}\n`), clock });
  try {
    const file = join(folders.retreats, `${name}.kompak`);
    const made = host.current.found(commands, file, undefined, (number) => {
      const deed = deeds[number];
      if (deed !== undefined) clock.set(deed.at);
    });
    const last = deeds.at(-1);
    if (!made.ok || last === undefined) throw new Error('the played demo was refused');
    return { file, at: last.at };
  } finally {
    host.close();
  }
};
