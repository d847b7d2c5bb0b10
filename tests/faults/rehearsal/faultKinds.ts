// What befalls the rehearsal, one kind after another: each injects itself while some acts are played, and sets right again what a person would; it plays nothing by itself and checks only what it broke.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '../../../shared/units.ts';
import type { Play } from './act.ts';
import { fillDisk } from './ballast.ts';
import { clockWhileTimed } from './clockWhileTimed.ts';
import { doubleClick } from './doubleClick.ts';
import { filesOf } from './laptop.ts';
import { hostile, readHostile } from './rosterAct.ts';
import { stuckPrinter } from './stuckPrinter.ts';
import { undoStorm } from './undoStorm.ts';
import type { World } from './world.ts';

type Injecting = (world: World, play: Play) => Promise<void>;

const HOUR = 3_600_000;
/** Generous: a slow machine is no fault. */
const MOST_ANSWER_TIME = 30_000;

const reopenHall = async (world: World): Promise<void> => {
  const window = await world.call('openHall', {});
  if (!window.opened) await world.windows.openHall(window.address);
};

/** The one file of the retreat on the driver's laptop. */
const fileOf = (world: World): string => {
  const [file] = filesOf(world.laptop().data);
  if (file === undefined) throw new Error('there is no retreat file');
  return file;
};

/** What a person answers when the machine was away or its clock was wrong; where nothing is asked, nothing comes of it. */
const answerClock = async (world: World): Promise<void> => {
  await world.tell({ type: 'answerOutage', counts: world.chance() < 0.5 });
  const set = await world.tell({ type: 'setClock', now: instant(world.now()) });
  if (!set.ok && set.refusal.code === 'clockBeforeLast') await world.tell({ type: 'setClock', now: set.refusal.last });
};

const restart = async (world: World, how: 'kill' | 'stop', at = world.now()): Promise<void> => {
  const file = fileOf(world);
  await world.end(how);
  // After a kill it finds by itself what was open.
  await world.start({ at, file: how === 'kill' ? '' : file });
  await answerClock(world);
  await world.setNow(world.now());
};

const kill: Injecting = async (world, play) => {
  const playing = play(2);
  await pause(world.chance() * 8);
  await world.end('kill');
  await world.start({ file: '' });
  await playing;
  await answerClock(world);
};

const stepped = (by: number): Injecting => async (world, play) => {
  await restart(world, world.chance() < 0.5 ? 'kill' : 'stop', world.now() + by);
  await play(1);
};

const sleep: Injecting = async (world, play) => {
  await world.laptop().sleep(60_000 * (5 + Math.floor(world.chance() * 50)));
  await answerClock(world);
  await play(1);
};

const diskFull: Injecting = async (world, play) => {
  const free = fillDisk(Math.floor(world.chance() * 24));
  const playing = play(3);
  await pause(150 + world.chance() * 200);
  free();
  await playing;
};

const witnessGone: Injecting = async (world, play) => {
  const folder = join(world.laptop().data, 'witness');
  if (!existsSync(folder)) throw new Error('there is no folder of witnesses');
  /** Something is stored, whatever comes next in the script. */
  const store = async (): Promise<void> => {
    await world.give({ type: 'changeOperator', name: 'Salah tekan' });
    await world.give({ type: 'undo' });
  };
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'bukan map');
  await play(3);
  await store();
  if ((await world.link().shown('safety', (safety) => safety?.witnessBehind === true).catch(() => null)) === null) world.wrong.push('nobody is told that the witness cannot be written');
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  await store();
  if ((await world.link().shown('safety', (safety) => safety?.witnessBehind === false).catch(() => null)) === null) world.wrong.push('the witness has not caught up');
};

/** Closed here, carried there, worked on there, and brought back over the old one. */
const secondLaptop: Injecting = async (world, play) => {
  const [home, file] = [world.laptop().data, fileOf(world)];
  await world.end('stop');
  const away = `${home}-dipinjam`;
  rmSync(away, { recursive: true, force: true });
  mkdirSync(join(away, 'retreats'), { recursive: true });
  const carried = join(away, 'retreats', basename(file));
  copyFileSync(file, carried);
  await world.start({ data: away, file: carried });
  await play(3 + Math.floor(world.chance() * 10));
  await world.end('stop');
  copyFileSync(carried, file);
  await world.start({ file });
  await answerClock(world);
  await play(1);
};

const hostileRoster: Injecting = async (world, play) => {
  const chosen = hostile[Math.floor(world.chance() * hostile.length)];
  const asked = performance.now();
  const reading = chosen === undefined ? null : readHostile(world, chosen);
  await play(2);
  if (performance.now() - asked > MOST_ANSWER_TIME) world.wrong.push(`two acts took ${Math.round(performance.now() - asked)} ms beside a hostile roster`);
  await reading;
};

const crashHall: Injecting = async (world, play) => {
  await world.windows.crash('hall');
  await play(2);
  await reopenHall(world);
};

const unplug: Injecting = async (world, play) => {
  await world.windows.unplug();
  await play(3);
  await reopenHall(world);
};

const crashConsole: Injecting = async (world, play) => {
  await world.windows.crash('console');
  await play(2);
  await world.windows.openConsole(await world.laptop().admit());
};

const storm: Injecting = async (world, play) => {
  await undoStorm(world);
  await play(1);
};

export const faultKinds = {
  kill, crashHall, crashConsole, unplug, clockBack: stepped(-HOUR), clockForward: stepped(HOUR), clockWhileTimed, sleep, diskFull, witnessGone, secondLaptop, hostileRoster, printStuck: stuckPrinter, doubleClick, undoStorm: storm,
} as const satisfies Readonly<Record<string, Injecting>>;
export type FaultKind = keyof typeof faultKinds;
