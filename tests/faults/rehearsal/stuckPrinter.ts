// A print queue that stands still: the browser that prints stops in the middle of a paper, the work goes on beside it, and the paper is called off; it prints nothing itself.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Play } from './act.ts';
import type { World } from './world.ts';

/** Generous: a slow machine is no fault. */
const MOST_ANSWER_TIME = 30_000;
const STARTS_WITHIN = 3_000;

/** A browser, and not the copy of its parent that it is until its program is loaded. */
const isBrowser = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--headless');
  } catch {
    return false;
  }
};

/** Every browser process below this one, as Linux tells it. */
const below = (pid: number): readonly number[] => {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name): readonly (readonly [number, number])[] => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
  const of = (parent: number): readonly number[] => parents.filter(([, above]) => above === parent).flatMap(([child]) => [child, ...of(child)]);
  return of(pid).filter(isBrowser);
};
const signal = (pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
};

export const stuckPrinter = async (world: World, play: Play): Promise<void> => {
  const printing = world.link().call('exportReport', { kind: 'programme', language: 'id' });
  const asked = performance.now();
  let stopped: readonly number[] = [];
  while (stopped.length === 0 && performance.now() - asked < STARTS_WITHIN) {
    await pause(20);
    stopped = below(world.laptop().pid);
  }
  signal(stopped, 'SIGSTOP');
  const stuck = performance.now();
  await play(3);
  if (performance.now() - stuck > MOST_ANSWER_TIME) world.wrong.push(`three acts took ${Math.round(performance.now() - stuck)} ms beside a printer that stands still`);
  await world.call('cancelPrinting', {});
  const answer = await printing;
  signal(stopped, 'SIGCONT');
  if (!answer.ok && answer.refusal.code !== 'printCancelled' && answer.refusal.code !== 'noSessions') world.wrong.push(`a paper that was called off was answered ${answer.refusal.code}`);
};
