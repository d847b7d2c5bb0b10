// How much of one core a hall with a running time and a long board takes while nothing happens: its page and the host, together.
import { setTimeout as wait } from 'node:timers/promises';
import { envelopeOf, openConsole } from '../../faults/consoleWindow.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { RunId } from '../../../shared/units.ts';
import { minutes } from '../../../shared/units.ts';
import type { Wall } from '../hall/wall.ts';
import { PROJECTOR } from '../hall/wall.ts';

const SETTLES = 8_000;
const QUIET = 30_000;

/** In percent of one core; `page` is every renderer of the browser, of which only the hall's has a page. */
export const quietShare = async (wall: Wall): Promise<{ readonly page: number; readonly host: number }> => {
  const desk = await openConsole(await wall.admit('console'));
  const commands: readonly Command[] = [
    { type: 'startPhase', run: 'r1' as RunId, phase: 0 }, { type: 'adjustTimer', by: minutes(20) },
    { type: 'startStationTimers', names: Array.from({ length: 10 }, (_, i) => `Pos ${i + 1}`), length: minutes(25) }, { type: 'showScene', scene: 'timerBoard' },
  ];
  for (const command of commands) {
    const answer = await desk.send(envelopeOf(command));
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
  }
  desk.close();
  const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
  await hall.waitForSelector('[role=timer]');
  await wait(SETTLES);
  const channel = await wall.browser.target().createCDPSession();
  const used = async (): Promise<{ readonly page: number; readonly host: number; readonly at: number }> => {
    const { processInfo } = await channel.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    if (renderers.length === 0) throw new Error('the hall has no process of its own');
    const { cpu } = await wall.host({ kind: 'ask' });
    return { page: renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000, host: cpu, at: performance.now() };
  };
  const before = await used();
  await wait(QUIET);
  const after = await used();
  await channel.detach();
  await hall.close();
  const share = (which: 'page' | 'host'): number => ((after[which] - before[which]) / (after.at - before.at)) * 100;
  return { page: share('page'), host: share('host') };
};
